package vn.congdongso.access.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** What an address tells about who uses it. */
final class Addresses {

    private static final Set<String> FILES = Set.of("/favicon.ico", "/favicon.svg", "/sw.js", "/manifest.webmanifest");

    private Addresses() {}

    /** The same for everybody, kept by browsers and by caches in between. */
    static boolean isStaticFile(HttpServletRequest request) {
        String path = path(request);
        return path.startsWith("/assets/") || path.startsWith("/icons/") || FILES.contains(path);
    }

    static boolean isPhonePage(HttpServletRequest request) {
        String path = path(request);
        return path.equals("/m") || path.startsWith("/m/");
    }

    static boolean isApi(HttpServletRequest request) {
        return path(request).startsWith("/api/");
    }

    static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
