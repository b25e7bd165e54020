package vn.congdongso.composition.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.CompositionAdvice;
import vn.congdongso.teams.Roster;
import vn.congdongso.teams.Teams;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** Holds bodies of any day against the rules that were in force on that day. */
@Component
@Transactional(readOnly = true)
public class Examiner implements CompositionAdvice {

    private final Survey survey;
    private final RuleBooks books;
    private final Units units;
    private final Teams teams;

    Examiner(Survey survey, RuleBooks books, Units units, Teams teams) {
        this.survey = survey;
        this.books = books;
        this.units = units;
        this.teams = teams;
    }

    /** All bodies of the unit and of what lies in it; of the nation its own only. None where it does not exist that day. */
    public List<CheckedBody> on(UnitId ground, LocalDate day) {
        return units.find(ground, day).map(top -> on(top, day)).orElse(List.of());
    }

    private List<CheckedBody> on(UnitSummary top, LocalDate day) {
        Map<UnitId, UnitSummary> places = survey.places(top, day);
        RuleBook book = books.on(top, places, day);
        return survey.of(places, book.counting(), day).against(book, places.keySet());
    }

    /** Empty where the body or its unit does not exist that day. */
    public Optional<CheckedBody> of(BodyId body, LocalDate day) {
        return teams.find(body, day)
                .map(BodySummary::unit)
                .flatMap(unit -> units.find(unit, day))
                .flatMap(unit -> on(unit, day).stream()
                        .filter(checked -> checked.body().equals(body))
                        .findFirst());
    }

    @Override
    public List<Advice> of(PlannedBody planned, LocalDate day) {
        return units.find(planned.unit(), day)
                .map(unit -> advice(planned, unit, day))
                .orElse(List.of());
    }

    private List<Advice> advice(PlannedBody planned, UnitSummary unit, LocalDate day) {
        Map<UnitId, UnitSummary> places = survey.places(unit, day);
        RuleBook book = books.on(unit, places, day);
        RuleSet rule = book.governing(planned.kind(), planned.name(), unit).orElse(null);
        if (rule == null) {
            return List.of();
        }
        Surveyed ground = survey.of(places, book.counting(), day);
        Roster roster = new Roster(
                planned.body() == null ? new BodyId(unit.id().value()) : planned.body(),
                planned.kind(),
                planned.name(),
                planned.unit(),
                planned.seats());
        int bodies = ground.bodies(roster) + (planned.body() == null ? 1 : 0);
        return ground.deviations(rule, roster, unit, bodies).stream()
                .map(found -> new Advice(found.must(), found.key(), found.args(), rule.cited(found.clause())))
                .toList();
    }

    /** What a planned rule set would change among the bodies of a ground as they are on the day. */
    public Effect effect(RuleSet planned, LocalDate day) {
        return units.find(planned.head().area(), day)
                .map(area -> Effect.of(comparisons(planned, area, day)))
                .orElse(Effect.NONE);
    }

    private List<Effect.Comparison> comparisons(RuleSet planned, UnitSummary area, LocalDate day) {
        return CheckSteps.of(area, units, day).stream()
                .flatMap(ground -> comparisons(planned, ground, survey.places(ground, day), day))
                .toList();
    }

    private Stream<Effect.Comparison> comparisons(
            RuleSet planned, UnitSummary ground, Map<UnitId, UnitSummary> places, LocalDate day) {
        RuleBook before = books.on(ground, places, day);
        RuleBook after = books.with(planned, ground, places, day);
        Surveyed surveyed = survey.of(places, before.counting() || after.counting(), day);
        Set<UnitId> all = places.keySet();
        return Effect.comparisons(planned, places, surveyed.against(before, all), surveyed.against(after, all));
    }
}
