package vn.congdongso.access.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.Role;
import vn.congdongso.access.RouteExample;
import vn.congdongso.access.RouteExamples;
import vn.congdongso.access.TestGround;
import vn.congdongso.access.Visitor;
import vn.congdongso.access.Visitors;
import vn.congdongso.teams.BodyId;

/**
 * Every field of every form on every page, found by reading the pages: markup is shown and never becomes part of a
 * page, and nothing that can be typed or pasted brings the program down. Pages that are added later are found by
 * themselves.
 */
@ApplicationTest
class HostileFormsTests {

    private static final String MARK = "<img src=x onerror=alert(1)>";

    /** What somebody may put into a field. */
    enum Input {
        MARKUP("\"'><script>alert(1)</script>" + MARK),
        HUNDRED_THOUSAND("ế".repeat(100_000)),
        CONTROL_CHARACTERS("a\u0000b\u0007\u202ec\ufffe"),
        LONE_SURROGATE("a\ud800b"),
        NEGATIVE("-1"),
        BEYOND_EVERY_NUMBER("99999999999999999999"),
        NO_DAY("31/02/2026"),
        FAR_DAY("999999-12-31"),
        NO_ID("khong-co"),
        BLANK("   ");

        private final String text;

        Input(String text) {
            this.text = text;
        }
    }

    private record Form(HttpMethod method, String address, Map<String, List<String>> values, Set<String> names) {

        Form with(String name, String value) {
            Map<String, List<String>> changed = new LinkedHashMap<>(values);
            changed.put(name, List.of(value));
            return new Form(method, address, changed, names);
        }
    }

    private final List<Route> routes;
    private final MockMvcTester http;
    private final Visitors visitors;
    private final TestGround grounds;
    private final List<RouteExamples> sources;

    HostileFormsTests(
            List<RequestMappingHandlerMapping> mappings,
            MockMvcTester http,
            Visitors visitors,
            TestGround grounds,
            List<RouteExamples> sources) {
        this.routes = mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .flatMap(entry -> Route.of(entry.getKey(), entry.getValue()))
                .filter(route -> route.method().equals(HttpMethod.GET))
                .filter(route -> isPage(route.info()))
                .toList();
        this.http = http;
        this.visitors = visitors;
        this.grounds = grounds;
        this.sources = sources;
    }

    @ParameterizedTest
    @EnumSource
    void inAnyFieldDoesNoHarm(Input input) {
        TestGround.Ground ground = grounds.aGround();
        Map<Class<?>, RouteExample> examples = sources.stream()
                .flatMap(source -> source.on(ground).stream())
                .collect(Collectors.toMap(RouteExample::idType, Function.identity()));
        List<String> harm = new ArrayList<>();
        int fields = 0;
        for (Visitor caller : callers(ground, examples)) {
            Map<String, String> pages = pages(caller, examples);
            for (Form form : forms(pages)) {
                for (String name : form.names()) {
                    fields++;
                    harm(caller, form.with(name, input.text), name).ifPresent(harm::add);
                }
            }
            // What was stored is shown again, and still does nothing.
            pages.keySet()
                    .forEach(page -> harm(page, caller, answer(caller, page)).ifPresent(harm::add));
        }
        assertThat(harm).isEmpty();
        assertThat(fields).isGreaterThan(60);
    }

    private List<Visitor> callers(TestGround.Ground ground, Map<Class<?>, RouteExample> examples) {
        UUID team = UUID.fromString(
                Objects.requireNonNull(examples.get(BodyId.class)).id());
        return List.of(
                visitors.official(Role.COMMUNE_OFFICIAL, ground.commune()),
                visitors.official(Role.DEPARTMENT_OFFICIAL, ground.province()),
                visitors.official(Role.ADMINISTRATOR, ground.province()),
                visitors.official(Role.AUDITOR, ground.province()),
                visitors.member(Role.TEAM_LEADER, team, ground.village()));
    }

    /** What the caller may see, by its address. */
    private Map<String, String> pages(Visitor caller, Map<Class<?>, RouteExample> examples) {
        Map<String, String> pages = new LinkedHashMap<>();
        routes.stream().map(route -> route.address(examples)).distinct().forEach(page -> {
            MockHttpServletResponse answer = answer(caller, page);
            if (shown(answer)) {
                pages.put(page, text(answer));
            }
        });
        return pages;
    }

    /** Each form once, however many pages show it; not that of signing in, which bears a few wrong tries only. */
    private static List<Form> forms(Map<String, String> pages) {
        Set<String> seen = new HashSet<>();
        return pages.entrySet().stream()
                .flatMap(page -> Jsoup.parse(page.getValue(), "http://localhost" + page.getKey()).forms().stream())
                .map(HostileFormsTests::form)
                .filter(form -> !form.address().equals("/dang-nhap"))
                .filter(form -> !form.names().isEmpty() && seen.add(form.method() + form.address() + form.names()))
                .toList();
    }

    private static Form form(FormElement form) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        form.formData()
                .forEach(pair -> values.computeIfAbsent(pair.key(), key -> new ArrayList<>())
                        .add(pair.value()));
        Set<String> names = form.elements().stream()
                .filter(field -> field.is("input, select, textarea"))
                .map(Element::attributes)
                .map(attributes -> attributes.get("name"))
                .filter(name -> !name.isEmpty() && !name.equals("_csrf"))
                .collect(Collectors.toSet());
        String address = form.absUrl("action").replaceFirst("^http://localhost", "");
        HttpMethod method = form.attr("method").equalsIgnoreCase("post") ? HttpMethod.POST : HttpMethod.GET;
        return new Form(method, address, values, names);
    }

    private Optional<String> harm(Visitor caller, Form form, String name) {
        var request = http.method(form.method()).uri(form.address()).with(caller);
        form.values().forEach((key, values) -> request.param(key, values.toArray(String[]::new)));
        MockHttpServletResponse answer = request.exchange().getResponse();
        String what = form.method() + " " + form.address() + " with " + name;
        String next = answer.getRedirectedUrl();
        return harm(what, caller, answer)
                .or(() -> next == null || !next.startsWith("/")
                        ? Optional.empty()
                        : harm(what, caller, answer(caller, next)));
    }

    private static Optional<String> harm(String what, Visitor caller, MockHttpServletResponse answer) {
        if (answer.getStatus() >= 500) {
            return Optional.of("%s as %s: %d".formatted(what, caller.name(), answer.getStatus()));
        }
        return isHtml(answer) && text(answer).contains(MARK)
                ? Optional.of("%s as %s: markup became part of the page".formatted(what, caller.name()))
                : Optional.empty();
    }

    private MockHttpServletResponse answer(Visitor caller, String page) {
        return http.get().uri(page).with(caller).exchange().getResponse();
    }

    private static boolean shown(MockHttpServletResponse answer) {
        return answer.getStatus() == 200 && isHtml(answer);
    }

    private static boolean isHtml(MockHttpServletResponse answer) {
        String type = answer.getContentType();
        return type != null && type.startsWith("text/html");
    }

    private static String text(MockHttpServletResponse answer) {
        try {
            return answer.getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isPage(RequestMappingInfo info) {
        return info.getPatternValues().stream()
                .noneMatch(pattern ->
                        Stream.of("/api/", "/test/", "/thu-cua/", "/actuator").anyMatch(pattern::startsWith));
    }
}
