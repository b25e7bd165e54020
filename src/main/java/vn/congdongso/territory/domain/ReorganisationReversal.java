package vn.congdongso.territory.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.shared.Violation;
import vn.congdongso.territory.ReorganisationId;
import vn.congdongso.territory.domain.ReorganisationCase.Stage;
import vn.congdongso.units.LineageLink;
import vn.congdongso.units.Step;
import vn.congdongso.units.UnitHistory;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/**
 * Prepares the counter-decision to one that is in force: what was merged is divided by the same parts, what was divided
 * is merged, names, types and parents are as before. It is a draft like any other, to be looked at and changed; units that
 * ended do not come to life again, others take their place and have their ground back.
 */
@Component
public class ReorganisationReversal {

    private final Reorganisations reorganisations;
    private final DraftReorganisation draft;
    private final Units units;
    private final UnitHistory history;
    private final Today today;

    ReorganisationReversal(
            Reorganisations reorganisations, DraftReorganisation draft, Units units, UnitHistory history, Today today) {
        this.reorganisations = reorganisations;
        this.draft = draft;
        this.units = units;
        this.history = history;
        this.today = today;
    }

    public Outcome<ReorganisationId> prepare(ReorganisationId id, String title, CurrentAccount who) {
        ReorganisationCase done = reorganisations.find(id).orElseThrow();
        LocalDate day = done.effectiveOn();
        if (day == null || done.stage(today.today()) != Stage.IN_FORCE) {
            return Outcome.refused(Violation.of("", "reorganisation.violation.not-in-force"));
        }
        List<Step> steps = new Backwards(day).through(done.steps());
        return draft.begin(done.unit(), new DraftReorganisation.Head(title, "", null), steps, id, who);
    }

    private final class Backwards {

        private final LocalDate eve;
        private final LocalDate day;
        private final Map<UnitId, UnitId> stands = new HashMap<>();

        Backwards(LocalDate day) {
            this.day = day;
            this.eve = day.minusDays(1);
        }

        List<Step> through(List<Step> steps) {
            List<Step> back = new ArrayList<>();
            for (Step step : steps.reversed()) {
                back.addAll(reversed(step));
            }
            return back;
        }

        private List<Step> reversed(Step step) {
            return switch (step) {
                case Step.Establish(Step.Fresh unit) -> List.of(new Step.End(unit.id()));
                case Step.Merge merge -> List.of(divided(merge));
                case Step.Split split -> List.of(merged(split));
                case Step.Rename rename ->
                    was(rename.unit())
                            .map(before ->
                                    (Step) new Step.Rename(rename.unit(), before.name(), before.mark(), before.code()))
                            .stream()
                            .toList();
                case Step.Retype(UnitId unit, String typeName, Map<String, String> villageTypes) ->
                    was(unit)
                            .map(before -> (Step) new Step.Retype(unit, before.typeName(), inverted(villageTypes)))
                            .stream()
                            .toList();
                case Step.Move(UnitId unit, UnitId parent) ->
                    was(unit).map(before -> (Step) new Step.Move(unit, standing(before.parent()))).stream()
                            .toList();
                case Step.End(UnitId unit) ->
                    was(unit).map(before -> (Step) new Step.Establish(again(before))).stream()
                            .toList();
                case Step.AbolishLevel abolish -> restored(abolish);
            };
        }

        private Step divided(Step.Merge merge) {
            UnitId whole = merge.into().id();
            Set<UnitId> living = units.children(whole, today.today()).stream()
                    .map(UnitSummary::id)
                    .collect(Collectors.toSet());
            List<Step.Split.Portion> portions = new ArrayList<>();
            Set<UnitId> placed = new HashSet<>();
            for (UnitId part : merge.parts()) {
                if (part.equals(whole)) {
                    continue;
                }
                List<UnitId> its = units.children(part, eve).stream()
                        .map(UnitSummary::id)
                        .filter(living::contains)
                        .toList();
                placed.addAll(its);
                was(part)
                        .ifPresent(before ->
                                portions.add(new Step.Split.Portion(again(before), its, null, List.of(part))));
            }
            List<UnitId> rest =
                    living.stream().filter(unit -> !placed.contains(unit)).toList();
            if (merge.into() instanceof Step.Existing existing) {
                portions.addFirst(new Step.Split.Portion(existing, rest, null, List.of()));
            } else if (!rest.isEmpty() && !portions.isEmpty()) {
                Step.Split.Portion first = portions.removeFirst();
                List<UnitId> more = new ArrayList<>(first.units());
                more.addAll(rest);
                portions.addFirst(new Step.Split.Portion(first.to(), more, null, first.grounds()));
            }
            return new Step.Split(whole, portions);
        }

        private Step merged(Step.Split split) {
            List<UnitId> successors =
                    split.portions().stream().map(portion -> portion.to().id()).toList();
            return successors.contains(split.whole())
                    ? Step.Merge.of(
                            successors.stream()
                                    .filter(unit -> !unit.equals(split.whole()))
                                    .toList(),
                            new Step.Existing(split.whole()))
                    : Step.Merge.of(successors, again(was(split.whole()).orElseThrow()));
        }

        private List<Step> restored(Step.AbolishLevel abolish) {
            List<Step> steps = new ArrayList<>();
            for (UnitSummary ended : units.below(abolish.within(), abolish.level(), eve)) {
                Step.Fresh fresh = again(ended);
                steps.add(new Step.Establish(fresh));
                for (UnitSummary child : units.children(ended.id(), eve)) {
                    units.standsFor(child.id(), today.today())
                            .ifPresent(living -> steps.add(new Step.Move(living.id(), fresh.id())));
                }
            }
            return steps;
        }

        private Optional<UnitSummary> was(UnitId unit) {
            return units.find(unit, eve);
        }

        /** A new unit like the one that ended. */
        private Step.Fresh again(UnitSummary ended) {
            UnitId id = new UnitId(Uuid7.next());
            stands.put(ended.id(), id);
            return new Step.Fresh(
                    id,
                    ended.level(),
                    ended.typeName(),
                    ended.name(),
                    ended.mark(),
                    ended.code(),
                    standing(ended.parent()));
        }

        private UnitId standing(@Nullable UnitId parent) {
            UnitId asked = Objects.requireNonNull(parent);
            UnitId made = stands.get(asked);
            return made != null
                    ? made
                    : units.standsFor(asked, today.today())
                            .or(() -> successorOf(asked))
                            .map(UnitSummary::id)
                            .orElse(asked);
        }

        /** An abolished level leaves its units to whatever lay above it. */
        private Optional<UnitSummary> successorOf(UnitId ended) {
            boolean divided =
                    history.lineage(ended).stream().map(LineageLink::day).anyMatch(day::equals);
            return divided
                    ? Optional.empty()
                    : units.find(ended, eve)
                            .flatMap(before -> units.standsFor(standing(before.parent()), today.today()));
        }

        private static Map<String, String> inverted(Map<String, String> types) {
            Map<String, String> back = new HashMap<>();
            types.forEach((from, to) -> back.put(to, from));
            return back;
        }
    }
}
