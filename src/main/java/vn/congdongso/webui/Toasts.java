package vn.congdongso.webui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * A short word after a deed, shown once on the page that follows: "Đã lưu." It travels in a cookie, as the key of a
 * message with its arguments, so that a cookie planted by others can say nothing but what the product says.
 */
@Component
public class Toasts {

    private static final String COOKIE = "toast";
    private static final String SEPARATOR = "\u001f";
    private static final int LONGEST = 1_000;

    private final Messages messages;

    Toasts(Messages messages) {
        this.messages = messages;
    }

    public void say(HttpServletResponse response, String key, Object... args) {
        if (!messages.knows(key)) {
            throw new IllegalArgumentException("no message " + key);
        }
        String said = Stream.concat(Stream.of(key), Arrays.stream(args).map(Toasts::written))
                .collect(Collectors.joining(SEPARATOR));
        String value = Base64.getUrlEncoder().withoutPadding().encodeToString(said.getBytes(StandardCharsets.UTF_8));
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(value, Duration.ofMinutes(1)));
    }

    static @Nullable String take(HttpServletRequest request, HttpServletResponse response, Ui ui) {
        Cookie[] cookies = request.getCookies();
        Optional<String> value = cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .filter(text -> !text.isEmpty() && text.length() <= LONGEST)
                        .findFirst();
        if (value.isEmpty()) {
            return null;
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO));
        return read(value.get(), ui);
    }

    private static @Nullable String read(String value, Ui ui) {
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8).split(SEPARATOR, -1);
            Object[] args = Arrays.copyOfRange(parts, 1, parts.length, Object[].class);
            return ui.knows(parts[0]) ? ui.t(parts[0], args) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String written(Object argument) {
        Formats formats = Formats.in(LocaleContextHolder.getLocale());
        Object value = argument instanceof Number number
                ? formats.number(new BigDecimal(number.toString()))
                : formats.argument(argument);
        return value.toString().replace(SEPARATOR, " ");
    }

    private static String cookie(String value, Duration life) {
        return ResponseCookie.from(COOKIE, value)
                .path("/")
                .maxAge(life)
                .httpOnly(true)
                .sameSite("Lax")
                .build()
                .toString();
    }
}
