package vn.congdongso.access.gate;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.Open;

/** Reads from each handler what it asks of its callers. */
@Component
class Requirements {

    private final Map<Method, Requirement> known = new ConcurrentHashMap<>();

    Requirement of(Object handler) {
        if (handler instanceof HandlerMethod method && !ForeignHandlers.contains(method.getBeanType())) {
            return known.computeIfAbsent(method.getMethod(), key -> stated(method));
        }
        Class<?> type = handler instanceof HandlerMethod method ? method.getBeanType() : handler.getClass();
        return ForeignHandlers.contains(type) ? new Requirement.Nothing() : new Requirement.Unstated();
    }

    private static Requirement stated(HandlerMethod handler) {
        Allowed allowed = handler.getMethodAnnotation(Allowed.class);
        if (allowed == null) {
            boolean open = handler.hasMethodAnnotation(Open.class)
                    || handler.getBeanType().isAnnotationPresent(Open.class);
            return open ? new Requirement.Nothing() : new Requirement.Unstated();
        }
        if (allowed.on().isEmpty()) {
            return new Requirement.Anywhere(allowed.value());
        }
        return idType(handler, allowed.on())
                .<Requirement>map(type -> new Requirement.Somewhere(allowed.value(), allowed.on(), type))
                .orElseGet(Requirement.Unstated::new);
    }

    /** The type in which the handler itself takes the variable says what the id is of. */
    private static Optional<Class<?>> idType(HandlerMethod handler, String variable) {
        return Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> variable.equals(pathVariable(parameter)))
                .<Class<?>>map(MethodParameter::getParameterType)
                .findFirst();
    }

    private static String pathVariable(MethodParameter parameter) {
        PathVariable annotation = parameter.getParameterAnnotation(PathVariable.class);
        if (annotation == null) {
            return "";
        }
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        String name = annotation.value().isEmpty() ? parameter.getParameterName() : annotation.value();
        return name == null ? "" : name;
    }
}
