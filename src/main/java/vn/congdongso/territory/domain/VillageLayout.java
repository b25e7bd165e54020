package vn.congdongso.territory.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.territory.domain.VillageCells.Line;

/**
 * Which column of a table says what.
 *
 * @param columns where each stands
 * @param unused headings that mean nothing here
 * @param firstRow index of the first line below the headings
 */
record VillageLayout(Map<VillageColumn, Integer> columns, List<String> unused, int firstRow) {

    /** Headings stand below a title or two, at most. */
    private static final int DEEPEST_HEADING = 20;

    private static final int WIDEST = 40;

    boolean has(VillageColumn column) {
        return columns.containsKey(column);
    }

    String cell(Line line, VillageColumn column) {
        Integer at = columns.get(column);
        return at == null ? "" : VietnameseText.clean(line.cell(at));
    }

    static VillageLayout of(List<Line> lines) {
        for (int i = 0; i < Math.min(lines.size(), DEEPEST_HEADING); i++) {
            Optional<VillageLayout> headed = headed(lines.get(i), i + 1);
            if (headed.isPresent()) {
                return headed.get();
            }
        }
        return bare(lines);
    }

    private static Optional<VillageLayout> headed(Line line, int firstRow) {
        Map<VillageColumn, Integer> columns = new EnumMap<>(VillageColumn.class);
        List<String> unused = new ArrayList<>();
        int filled = 0;
        for (int i = 0; i < Math.min(line.cells().size(), WIDEST); i++) {
            String heading = VietnameseText.clean(line.cell(i));
            if (heading.isEmpty()) {
                continue;
            }
            filled++;
            Optional<VillageColumn> meant = VillageColumn.headed(heading);
            if (meant.isEmpty() || columns.putIfAbsent(meant.get(), i) != null) {
                unused.add(heading);
            }
        }
        boolean named = columns.containsKey(VillageColumn.NAME);
        boolean onlyNames = named
                && filled == 1
                && VietnameseText.key(String.join(" ", line.cells())).matches("(ten|name)\\b.*");
        boolean heads = (named && columns.size() >= 2) || columns.size() >= 4 || onlyNames;
        return heads ? Optional.of(new VillageLayout(columns, unused, firstRow)) : Optional.empty();
    }

    /** Without headings: in the order of the list given out; the number, the type and the mark may be left out. */
    private static VillageLayout bare(List<Line> lines) {
        int width = lines.stream()
                .mapToInt(line -> Math.min(line.cells().size(), WIDEST))
                .max()
                .orElse(0);
        Map<VillageColumn, Integer> columns = new EnumMap<>(VillageColumn.class);
        int at = 0;
        if (width > 1 && all(lines, at, cell -> cell.matches("\\d{1,4}[.)]?"))) {
            columns.put(VillageColumn.NUMBER, at++);
        }
        if (width - at > 1 && all(lines, at, cell -> VillageTypes.isKnown(VillageTypes.type(cell)))) {
            columns.put(VillageColumn.TYPE, at++);
        }
        columns.put(VillageColumn.NAME, at++);
        if (none(lines, at, cell -> VillageCells.number(cell).isPresent())) {
            columns.put(VillageColumn.MARK, at++);
        }
        for (VillageColumn column : EnumSet.range(VillageColumn.HOUSEHOLDS, VillageColumn.DAY)) {
            if (at < width) {
                columns.put(column, at++);
            }
        }
        return new VillageLayout(columns, List.of(), 0);
    }

    private static boolean all(List<Line> lines, int column, Predicate<String> which) {
        List<String> filled = filled(lines, column);
        return !filled.isEmpty() && filled.stream().allMatch(which);
    }

    private static boolean none(List<Line> lines, int column, Predicate<String> which) {
        return filled(lines, column).stream().noneMatch(which);
    }

    private static List<String> filled(List<Line> lines, int column) {
        return lines.stream()
                .map(line -> VietnameseText.clean(line.cell(column)))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }
}
