package vn.congdongso.access.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** What somebody meets who is not let in: the way in, or a page that says no. The API gets a status and no page. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    static final String SIGN_IN = "/dang-nhap";
    static final String INVITATION = "/moi";
    static final String CHANGE_PASSWORD = "/mat-khau";

    private final Routes routes;

    Refusals(Routes routes) {
        this.routes = routes;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (routes.leadSomewhere(request)) {
            notSignedIn(request, response);
        } else {
            notFound(response);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        denied(response);
    }

    void notSignedIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Addresses.isApi(request)) {
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        } else {
            goTo(wayIn(request), request, response);
        }
    }

    void changePasswordFirst(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Addresses.isApi(request)) {
            denied(response);
        } else {
            goTo(CHANGE_PASSWORD, request, response);
        }
    }

    void denied(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.FORBIDDEN.value());
    }

    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    private static String wayIn(HttpServletRequest request) {
        if (Addresses.isPhonePage(request)) {
            return INVITATION;
        }
        boolean canReturn = HttpMethod.GET.matches(request.getMethod());
        return canReturn ? OwnPath.of(wanted(request)).map(Refusals::signInThen).orElse(SIGN_IN) : SIGN_IN;
    }

    private static String signInThen(String path) {
        return path.equals("/")
                ? SIGN_IN
                : SIGN_IN + "?" + OwnPath.PARAMETER + "=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    private static String wanted(HttpServletRequest request) {
        String query = request.getQueryString();
        return Addresses.path(request) + (query == null ? "" : "?" + query);
    }

    /** A fragment asked for by script must not be filled with another page: the whole page moves. */
    private static void goTo(String address, HttpServletRequest request, HttpServletResponse response) {
        String target = request.getContextPath() + address;
        if (request.getHeader("HX-Request") != null) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            response.setHeader("HX-Redirect", target);
        } else {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader("Location", target);
        }
    }
}
