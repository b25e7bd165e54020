package vn.congdongso.composition.domain;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congdongso.teams.BodyId;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;

/**
 * What a rule set that is not in force yet would find.
 *
 * @param before how the bodies that it would govern stand today
 * @param after how they would stand
 * @param communes those with most new deviations first
 * @param examples bodies that would deviate and do not today
 */
public record Effect(
        Map<Standing, Integer> before,
        Map<Standing, Integer> after,
        List<InCommune> communes,
        List<CheckedBody> examples) {

    static final Effect NONE = new Effect(Map.of(), Map.of(), List.of(), List.of());

    private static final int EXAMPLES = 10;

    /** @param before bodies that deviate today */
    public record InCommune(UnitId commune, String name, int bodies, int before, int after) {}

    /** One body under the rules of today, and under the planned ones. */
    record Comparison(UnitId commune, String communeName, CheckedBody before, CheckedBody after) {

        boolean newlyDeviates() {
            return after.standing() == Standing.DEVIATES && before.standing() != Standing.DEVIATES;
        }
    }

    public int bodies() {
        return after.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int before(Standing standing) {
        return before.getOrDefault(standing, 0);
    }

    public int after(Standing standing) {
        return after.getOrDefault(standing, 0);
    }

    static Stream<Comparison> comparisons(
            RuleSet planned, Map<UnitId, UnitSummary> places, List<CheckedBody> before, List<CheckedBody> after) {
        Map<BodyId, CheckedBody> now = new HashMap<>();
        before.forEach(checked -> now.put(checked.body(), checked));
        return after.stream()
                .filter(checked -> checked.rule() != null && checked.rule().id().equals(planned.id()))
                .map(checked -> new Comparison(
                        checked.commune(),
                        name(places.get(checked.commune())),
                        now.getOrDefault(checked.body(), checked),
                        checked));
    }

    private static String name(@Nullable UnitSummary unit) {
        return unit == null ? "" : unit.title();
    }

    static Effect of(List<Comparison> compared) {
        Map<Standing, Integer> before = new EnumMap<>(Standing.class);
        Map<Standing, Integer> after = new EnumMap<>(Standing.class);
        for (Comparison one : compared) {
            before.merge(one.before().standing(), 1, Integer::sum);
            after.merge(one.after().standing(), 1, Integer::sum);
        }
        List<InCommune> communes =
                compared.stream().collect(Collectors.groupingBy(Comparison::commune)).values().stream()
                        .map(Effect::inCommune)
                        .sorted(Comparator.comparingInt((InCommune each) -> each.before() - each.after())
                                .thenComparing(InCommune::name))
                        .toList();
        return new Effect(
                before,
                after,
                communes,
                compared.stream()
                        .filter(Comparison::newlyDeviates)
                        .limit(EXAMPLES)
                        .map(Comparison::after)
                        .toList());
    }

    private static InCommune inCommune(List<Comparison> there) {
        return new InCommune(
                there.getFirst().commune(),
                there.getFirst().communeName(),
                there.size(),
                (int) there.stream()
                        .filter(one -> one.before().standing() == Standing.DEVIATES)
                        .count(),
                (int) there.stream()
                        .filter(one -> one.after().standing() == Standing.DEVIATES)
                        .count());
    }
}
