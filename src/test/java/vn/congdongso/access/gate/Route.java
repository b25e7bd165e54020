package vn.congdongso.access.gate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import vn.congdongso.access.RouteExample;

/** One address of one handler, with everything that a request needs to reach it. */
record Route(HttpMethod method, String pattern, RequestMappingInfo info, HandlerMethod handler) {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([^}:]+)(:[^}]*)?}");

    /** Stand-ins for variables that are no ids. */
    private static final Map<Class<?>, String> PLAIN = Map.of(
            String.class, "x",
            int.class, "1",
            long.class, "1",
            UUID.class, "018f0000-0000-7000-8000-000000000000",
            LocalDate.class, "2026-11-01",
            YearMonth.class, "2026-11");

    static Stream<Route> of(RequestMappingInfo info, HandlerMethod handler) {
        List<HttpMethod> methods = info.getMethodsCondition().getMethods().isEmpty()
                ? List.of(HttpMethod.GET)
                : info.getMethodsCondition().getMethods().stream()
                        .map(method -> method.asHttpMethod())
                        .toList();
        return info.getPatternValues().stream()
                .flatMap(pattern -> methods.stream().map(method -> new Route(method, pattern, info, handler)));
    }

    MockMvcTester.MockMvcRequestBuilder request(MockMvcTester http, Map<Class<?>, RouteExample> examples) {
        var request = http.method(method).uri(address(examples));
        info.getConsumesCondition()
                .getConsumableMediaTypes()
                .forEach(type -> request.contentType(type).content("{}"));
        info.getProducesCondition().getProducibleMediaTypes().forEach(request::accept);
        info.getHeadersCondition().getExpressions().stream()
                .filter(header -> !header.isNegated())
                .forEach(header -> request.header(
                        header.getName(), Optional.ofNullable(header.getValue()).orElse("true")));
        info.getParamsCondition().getExpressions().stream()
                .filter(parameter -> !parameter.isNegated())
                .forEach(parameter -> request.param(
                        parameter.getName(),
                        Optional.ofNullable(parameter.getValue()).orElse("")));
        return request;
    }

    String address(Map<Class<?>, RouteExample> examples) {
        return VARIABLE.matcher(pattern).replaceAll(match -> Matcher.quoteReplacement(value(match, examples)));
    }

    private String value(MatchResult variable, Map<Class<?>, RouteExample> examples) {
        Class<?> type = typeOf(variable.group(1));
        RouteExample example = examples.get(type);
        if (example != null) {
            return example.id();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0].toString();
        }
        return Optional.ofNullable(PLAIN.get(type))
                .orElseThrow(() ->
                        new AssertionError("%s needs a RouteExample for %s: add one to the RouteExamples of its module"
                                .formatted(pattern, type.getName())));
    }

    Class<?> typeOf(String variable) {
        return Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> variable.equals(name(parameter)))
                .<Class<?>>map(MethodParameter::getParameterType)
                .findFirst()
                .orElse(String.class);
    }

    private static String name(MethodParameter parameter) {
        PathVariable annotation = parameter.getParameterAnnotation(PathVariable.class);
        if (annotation == null) {
            return "";
        }
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        return annotation.value().isEmpty()
                ? Optional.ofNullable(parameter.getParameterName()).orElse("")
                : annotation.value();
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
