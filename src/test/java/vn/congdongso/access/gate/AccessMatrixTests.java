package vn.congdongso.access.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.Permission;
import vn.congdongso.access.Role;
import vn.congdongso.access.RouteExample;
import vn.congdongso.access.RouteExamples;
import vn.congdongso.access.TestGround;
import vn.congdongso.access.Visitor;
import vn.congdongso.access.Visitors;
import vn.congdongso.units.UnitId;

/**
 * Every route × every role × every level, knocked at and compared with what roles and ground say, reckoned here once
 * more by hand. Routes that are added later are found by themselves.
 */
@ApplicationTest
class AccessMatrixTests {

    /** @param role absent for nobody, and for an official without any */
    private record Caller(
            String name,
            Visitor visitor,
            @Nullable Role role,
            @Nullable UnitId unit,
            @Nullable UUID body) {}

    private final List<Route> routes;
    private final Requirements requirements;
    private final Places places;
    private final MockMvcTester http;
    private final Visitors visitors;
    private final TestGround grounds;
    private final List<RouteExamples> sources;

    AccessMatrixTests(
            List<RequestMappingHandlerMapping> mappings,
            Requirements requirements,
            Places places,
            MockMvcTester http,
            Visitors visitors,
            TestGround grounds,
            List<RouteExamples> sources) {
        this.routes = mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .flatMap(entry -> Route.of(entry.getKey(), entry.getValue()))
                .toList();
        this.requirements = requirements;
        this.places = places;
        this.http = http;
        this.visitors = visitors;
        this.grounds = grounds;
        this.sources = sources;
    }

    @Test
    void everyHandlerSaysWhatItNeedsAndTheOneThatForgetsIsCaught() {
        assertThat(routes.stream()
                        .filter(route -> requirements.of(route.handler()) instanceof Requirement.Unstated)
                        .map(Route::pattern))
                .containsExactly("/thu-cua/quen-khai");
    }

    @Test
    void everyIdThatSaysWhereIsKnownToSomeModule() {
        assertThat(routes.stream()
                        .map(route -> requirements.of(route.handler()))
                        .filter(Requirement.Somewhere.class::isInstance)
                        .map(Requirement.Somewhere.class::cast)
                        .filter(right -> !places.knows(right.idType())))
                .isEmpty();
    }

    @Test
    void everyForeignHandlerHasAReason() {
        assertThat(ForeignHandlers.REASONS.values())
                .allSatisfy(reason -> assertThat(reason).hasSizeGreaterThan(20));
    }

    @TestFactory
    Stream<DynamicTest> theGateAnswersAsRolesAndGroundSay() {
        TestGround.Ground ground = grounds.aGround();
        Map<Class<?>, RouteExample> examples = sources.stream()
                .flatMap(source -> source.on(ground).stream())
                .collect(Collectors.toMap(RouteExample::idType, Function.identity()));
        List<Caller> officials = officials(ground);
        Map<UUID, List<Caller>> members = new HashMap<>();
        return routes.stream()
                .map(route -> DynamicTest.dynamicTest(route.toString(), () -> {
                    RouteExample example = example(route, examples).orElse(null);
                    UUID body = example == null || example.body() == null ? ground.body() : example.body();
                    List<Caller> callers = new ArrayList<>(officials);
                    callers.addAll(members.computeIfAbsent(body, own -> members(ground, own)));
                    List<String> wrong = callers.stream()
                            .flatMap(caller -> mismatch(route, caller, example, ground, examples).stream())
                            .toList();
                    assertThat(wrong).isEmpty();
                }));
    }

    private Optional<String> mismatch(
            Route route,
            Caller caller,
            @Nullable RouteExample example,
            TestGround.Ground ground,
            Map<Class<?>, RouteExample> examples) {
        MockHttpServletResponse answer = route.request(http, examples)
                .with(caller.visitor())
                .requestAttr(StopAfterGate.ATTRIBUTE, true)
                .exchange()
                .getResponse();
        boolean passed = answer.getStatus() == 204;
        boolean refused = Set.of(401, 403).contains(answer.getStatus())
                || (answer.getStatus() == 303 && ways(answer.getRedirectedUrl()));
        boolean expected = mayPass(route, caller, example, ground);
        return (expected ? passed : refused)
                ? Optional.empty()
                : Optional.of("%s as %s: expected to %s, got %d"
                        .formatted(route, caller.name(), expected ? "pass" : "be refused", answer.getStatus()));
    }

    /** The rule, reckoned without the code under test. */
    private static boolean mayPass(
            Route route, Caller caller, @Nullable RouteExample example, TestGround.Ground ground) {
        Allowed allowed = route.handler().getMethodAnnotation(Allowed.class);
        if (allowed == null) {
            return !route.pattern().equals("/thu-cua/quen-khai");
        }
        if (caller.visitor().account() == null) {
            return false;
        }
        boolean holds = caller.role() != null && caller.role().allows(allowed.value());
        if (example == null) {
            return holds || allowed.value() == Permission.OWN_ACCOUNT;
        }
        boolean here = caller.unit() != null
                && (allowed.value().ofOwnAgency()
                        ? caller.unit().equals(example.unit())
                        : covered(caller.unit(), ground).contains(example.unit()));
        boolean inBody = caller.body() != null && caller.body().equals(example.body());
        return holds && (here || inBody);
    }

    private static Set<UnitId> covered(UnitId granted, TestGround.Ground ground) {
        if (granted.equals(ground.nation())) {
            return Set.of(
                    ground.nation(),
                    ground.province(),
                    ground.otherProvince(),
                    ground.commune(),
                    ground.otherCommune(),
                    ground.village());
        }
        if (granted.equals(ground.province())) {
            return Set.of(ground.province(), ground.commune(), ground.otherCommune(), ground.village());
        }
        return granted.equals(ground.commune()) ? Set.of(ground.commune(), ground.village()) : Set.of(granted);
    }

    private static Optional<RouteExample> example(Route route, Map<Class<?>, RouteExample> examples) {
        Allowed allowed = route.handler().getMethodAnnotation(Allowed.class);
        if (allowed == null || allowed.on().isEmpty()) {
            return Optional.empty();
        }
        Class<?> type = route.typeOf(allowed.on());
        return Optional.of(Optional.ofNullable(examples.get(type))
                .orElseThrow(() -> new AssertionError(route + " needs a RouteExample for " + type.getName())));
    }

    private List<Caller> officials(TestGround.Ground ground) {
        List<Caller> callers = new ArrayList<>();
        callers.add(new Caller("nobody", Visitor.nobody(), null, null, null));
        callers.add(new Caller(
                "official without a role", visitors.officialWithoutRole(ground.commune()), null, null, null));
        Map<String, UnitId> levels = Map.of(
                "the nation", ground.nation(),
                "the province", ground.province(),
                "another province", ground.otherProvince(),
                "the commune", ground.commune(),
                "another commune", ground.otherCommune());
        EnumSet<Role> granted = EnumSet.allOf(Role.class);
        granted.removeIf(Role::ofBody);
        granted.forEach(role -> levels.forEach((level, unit) ->
                callers.add(new Caller(role + " of " + level, visitors.official(role, unit), role, unit, null))));
        return callers;
    }

    private List<Caller> members(TestGround.Ground ground, UUID body) {
        return Arrays.stream(Role.values())
                .filter(Role::ofBody)
                .flatMap(role -> Stream.of(body, ground.otherBody())
                        .map(each -> new Caller(
                                role + " of " + (each.equals(body) ? "the body" : "another body"),
                                visitors.member(role, each, ground.village()),
                                role,
                                null,
                                each)))
                .toList();
    }

    private static boolean ways(@Nullable String location) {
        return location != null && (location.startsWith("/dang-nhap") || location.equals("/moi"));
    }
}
