package vn.congdongso.territory.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;

/** Which living village each row means: the one of the same type, name and mark, or else the only one of that name. */
final class VillageMatches {

    private static final Pattern LEADING_ZEROS = Pattern.compile("\\b0+(?=\\d)");

    private final Map<VillageRow, UnitSummary> byRow = new HashMap<>();
    private final Set<UnitId> named = new HashSet<>();

    VillageMatches(Collection<UnitSummary> living, List<VillageRow> rows) {
        Map<String, UnitSummary> alike = living.stream()
                .collect(Collectors.toMap(VillageMatches::likeness, unit -> unit, (first, second) -> first));
        for (VillageRow row : rows) {
            UnitSummary village = alike.get(likeness(row.typeName(), row.name(), row.mark()));
            if (village != null) {
                put(row, village);
            }
        }
        Map<String, List<UnitSummary>> left = living.stream()
                .filter(unit -> !named.contains(unit.id()))
                .collect(Collectors.groupingBy(unit -> same(unit.name())));
        rows.stream()
                .filter(row -> !byRow.containsKey(row) && !row.name().isEmpty())
                .collect(Collectors.groupingBy(row -> same(row.name())))
                .forEach((name, namesakes) -> byName(namesakes, left.getOrDefault(name, List.of())));
    }

    private void byName(List<VillageRow> rows, List<UnitSummary> villages) {
        for (VillageRow row : rows) {
            List<UnitSummary> possible = villages.stream()
                    .filter(unit -> row.mark().isEmpty() || same(row.mark()).equals(same(unit.mark())))
                    .toList();
            List<UnitSummary> ofTheType = possible.stream()
                    .filter(unit -> same(unit.typeName()).equals(same(row.typeName())))
                    .toList();
            List<UnitSummary> meant = ofTheType.isEmpty() && rows.size() == 1 ? possible : ofTheType;
            if (meant.size() == 1) {
                put(row, meant.getFirst());
            }
        }
    }

    private void put(VillageRow row, UnitSummary village) {
        byRow.put(row, village);
        named.add(village.id());
    }

    @Nullable
    UnitSummary of(VillageRow row) {
        return byRow.get(row);
    }

    boolean names(UnitSummary village) {
        return named.contains(village.id());
    }

    static String likeness(UnitSummary unit) {
        return likeness(unit.typeName(), unit.name(), unit.mark());
    }

    static String likeness(String typeName, String name, @Nullable String mark) {
        return same(typeName) + "\n" + same(name) + "\n" + same(mark);
    }

    /** In small letters, tone marks where they used to stand, 05 as 5. */
    static String same(@Nullable String text) {
        String plain = VietnameseText.oldToneStyle(VietnameseText.clean(text)).toLowerCase(Locale.ROOT);
        return LEADING_ZEROS.matcher(plain).replaceAll("");
    }
}
