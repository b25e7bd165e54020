package vn.congdongso.territory.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.territory.domain.OfficialMapping.Relation;
import vn.congdongso.units.Step;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;

/**
 * Works out the steps from what is recorded to what the lists say, stage by stage. What is recorded already so is left
 * alone, and what contradicts it is left out and told.
 */
final class CountryPlan {

    static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    /** What is recorded for a day, by level and code. */
    record Recorded(LocalDate day, Map<String, UnitSummary> byCode) {

        static Recorded of(LocalDate day, List<UnitSummary> units) {
            Map<String, UnitSummary> byCode = new HashMap<>();
            units.stream()
                    .filter(unit -> unit.code() != null)
                    .forEach(unit -> byCode.put(unit.level() + " " + unit.code(), unit));
            return new Recorded(day, byCode);
        }

        Optional<UnitSummary> find(UnitLevel level, @Nullable String code) {
            return Optional.ofNullable(byCode.get(level + " " + code));
        }
    }

    /** @param same listed units that are recorded just so */
    record Stage(List<Step> steps, int same) {}

    private final OfficialLists lists;
    private final UnitId nation;
    private final List<OfficialProblem> problems;

    CountryPlan(OfficialLists lists, UnitId nation, List<OfficialProblem> problems) {
        this.lists = lists;
        this.nation = nation;
        this.problems = problems;
    }

    /** The map of before the reform. @param recorded for the day from which the list is entered */
    Stage before(Recorded recorded, Map<UnitId, List<String>> formerNames) {
        return listed(lists.before, recorded, formerNames);
    }

    private Stage listed(List<OfficialUnit> units, Recorded recorded, Map<UnitId, List<String>> formerNames) {
        List<Step> steps = new ArrayList<>();
        Map<String, UnitId> ids = new HashMap<>();
        int same = 0;
        for (OfficialUnit unit : ordered(units)) {
            Optional<UnitSummary> known = recorded.find(unit.level(), unit.code());
            UnitId parent = unit.level() == UnitLevel.PROVINCE ? nation : parentOf(unit, ids, recorded);
            if (known.isPresent()) {
                if (alike(known.get(), unit)) {
                    same++;
                } else {
                    problem(
                            unit,
                            "differs",
                            unit.title(),
                            unit.code(),
                            known.get().title());
                }
                ids.put(unit.level() + " " + unit.code(), known.get().id());
                formerNames.put(known.get().id(), unit.formerNames());
            } else if (parent == null) {
                problem(unit, "no-parent", unit.title(), String.valueOf(unit.parentCode()));
            } else {
                UnitId id = new UnitId(Uuid7.next());
                ids.put(unit.level() + " " + unit.code(), id);
                formerNames.put(id, unit.formerNames());
                steps.add(new Step.Establish(fresh(id, unit, parent)));
            }
        }
        formerNames.values().removeIf(List::isEmpty);
        return new Stage(steps, same);
    }

    /** A parent that ends by a later decision takes up nothing that is recorded afterwards. */
    private @Nullable UnitId parentOf(OfficialUnit unit, Map<String, UnitId> ids, Recorded recorded) {
        UnitLevel[] above = unit.level() == UnitLevel.DISTRICT
                ? new UnitLevel[] {UnitLevel.PROVINCE}
                : new UnitLevel[] {UnitLevel.DISTRICT, UnitLevel.PROVINCE};
        for (UnitLevel level : above) {
            UnitId id = ids.get(level + " " + unit.parentCode());
            boolean expected =
                    Objects.requireNonNull(unit.parentCode()).length() == (level == UnitLevel.PROVINCE ? 2 : 3);
            if (id != null && expected) {
                boolean lasting = recorded.find(level, unit.parentCode())
                        .map(parent -> parent.valid().until() == null)
                        .orElse(true);
                return lasting ? id : null;
            }
        }
        return null;
    }

    private static List<OfficialUnit> ordered(List<OfficialUnit> units) {
        return units.stream()
                .sorted(Comparator.comparing(OfficialUnit::level).thenComparing(OfficialUnit::line))
                .toList();
    }

    private static Step.Fresh fresh(UnitId id, OfficialUnit unit, UnitId parent) {
        return new Step.Fresh(id, unit.level(), unit.typeName(), unit.name(), null, unit.code(), parent);
    }

    private static boolean alike(UnitSummary known, OfficialUnit unit) {
        return known.typeName().equalsIgnoreCase(unit.typeName()) && sameName(known.name(), unit.name());
    }

    private static boolean sameName(String one, String other) {
        return VietnameseText.oldToneStyle(one).equalsIgnoreCase(VietnameseText.oldToneStyle(other));
    }

    /** @param eve recorded for the last day of the old map @param now recorded for the day of the reform */
    Stage reform(Recorded eve, Recorded now) {
        return new Reform(eve, now).stage();
    }

    private final class Reform {

        private final Recorded eve;
        private final Recorded now;
        private final List<Step> steps = new ArrayList<>();
        private final Map<String, UnitId> provinces = new HashMap<>();
        private final Map<String, List<OfficialMapping>> byNew;
        private final Map<String, List<OfficialMapping>> byOld;
        private final Set<UnitId> living;
        private int same;

        Reform(Recorded eve, Recorded now) {
            this.eve = eve;
            this.now = now;
            List<OfficialMapping> accepted =
                    lists.mappings.stream().filter(OfficialMapping::agreed).toList();
            this.byNew = accepted.stream()
                    .collect(Collectors.groupingBy(
                            mapping -> (mapping.level() == UnitLevel.PROVINCE ? "PROVINCE " : "COMMUNE ")
                                    + mapping.newCode(),
                            LinkedHashMap::new,
                            Collectors.toList()));
            this.byOld = accepted.stream()
                    .collect(Collectors.groupingBy(
                            mapping -> mapping.level() + " " + mapping.oldCode(),
                            LinkedHashMap::new,
                            Collectors.toList()));
            this.living = now.byCode().values().stream().map(UnitSummary::id).collect(Collectors.toSet());
        }

        Stage stage() {
            ordered(lists.after).stream()
                    .filter(unit -> unit.level() == UnitLevel.PROVINCE)
                    .forEach(this::province);
            Map<String, UnitId> communes = new HashMap<>();
            for (OfficialUnit unit : ordered(lists.after)) {
                if (unit.level() == UnitLevel.COMMUNE) {
                    commune(unit, communes);
                }
            }
            ground(communes);
            boolean districts = now.byCode().values().stream().anyMatch(unit -> unit.level() == UnitLevel.DISTRICT);
            if (districts && !lists.mappings.isEmpty()) {
                leftovers();
                steps.add(new Step.AbolishLevel(nation, UnitLevel.DISTRICT));
            }
            return new Stage(steps, same);
        }

        private void province(OfficialUnit unit) {
            String key = "PROVINCE " + unit.code();
            List<UnitSummary> parts = parts(key);
            boolean allEnded = !parts.isEmpty() && parts.stream().noneMatch(part -> living.contains(part.id()));
            Optional<UnitSummary> known = now.find(UnitLevel.PROVINCE, unit.code());
            if (parts.size() == 1 && !allEnded) {
                provinces.put(unit.code(), parts.getFirst().id());
                same++;
            } else if (parts.isEmpty() || allEnded) {
                if (known.isEmpty()) {
                    UnitId id = new UnitId(Uuid7.next());
                    provinces.put(unit.code(), id);
                    steps.add(new Step.Establish(fresh(id, unit, nation)));
                } else {
                    provinces.put(unit.code(), known.get().id());
                    noteKnown(known.get(), unit);
                }
            } else {
                UnitId id = new UnitId(Uuid7.next());
                provinces.put(unit.code(), id);
                steps.add(Step.Merge.of(
                        parts.stream()
                                .filter(part -> living.contains(part.id()))
                                .map(UnitSummary::id)
                                .toList(),
                        fresh(id, unit, nation)));
            }
        }

        private void noteKnown(UnitSummary known, OfficialUnit unit) {
            if (alike(known, unit)) {
                same++;
            } else {
                problem(unit, "differs", unit.title(), unit.code(), known.title());
            }
        }

        private void commune(OfficialUnit unit, Map<String, UnitId> communes) {
            UnitId parent = provinces.get(unit.parentCode());
            if (parent == null) {
                problem(unit, "no-parent", unit.title(), String.valueOf(unit.parentCode()));
                return;
            }
            List<OfficialMapping> from = byNew.getOrDefault("COMMUNE " + unit.code(), List.of());
            List<UnitSummary> parts = parts("COMMUNE " + unit.code());
            boolean anyLives = parts.stream().anyMatch(part -> living.contains(part.id()));
            Optional<UnitSummary> known = now.find(UnitLevel.COMMUNE, unit.code());
            if (from.size() == 1 && parts.size() == 1 && anyLives && alone(from.getFirst())) {
                goOn(parts.getFirst(), unit, communes);
            } else if (!anyLives && known.isPresent()) {
                communes.put(unit.code(), known.get().id());
                noteKnown(known.get(), unit);
            } else {
                UnitId id = new UnitId(Uuid7.next());
                communes.put(unit.code(), id);
                steps.add(new Step.Establish(fresh(id, unit, parent)));
            }
        }

        private boolean alone(OfficialMapping mapping) {
            return mapping.level() == UnitLevel.COMMUNE
                    && byOld.getOrDefault(mapping.level() + " " + mapping.oldCode(), List.of())
                                    .size()
                            == 1;
        }

        /** The same unit under another name, type or code, or just as it was. */
        private void goOn(UnitSummary old, OfficialUnit unit, Map<String, UnitId> communes) {
            communes.put(unit.code(), old.id());
            boolean renamed = !sameName(old.name(), unit.name()) || !unit.code().equals(old.code());
            if (renamed) {
                steps.add(new Step.Rename(old.id(), unit.name(), null, unit.code()));
            }
            if (!old.typeName().equals(unit.typeName())) {
                steps.add(new Step.Retype(old.id(), unit.typeName(), Map.of()));
            }
            if (!renamed && old.typeName().equals(unit.typeName())) {
                same++;
            }
        }

        /** Whose ground goes where: whole communes, and those that are divided. */
        private void ground(Map<String, UnitId> communes) {
            Map<UnitId, List<UnitId>> whole = new LinkedHashMap<>();
            for (Map.Entry<String, List<OfficialMapping>> entry : byOld.entrySet()) {
                OfficialMapping first = entry.getValue().getFirst();
                if (first.level() == UnitLevel.PROVINCE) {
                    continue;
                }
                Optional<UnitSummary> old = eve.find(first.level(), first.oldCode());
                if (old.isEmpty()) {
                    entry.getValue()
                            .forEach(mapping -> problem(mapping, "no-old", mapping.oldName(), mapping.oldCode()));
                    continue;
                }
                if (!living.contains(old.get().id())) {
                    continue;
                }
                List<OfficialMapping> known = entry.getValue().stream()
                        .filter(mapping -> known(mapping, communes))
                        .toList();
                place(old.get().id(), known, communes, whole);
            }
            whole.forEach((into, parts) -> steps.add(Step.Merge.of(parts, new Step.Existing(into))));
        }

        private boolean known(OfficialMapping mapping, Map<String, UnitId> communes) {
            boolean known = communes.containsKey(mapping.newCode());
            if (!known) {
                problem(mapping, "no-new", mapping.newName(), mapping.newCode());
            }
            return known;
        }

        private void place(
                UnitId old, List<OfficialMapping> to, Map<String, UnitId> communes, Map<UnitId, List<UnitId>> whole) {
            if (to.size() == 1) {
                UnitId into = Objects.requireNonNull(communes.get(to.getFirst().newCode()));
                if (!into.equals(old)) {
                    whole.computeIfAbsent(into, key -> new ArrayList<>()).add(old);
                }
            } else if (to.size() > 1) {
                long withAllPeople = to.stream()
                        .filter(mapping -> mapping.relation() == Relation.ALL_PEOPLE)
                        .count();
                steps.add(new Step.Split(
                        old,
                        to.stream()
                                .map(mapping -> new Step.Split.Portion(
                                        new Step.Existing(Objects.requireNonNull(communes.get(mapping.newCode()))),
                                        List.of(),
                                        withAllPeople == 1 ? allOrNothing(mapping) : null,
                                        List.of()))
                                .toList()));
            }
        }

        private static BigDecimal allOrNothing(OfficialMapping mapping) {
            return mapping.relation() == Relation.ALL_PEOPLE ? BigDecimal.ONE : BigDecimal.ZERO;
        }

        /** Old communes about which no row is agreed: they end all the same, and where their ground went is open. */
        private void leftovers() {
            Set<UnitId> handled = new HashSet<>();
            byOld.values()
                    .forEach(rows -> rows.forEach(mapping ->
                            eve.find(mapping.level(), mapping.oldCode()).ifPresent(unit -> handled.add(unit.id()))));
            for (UnitSummary unit : eve.byCode().values()) {
                if (unit.level() == UnitLevel.COMMUNE && living.contains(unit.id()) && !handled.contains(unit.id())) {
                    steps.add(new Step.End(unit.id()));
                }
            }
        }

        private List<UnitSummary> parts(String key) {
            return byNew.getOrDefault(key, List.of()).stream()
                    .flatMap(mapping -> eve.find(mapping.level(), mapping.oldCode()).stream())
                    .distinct()
                    .toList();
        }
    }

    /** Changes of type since the reform, by their days and resolutions. */
    Map<Amendment, List<OfficialChange>> amendments() {
        Map<Amendment, List<OfficialChange>> grouped = new TreeMap<>();
        lists.changes.forEach(change -> grouped.computeIfAbsent(
                        new Amendment(change.day(), change.resolution()), key -> new ArrayList<>())
                .add(change));
        return grouped;
    }

    record Amendment(LocalDate day, String resolution) implements Comparable<Amendment> {

        @Override
        public int compareTo(Amendment other) {
            int byDay = day.compareTo(other.day);
            return byDay != 0 ? byDay : resolution.compareTo(other.resolution);
        }
    }

    Stage amendment(List<OfficialChange> changes, Recorded recorded) {
        List<Step> steps = new ArrayList<>();
        int same = 0;
        for (OfficialChange change : changes) {
            Optional<UnitSummary> unit = recorded.find(change.level(), change.code());
            if (unit.isEmpty()) {
                problems.add(OfficialProblem.of(change.file(), change.line(), "no-unit", change.code(), change.day()));
            } else if (unit.get().typeName().equals(change.typeAfter())) {
                same++;
            } else if (unit.get().typeName().equals(change.typeBefore())) {
                Map<String, String> villages =
                        change.typeAfter().equals("phường") ? Map.of("thôn", "tổ dân phố") : Map.of();
                steps.add(new Step.Retype(unit.get().id(), change.typeAfter(), villages));
            } else {
                problems.add(OfficialProblem.of(
                        change.file(), change.line(), "other-type", unit.get().title(), change.typeBefore()));
            }
        }
        return new Stage(steps, same);
    }

    private void problem(OfficialUnit unit, String key, Object... args) {
        problems.add(OfficialProblem.of(unit.file(), unit.line(), key, args));
    }

    private void problem(OfficialMapping mapping, String key, Object... args) {
        problems.add(OfficialProblem.of(mapping.file(), mapping.line(), key, args));
    }
}
