package vn.congdongso.territory.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;
import vn.congdongso.territory.ReorganisationId;
import vn.congdongso.territory.domain.Consequences;
import vn.congdongso.territory.domain.ReorganisationCase;
import vn.congdongso.territory.domain.Reorganisations;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Option;

/** Puts together what the pages of a decision on units show, and from what there is to choose in its forms. */
@Component
class ReorganisationPages {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Reorganisations reorganisations;
    private final Units units;
    private final Today today;

    ReorganisationPages(Reorganisations reorganisations, Units units, Today today) {
        this.reorganisations = reorganisations;
        this.units = units;
        this.today = today;
    }

    /**
     * @param head the form of its paper as it was sent; empty to show what is kept
     * @param adding the form of the provision that is being added
     * @param asked which provision is being added, and where: kieu, noi, unit
     */
    ReorganisationPage of(ReorganisationCase decision, FormView head, FormView adding, Map<String, String> asked) {
        LocalDate eve = eve(decision);
        UnitSummary ground = units.lastKnown(decision.unit(), today.today()).orElseThrow();
        StepWords words = new StepWords(units, eve);
        List<StepWords.Sentence> sentences = words.of(decision.steps());
        FormView shown = head.values().isEmpty() ? headOf(decision).with(head.violations()) : head;
        @Nullable ReorganisationId reverses = decision.reverses();
        return new ReorganisationPage(
                decision,
                decision.stage(today.today()),
                ground,
                sentences,
                shown,
                kinds(ground),
                decision.draft()
                        ? StepKind.of(asked.getOrDefault("kieu", ""))
                                .map(kind -> adding(kind, ground, eve, words, adding, asked))
                                .orElse(null)
                        : null,
                reverses == null
                        ? null
                        : reorganisations
                                .find(reverses)
                                .map(ReorganisationCase::title)
                                .orElse(null));
    }

    private static FormView headOf(ReorganisationCase decision) {
        LocalDate day = decision.effectiveOn();
        return FormView.of(Map.of(
                "title",
                decision.title(),
                "legalBasis",
                decision.legalBasis(),
                "effectiveOn",
                day == null ? "" : DAY.format(day)));
    }

    private static List<StepKind> kinds(UnitSummary ground) {
        return ground.level() == UnitLevel.COMMUNE
                ? List.of(
                        StepKind.MERGE,
                        StepKind.SPLIT,
                        StepKind.RENAME,
                        StepKind.RETYPE,
                        StepKind.ESTABLISH,
                        StepKind.END)
                : List.of(StepKind.values());
    }

    private ReorganisationPage.Adding adding(
            StepKind kind,
            UnitSummary ground,
            LocalDate eve,
            StepWords words,
            FormView form,
            Map<String, String> asked) {
        UnitSummary place = SentIds.unit(asked.getOrDefault("noi", ""))
                .filter(unit ->
                        units.withAncestors(unit, eve).contains(ground.id().value()))
                .flatMap(unit -> units.find(unit, eve))
                .or(() -> units.find(ground.id(), eve))
                .orElse(ground);
        List<UnitSummary> listed = units.children(place.id(), eve);
        UnitSummary chosen = listed.stream()
                .filter(unit -> unit.id().toString().equals(asked.get("unit")))
                .findFirst()
                .orElse(null);
        return new ReorganisationPage.Adding(
                kind,
                place,
                places(ground, place, listed, eve),
                listed,
                chosen,
                chosen == null || kind != StepKind.SPLIT ? List.of() : units.children(chosen.id(), eve),
                kind == StepKind.MOVE ? parents(ground, place, eve, words) : List.of(),
                levels(place),
                form);
    }

    /** The way down to a unit whose own parts are to be changed: what lies above it, and what lies in it. */
    private List<Option> places(UnitSummary ground, UnitSummary place, List<UnitSummary> listed, LocalDate eve) {
        Map<UnitId, Option> options = new LinkedHashMap<>();
        List<UnitSummary> way = new ArrayList<>(units.ancestors(place.id(), eve));
        way.add(place);
        int from = way.stream().map(UnitSummary::id).toList().indexOf(ground.id());
        way.stream().skip(Math.max(0, from)).forEach(unit -> options.put(unit.id(), option(unit)));
        listed.stream()
                .filter(unit -> unit.level() != UnitLevel.VILLAGE)
                .forEach(unit -> options.put(unit.id(), option(unit)));
        return List.copyOf(options.values());
    }

    private List<Option> parents(UnitSummary ground, UnitSummary place, LocalDate eve, StepWords words) {
        Map<UnitId, Option> options = new LinkedHashMap<>();
        if (place.parent() != null && !place.id().equals(ground.id())) {
            units.children(place.parent(), eve).forEach(unit -> options.put(unit.id(), option(unit)));
        }
        options.put(ground.id(), option(ground));
        units.children(ground.id(), eve).stream()
                .filter(unit -> unit.level() != UnitLevel.VILLAGE)
                .forEach(unit -> options.put(unit.id(), option(unit)));
        words.made().forEach((unit, name) -> options.put(unit, Option.of(unit.toString(), name)));
        options.remove(place.id());
        return List.copyOf(options.values());
    }

    private static Option option(UnitSummary unit) {
        return Option.of(unit.id().toString(), unit.title());
    }

    /** Whether the level stands in the place is found when the provision is read. */
    private static List<Option> levels(UnitSummary place) {
        boolean communesToo = place.level() != UnitLevel.NATION && place.level().isAbove(UnitLevel.COMMUNE);
        return Stream.of(UnitLevel.DISTRICT, UnitLevel.COMMUNE)
                .filter(level -> level == UnitLevel.DISTRICT || communesToo)
                .map(level -> Option.of(level.name(), level.name()))
                .toList();
    }

    private LocalDate eve(ReorganisationCase decision) {
        LocalDate day = decision.effectiveOn();
        return day == null ? today.today() : day.minusDays(1);
    }

    ReorganisationRehearsalPage rehearsed(ReorganisationCase prepared, Outcome<Consequences> outcome) {
        UnitSummary ground = units.lastKnown(prepared.unit(), today.today()).orElseThrow();
        return switch (outcome) {
            case Outcome.Accepted<Consequences>(Consequences consequences) ->
                new ReorganisationRehearsalPage(prepared, ground, List.of(), consequences);
            case Outcome.Refused<Consequences>(List<Violation> refused) ->
                new ReorganisationRehearsalPage(prepared, ground, refused, null);
        };
    }
}
