package vn.congdongso.composition.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.teams.BodyKind;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;

/**
 * The rules of one day. A body is governed by one of them: that of the nearest area, there one for its function before
 * one for all.
 */
final class RuleBook {

    private record Entry(RuleSet rule, String areaPath, String functionKey) {

        boolean governs(BodyKind kind, UnitLevel level, String nameKey, String unitPath) {
            return rule.head().bodyKind() == kind
                    && rule.head().level() == level
                    && (unitPath.equals(areaPath) || unitPath.startsWith(areaPath + "."))
                    && (" " + nameKey + " ").contains(functionKey.isEmpty() ? " " : " " + functionKey + " ");
        }
    }

    private final List<Entry> nearestFirst;
    private final boolean counting;

    private RuleBook(List<Entry> nearestFirst) {
        this.nearestFirst = nearestFirst;
        this.counting = nearestFirst.stream()
                .flatMap(entry -> entry.rule().clauses().stream())
                .anyMatch(Clause.PerHouseholds.class::isInstance);
    }

    /** @param areas as they are on the day; a rule whose area is no more governs nobody */
    static RuleBook of(List<RuleSet> rules, Map<UnitId, UnitSummary> areas) {
        List<Entry> entries = new ArrayList<>();
        for (RuleSet rule : rules) {
            UnitSummary area = areas.get(rule.head().area());
            if (area != null) {
                entries.add(new Entry(
                        rule, area.path(), VietnameseText.key(rule.head().function())));
            }
        }
        entries.sort(Comparator.comparingInt((Entry entry) -> -entry.areaPath().split("\\.").length)
                .thenComparingInt(entry -> -entry.functionKey().length())
                .thenComparing(entry -> entry.rule().id().value()));
        return new RuleBook(entries);
    }

    Optional<RuleSet> governing(BodyKind kind, String bodyName, UnitSummary unit) {
        String nameKey = VietnameseText.key(bodyName);
        return nearestFirst.stream()
                .filter(entry -> entry.governs(kind, unit.level(), nameKey, unit.path()))
                .findFirst()
                .map(Entry::rule);
    }

    /** Whether any rule asks for households. */
    boolean counting() {
        return counting;
    }
}
