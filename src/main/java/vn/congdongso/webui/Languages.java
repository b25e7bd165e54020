package vn.congdongso.webui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The two languages of the screen, and where a request says which one it wants: address, then cookie, then Vietnamese. */
final class Languages {

    static final Locale VIETNAMESE = Locale.of("vi");
    static final Locale ENGLISH = Locale.ENGLISH;
    static final List<Locale> ALL = List.of(VIETNAMESE, ENGLISH);
    static final String PARAMETER = "lang";
    static final String COOKIE = "lang";

    private Languages() {}

    static Locale of(HttpServletRequest request) {
        return asked(request).or(() -> kept(request)).orElse(VIETNAMESE);
    }

    /** Read from the query string itself: asking for a parameter would read the body of a form too early. */
    static Optional<Locale> asked(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null
                ? Optional.empty()
                : Stream.of(query.split("&"))
                        .filter(part -> part.startsWith(PARAMETER + "="))
                        .flatMap(part -> known(part.substring(PARAMETER.length() + 1)).stream())
                        .findFirst();
    }

    private static Optional<Locale> kept(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .flatMap(cookie -> known(cookie.getValue()).stream())
                        .findFirst();
    }

    private static Optional<Locale> known(String tag) {
        return ALL.stream()
                .filter(language -> language.toLanguageTag().equals(tag))
                .findFirst();
    }
}
