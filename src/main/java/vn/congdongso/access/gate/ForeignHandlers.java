package vn.congdongso.access.gate;

import java.util.Map;

/** Handlers that cannot carry an annotation of this module, each with the reason why it may be open to anyone. */
final class ForeignHandlers {

    static final Map<String, String> REASONS = Map.of(
            "vn.congdongso.webui.",
            "front door, style page and failures know no module's data; webui stands below this module",
            "org.springframework.web.servlet.resource.ResourceHttpRequestHandler",
            "static files of the build hold nothing private; any other address below it is 'not found'",
            "org.springframework.boot.webmvc.actuate.",
            "on the public port only /livez and /readyz; the rest on the management port, bound to this machine",
            "org.springdoc.",
            "the description of the API; switched off except in tests and development");

    private ForeignHandlers() {}

    static boolean contains(Class<?> type) {
        return REASONS.keySet().stream().anyMatch(type.getName()::startsWith);
    }
}
