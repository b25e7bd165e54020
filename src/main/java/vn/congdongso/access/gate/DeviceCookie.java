package vn.congdongso.access.gate;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import vn.congdongso.access.domain.AccessSettings;
import vn.congdongso.access.domain.Door;
import vn.congdongso.access.domain.KnownDevice;

/** The cookie by which a phone is known: its id and its secret. */
@Component
public class DeviceCookie {

    public static final String NAME = "thiet_bi";

    private static final Pattern FORM = Pattern.compile("([0-9a-f-]{36})\\.([A-Za-z0-9_-]{43})");

    /** What the phone showed. */
    record Shown(UUID device, String secret) {

        @Override
        public String toString() {
            return device.toString();
        }
    }

    private final Door door;
    private final AccessSettings settings;

    DeviceCookie(Door door, AccessSettings settings) {
        this.door = door;
        this.settings = settings;
    }

    /** The phone that the request comes from, if it is one of ours and was not put out. */
    public Optional<KnownDevice> device(HttpServletRequest request) {
        return read(request).flatMap(shown -> door.recognise(shown.device(), shown.secret()));
    }

    Optional<Shown> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> NAME.equals(cookie.getName()))
                        .map(cookie -> FORM.matcher(cookie.getValue()))
                        .filter(Matcher::matches)
                        .map(match -> new Shown(UUID.fromString(match.group(1)), match.group(2)))
                        .findFirst();
    }

    public void give(HttpServletRequest request, HttpServletResponse response, UUID device, String secret) {
        set(request, response, device + "." + secret, settings.device().lifetime());
    }

    public void take(HttpServletRequest request, HttpServletResponse response) {
        set(request, response, "", Duration.ZERO);
    }

    private static void set(HttpServletRequest request, HttpServletResponse response, String value, Duration lifetime) {
        ResponseCookie cookie = ResponseCookie.from(NAME, value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(lifetime)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
