package vn.congdongso.households.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdongso.households.HouseholdMark;
import vn.congdongso.households.domain.HouseholdLoad.Fate;
import vn.congdongso.households.domain.HouseholdLoad.Line;
import vn.congdongso.households.domain.HouseholdTable.Row;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;

/** Sets a list beside the register: by village and number where the row has one, else by name and place. */
@Component
class HouseholdComparison {

    private static final Set<String> YES = Set.of("x", "co", "1", "yes", "true", "v");
    private static final Set<String> NO = Set.of("", "0", "khong", "no", "false");

    private final HouseholdRows rows;
    private final VillageGround ground;

    HouseholdComparison(HouseholdRows rows, VillageGround ground) {
        this.rows = rows;
        this.ground = ground;
    }

    HouseholdLoad compare(UnitSummary unit, HouseholdTable table) {
        if (!table.headed()) {
            return refused(Violation.of(HouseholdTable.FIELD, "households.violation.no-head-column"));
        }
        if (table.rows().isEmpty()) {
            return refused(Violation.of(HouseholdTable.FIELD, "households.violation.rows-empty"));
        }
        if (table.rows().size() > HouseholdTable.MOST_ROWS) {
            return refused(Violation.of(
                    HouseholdTable.FIELD,
                    "households.violation.too-many-rows",
                    table.rows().size(),
                    HouseholdTable.MOST_ROWS));
        }
        Reading reading = new Reading(unit, ground.villagesOf(unit));
        return new HouseholdLoad(table.rows().stream().map(reading::line).toList(), List.of());
    }

    private static HouseholdLoad refused(Violation violation) {
        return new HouseholdLoad(List.of(), List.of(violation));
    }

    /** The register as it stands, and what earlier rows of the list took of it. */
    private final class Reading {

        private final UnitSummary unit;
        private final Map<String, UnitSummary> villages = new HashMap<>();
        private final Map<String, Household> byNumber = new HashMap<>();
        private final Map<String, List<Household>> byName = new HashMap<>();
        private final Map<String, Integer> taken = new HashMap<>();

        Reading(UnitSummary unit, List<UnitSummary> villages) {
            this.unit = unit;
            villages.forEach(village -> {
                this.villages.put(VietnameseText.key(village.fullName()), village);
                this.villages.putIfAbsent(VietnameseText.key(village.name()), village);
            });
            rows.inVillages(villages.stream()
                            .map(village -> village.id().value())
                            .toList())
                    .forEach(household -> {
                        byNumber.put(numberKey(household.village(), household.no()), household);
                        byName.computeIfAbsent(
                                        nameKey(household.village(), household.head(), household.cluster()),
                                        key -> new ArrayList<>())
                                .add(household);
                    });
        }

        private Line line(Row row) {
            List<Violation> problems = new ArrayList<>();
            UnitSummary village = village(row, problems);
            Integer no = number(row, problems);
            Set<HouseholdMark> marks = marks(row, problems);
            HouseholdFields fields = new HouseholdFields("", "", null, marks);
            switch (HouseholdFields.read(
                    row.cell(HouseholdColumn.HEAD),
                    row.cell(HouseholdColumn.CLUSTER),
                    row.cell(HouseholdColumn.PEOPLE),
                    marks)) {
                case Outcome.Accepted<HouseholdFields>(HouseholdFields read) -> fields = read;
                case Outcome.Refused<HouseholdFields>(List<Violation> violations) -> problems.addAll(violations);
            }
            String title = fields.head().isEmpty() ? row.cell(HouseholdColumn.HEAD) : fields.head();
            Household known = village == null || !problems.isEmpty() ? null : known(village, no, fields, problems);
            if (village != null && problems.isEmpty()) {
                taken(village, no, fields, row.line(), problems);
                if (known == null && no != null && rows.numberTaken(village.id(), no)) {
                    problems.add(Violation.of("", "households.violation.row-merged"));
                }
            }
            if (!problems.isEmpty() || village == null) {
                return new Line(row.line(), title, Fate.ERROR, village, null, no, fields, false, problems);
            }
            if (known == null) {
                return new Line(row.line(), title, Fate.NEW, village, null, no, fields, false, problems);
            }
            boolean keptOut = known.cleared() != null;
            HouseholdFields merged = merged(known, fields, row, keptOut);
            Fate fate = known.fields().differences(merged).isEmpty() ? Fate.SAME : Fate.CHANGED;
            return new Line(row.line(), keptOut ? "" : title, fate, village, known, no, merged, keptOut, problems);
        }

        /** What the list does not say stays as it is. */
        private HouseholdFields merged(Household known, HouseholdFields fields, Row row, boolean keptOut) {
            Set<HouseholdMark> marks = EnumSet.noneOf(HouseholdMark.class);
            marks.addAll(known.marks());
            marks.addAll(fields.marks());
            for (HouseholdColumn column : HouseholdColumn.values()) {
                HouseholdMark mark = column.mark();
                String cell = VietnameseText.key(row.cell(column));
                if (mark != null && !cell.isEmpty() && NO.contains(cell)) {
                    marks.remove(mark);
                }
            }
            return new HouseholdFields(
                    keptOut ? "" : fields.head().isEmpty() ? known.head() : fields.head(),
                    keptOut ? "" : fields.cluster().isEmpty() ? known.cluster() : fields.cluster(),
                    fields.people() == null ? known.people() : fields.people(),
                    marks);
        }

        private @Nullable UnitSummary village(Row row, List<Violation> problems) {
            if (unit.level() == UnitLevel.VILLAGE) {
                return unit;
            }
            String written = row.cell(HouseholdColumn.VILLAGE);
            UnitSummary village = villages.get(VietnameseText.key(written));
            if (village == null) {
                problems.add(
                        written.isEmpty()
                                ? Violation.of("", "households.violation.village-missing")
                                : Violation.of("", "households.violation.village-unknown", shown(written)));
            }
            return village;
        }

        private @Nullable Integer number(Row row, List<Violation> problems) {
            String written = row.cell(HouseholdColumn.NO);
            if (written.isEmpty()) {
                return null;
            }
            int no = written.matches("[0-9]{1,5}") ? Integer.parseInt(written) : 0;
            if (no < 1) {
                problems.add(Violation.of("", "households.violation.row-number", AddHousehold.LARGEST_NUMBER));
                return null;
            }
            return no;
        }

        private Set<HouseholdMark> marks(Row row, List<Violation> problems) {
            Set<HouseholdMark> marks = EnumSet.noneOf(HouseholdMark.class);
            for (HouseholdColumn column : HouseholdColumn.values()) {
                HouseholdMark mark = column.mark();
                String cell = VietnameseText.key(row.cell(column));
                if (mark != null && YES.contains(cell)) {
                    marks.add(mark);
                } else if (mark != null && !NO.contains(cell)) {
                    problems.add(Violation.of("", "households.violation.mark", shown(row.cell(column))));
                }
            }
            return marks;
        }

        private @Nullable Household known(
                UnitSummary village, @Nullable Integer no, HouseholdFields fields, List<Violation> problems) {
            if (no != null) {
                return byNumber.get(numberKey(village.id(), no));
            }
            List<Household> found =
                    byName.getOrDefault(nameKey(village.id(), fields.head(), fields.cluster()), List.of());
            if (found.size() > 1) {
                problems.add(Violation.of("", "households.violation.several-alike"));
            }
            return found.size() == 1 ? found.getFirst() : null;
        }

        private void taken(
                UnitSummary village, @Nullable Integer no, HouseholdFields fields, int line, List<Violation> problems) {
            String key =
                    no == null ? nameKey(village.id(), fields.head(), fields.cluster()) : numberKey(village.id(), no);
            Integer earlier = taken.putIfAbsent(key, line);
            if (earlier != null) {
                problems.add(Violation.of("", "households.violation.row-twice", String.valueOf(earlier)));
            }
        }
    }

    private static String numberKey(UnitId village, int no) {
        return village + " " + no;
    }

    private static String nameKey(UnitId village, String head, String cluster) {
        return village + "|" + VietnameseText.key(head) + "|" + VietnameseText.key(cluster);
    }

    private static String shown(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
