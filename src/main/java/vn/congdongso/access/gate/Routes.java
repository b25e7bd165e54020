package vn.congdongso.access.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The addresses of all handlers, so that the security filters know which of them are open to anyone. */
@Component
class Routes {

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private final Requirements requirements;
    private volatile @Nullable List<RequestMatcher> open;
    private volatile @Nullable List<RequestMatcher> all;

    Routes(ObjectProvider<RequestMappingHandlerMapping> mappings, Requirements requirements) {
        this.mappings = mappings;
        this.requirements = requirements;
    }

    boolean areOpen(HttpServletRequest request) {
        List<RequestMatcher> matchers = open;
        if (matchers == null) {
            matchers = matchers(handler -> requirements.of(handler) instanceof Requirement.Nothing);
            open = matchers;
        }
        return matchers.stream().anyMatch(matcher -> matcher.matches(request));
    }

    boolean leadSomewhere(HttpServletRequest request) {
        List<RequestMatcher> matchers = all;
        if (matchers == null) {
            matchers = matchers(handler -> true);
            all = matchers;
        }
        return matchers.stream().anyMatch(matcher -> matcher.matches(request));
    }

    private List<RequestMatcher> matchers(Predicate<HandlerMethod> wanted) {
        List<RequestMatcher> matchers = new ArrayList<>();
        mappings.orderedStream()
                .forEach(mapping -> mapping.getHandlerMethods().forEach((info, handler) -> {
                    if (wanted.test(handler)) {
                        matchers.addAll(matchers(info));
                    }
                }));
        return List.copyOf(matchers);
    }

    private static List<RequestMatcher> matchers(RequestMappingInfo info) {
        List<RequestMatcher> matchers = new ArrayList<>();
        for (String pattern : info.getPatternValues()) {
            for (@Nullable
            HttpMethod method : methods(info.getMethodsCondition().getMethods())) {
                matchers.add(PathPatternRequestMatcher.pathPattern(method, pattern));
            }
        }
        return matchers;
    }

    private static List<@Nullable HttpMethod> methods(Set<RequestMethod> stated) {
        List<@Nullable HttpMethod> methods = new ArrayList<>();
        if (stated.isEmpty()) {
            methods.add(null);
        }
        for (RequestMethod method : stated) {
            methods.add(method.asHttpMethod());
            if (method == RequestMethod.GET) {
                methods.add(HttpMethod.HEAD);
            }
        }
        return methods;
    }
}
