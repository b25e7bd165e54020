package vn.congdongso.access;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Somebody at a browser or phone. Put to a request by {@code with(visitor)} it sends its cookies, and the proof that a
 * form came from our own page.
 *
 * @param account absent for somebody who has not signed in
 * @param cookie of the session or of the phone
 */
public record Visitor(
        String name,
        @Nullable CurrentAccount account,
        @Nullable Cookie cookie) implements RequestPostProcessor {

    private static final String TOKEN = UUID.randomUUID().toString();

    public static Visitor nobody() {
        return new Visitor("nobody", null, null);
    }

    public CurrentAccount known() {
        if (account == null) {
            throw new IllegalStateException("nobody has no account");
        }
        return account;
    }

    @Override
    public MockHttpServletRequest postProcessRequest(MockHttpServletRequest request) {
        List<Cookie> cookies = new ArrayList<>();
        if (request.getCookies() != null) {
            cookies.addAll(Arrays.asList(request.getCookies()));
        }
        cookies.add(new Cookie("XSRF-TOKEN", TOKEN));
        if (cookie != null) {
            cookies.add(cookie);
        }
        request.setCookies(cookies.toArray(Cookie[]::new));
        request.addHeader("X-XSRF-TOKEN", TOKEN);
        return request;
    }

    @Override
    public String toString() {
        return name;
    }
}
