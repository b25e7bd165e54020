package vn.congdongso.territory.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;
import vn.congdongso.territory.domain.VillageCells.Line;
import vn.congdongso.units.BaseFigures.Base;

/**
 * A list of villages read from text as it is copied from a spreadsheet, whatever the order of its columns.
 *
 * @param unused headings of columns that were not read
 * @param violations why it cannot be read as a whole
 */
public record VillageList(List<VillageRow> rows, List<String> unused, List<Violation> violations) {

    public static final String FIELD = "rows";
    public static final int MOST_ROWS = 2_000;
    public static final int LONGEST_TEXT = 500_000;

    private static final int MOST_SHOWN = 40;

    private static final Set<String> SUMS =
            Set.of("tong", "tong cong", "cong", "tong so", "toan xa", "toan phuong", "total", "sum");

    private static final Pattern NUMBER_OF_A_COLUMN = Pattern.compile("\\(\\d{1,2}\\)");

    public VillageList {
        rows = List.copyOf(rows);
        unused = List.copyOf(unused);
        violations = List.copyOf(violations);
    }

    public static VillageList read(String text) {
        if (text.length() > LONGEST_TEXT) {
            return refused("villages.violation.too-long", LONGEST_TEXT);
        }
        List<Line> lines =
                VillageCells.lines(text).stream().filter(line -> !line.blank()).toList();
        VillageLayout layout = VillageLayout.of(lines);
        if (!layout.has(VillageColumn.NAME)) {
            return refused("villages.violation.name-column");
        }
        List<VillageRow> rows = lines.subList(layout.firstRow(), lines.size()).stream()
                .filter(line -> isVillage(line, layout))
                .limit(MOST_ROWS + 1)
                .map(line -> row(line, layout))
                .toList();
        return rows.size() > MOST_ROWS
                ? refused("villages.violation.too-many-rows", MOST_ROWS)
                : new VillageList(rows, layout.unused(), List.of());
    }

    private static VillageList refused(String key, Object... args) {
        return new VillageList(List.of(), List.of(), List.of(Violation.of(FIELD, key, args)));
    }

    /** Not the line of sums, nor that of the columns' numbers. */
    private static boolean isVillage(Line line, VillageLayout layout) {
        List<String> words = line.cells().stream()
                .map(VietnameseText::clean)
                .filter(cell -> !cell.isEmpty())
                .toList();
        boolean numbers =
                words.stream().allMatch(cell -> NUMBER_OF_A_COLUMN.matcher(cell).matches());
        String type = VietnameseText.key(layout.cell(line, VillageColumn.TYPE));
        boolean sums = (type.isEmpty() || SUMS.contains(type))
                && words.stream().limit(2).anyMatch(cell -> SUMS.contains(VietnameseText.key(cell)));
        return !numbers && !sums;
    }

    private static VillageRow row(Line line, VillageLayout layout) {
        List<VillageProblem> problems = new ArrayList<>();
        VillageTypes.Named named =
                VillageTypes.read(layout.cell(line, VillageColumn.TYPE), layout.cell(line, VillageColumn.NAME));
        VillageRow row = new VillageRow(
                line.no(),
                named.typeName(),
                named.name(),
                layout.cell(line, VillageColumn.MARK),
                figures(line, layout, problems),
                day(line, layout, problems).orElse(null),
                problems);
        return row.with(VillageChecks.of(row));
    }

    private static Map<Base, Long> figures(Line line, VillageLayout layout, List<VillageProblem> problems) {
        Map<Base, Long> figures = new EnumMap<>(Base.class);
        for (VillageColumn column : VillageColumn.values()) {
            String cell = layout.cell(line, column);
            Base base = column.base();
            if (base == null || VillageCells.none(cell)) {
                continue;
            }
            OptionalLong number = VillageCells.number(cell);
            if (number.isPresent()) {
                figures.put(base, number.getAsLong());
            } else {
                problems.add(VillageProblem.error(line.no(), column, "villages.violation.number", shortened(cell)));
            }
        }
        return figures;
    }

    private static Optional<LocalDate> day(Line line, VillageLayout layout, List<VillageProblem> problems) {
        String cell = layout.cell(line, VillageColumn.DAY);
        if (VillageCells.none(cell)) {
            return Optional.empty();
        }
        Optional<LocalDate> day = VillageCells.day(cell);
        if (day.isEmpty()) {
            problems.add(VillageProblem.error(line.no(), VillageColumn.DAY, "villages.violation.day", shortened(cell)));
        }
        return day;
    }

    private static String shortened(String cell) {
        return cell.codePointCount(0, cell.length()) <= MOST_SHOWN
                ? cell
                : cell.substring(0, cell.offsetByCodePoints(0, MOST_SHOWN - 1)) + "…";
    }
}
