package vn.congdongso.territory.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congdongso.units.BaseFigures.Base;

/** What must hold, and what should, between the cells of one row. */
final class VillageChecks {

    /** Letters of fonts from before Unicode (TCVN3, VNI) as they look in any other. */
    private static final Pattern OLD_FONT = Pattern.compile("[«¬®µ¶·¸¹¨©ª»¼½¾öÖ]|[aeoAEO][âÂ]");

    private static final List<List<VillageColumn>> NOT_MORE_THAN = List.of(
            List.of(VillageColumn.HOUSEHOLDS, VillageColumn.PEOPLE),
            List.of(VillageColumn.UNDER_15, VillageColumn.PEOPLE),
            List.of(VillageColumn.FROM_15, VillageColumn.PEOPLE),
            List.of(VillageColumn.FROM_18, VillageColumn.PEOPLE),
            List.of(VillageColumn.FROM_60, VillageColumn.PEOPLE),
            List.of(VillageColumn.FROM_18, VillageColumn.FROM_15),
            List.of(VillageColumn.FROM_60, VillageColumn.FROM_18),
            List.of(VillageColumn.FROM_60, VillageColumn.FROM_15),
            List.of(VillageColumn.SMARTPHONE, VillageColumn.HOUSEHOLDS),
            List.of(VillageColumn.POOR, VillageColumn.HOUSEHOLDS),
            List.of(VillageColumn.BUSINESS, VillageColumn.HOUSEHOLDS));

    private VillageChecks() {}

    static List<VillageProblem> of(VillageRow row) {
        List<VillageProblem> found = new ArrayList<>();
        ofWords(row, found);
        Set<VillageColumn> wrong = EnumSet.noneOf(VillageColumn.class);
        for (List<VillageColumn> pair : NOT_MORE_THAN) {
            Long part = figure(row, pair.getFirst());
            Long whole = figure(row, pair.getLast());
            if (part != null && whole != null && part > whole && wrong.add(pair.getFirst())) {
                found.add(VillageProblem.error(
                        row.line(), pair.getFirst(), "villages.violation.more-than", part, pair.getLast(), whole));
            }
        }
        Long young = row.figures().get(Base.PEOPLE_UNDER_15);
        Long others = row.figures().get(Base.PEOPLE_15_PLUS);
        Long people = row.figures().get(Base.PEOPLE);
        if (young != null && others != null && people != null && young + others != people) {
            found.add(VillageProblem.warning(
                    row.line(), VillageColumn.PEOPLE, "villages.warning.sum", young, others, young + others, people));
        }
        return found;
    }

    private static void ofWords(VillageRow row, List<VillageProblem> found) {
        int line = row.line();
        if (row.name().isEmpty()) {
            found.add(VillageProblem.error(line, VillageColumn.NAME, "villages.violation.name-missing"));
        } else if (row.name().length() > VillageRow.LONGEST_NAME) {
            found.add(VillageProblem.error(
                    line, VillageColumn.NAME, "villages.violation.text-too-long", VillageRow.LONGEST_NAME));
        } else if (OLD_FONT.matcher(row.name()).find()) {
            found.add(VillageProblem.error(line, VillageColumn.NAME, "villages.violation.old-font", row.name()));
        }
        if (row.mark().length() > VillageRow.LONGEST_NAME) {
            found.add(VillageProblem.error(
                    line, VillageColumn.MARK, "villages.violation.text-too-long", VillageRow.LONGEST_NAME));
        }
        if (row.typeName().length() > VillageRow.LONGEST_TYPE) {
            found.add(VillageProblem.error(
                    line, VillageColumn.TYPE, "villages.violation.text-too-long", VillageRow.LONGEST_TYPE));
        } else if (!row.typeName().isEmpty() && !VillageTypes.isKnown(row.typeName())) {
            found.add(VillageProblem.warning(line, VillageColumn.TYPE, "villages.warning.type", row.typeName()));
        }
    }

    private static @Nullable Long figure(VillageRow row, VillageColumn column) {
        return row.figures().get(Objects.requireNonNull(column.base()));
    }
}
