package vn.congdongso.webui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The address of the page shown, with its parameters in order; the language is never part of it. */
record Address(String path, Map<String, String> parameters) {

    /** "//elsewhere.example" was asked of us as a path; as a link it would lead there. */
    Address {
        path = "/" + path.replace("\\", "%5C").replaceFirst("^/+", "");
    }

    static Address of(HttpServletRequest request) {
        boolean failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null;
        String path = failed
                ? String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                : request.getRequestURI();
        Object query = failed ? request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING) : request.getQueryString();
        return new Address(path, parsed(query == null ? null : query.toString()));
    }

    /**
     * The page to open again in another language: a form that was sent has no page of its own to come back to, so the
     * one it was sent from.
     */
    static Address toReopen(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        if ("GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod()) || referer == null) {
            return of(request);
        }
        try {
            URI from = URI.create(referer);
            boolean ours = request.getServerName().equals(from.getHost()) && from.getRawPath() != null;
            return ours ? new Address(from.getRawPath(), parsed(from.getRawQuery())) : of(request);
        } catch (IllegalArgumentException e) {
            return of(request);
        }
    }

    Address with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.remove(name);
        if (!value.isEmpty()) {
            changed.put(name, value);
        }
        return new Address(path, changed);
    }

    Address without(String name) {
        return with(name, "");
    }

    @Override
    public String toString() {
        if (parameters.isEmpty()) {
            return path;
        }
        StringBuilder address = new StringBuilder(path);
        char separator = '?';
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            address.append(separator)
                    .append(encoded(parameter.getKey()))
                    .append('=')
                    .append(encoded(parameter.getValue()));
            separator = '&';
        }
        return address.toString();
    }

    private static Map<String, String> parsed(@Nullable String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (query != null) {
            for (String part : query.split("&", -1)) {
                int at = part.indexOf('=');
                String name = decoded(at < 0 ? part : part.substring(0, at));
                if (!name.isEmpty() && !name.equals(Languages.PARAMETER)) {
                    parameters.put(name, at < 0 ? "" : decoded(part.substring(at + 1)));
                }
            }
        }
        return parameters;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
