package vn.congdongso.territory.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.congdongso.territory.domain.VillageColumn;
import vn.congdongso.territory.domain.VillageTypes;
import vn.congdongso.units.BaseFigures.Base;
import vn.congdongso.units.BaseFigures.Figure;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.Messages;

/** The workbook to fill in: what is known of the commune's villages already, and how to write the rest. */
final class VillageTemplate {

    private static final int TITLE = 0;
    private static final int HINT = 1;
    private static final int HEADINGS = 2;
    private static final int FIRST = 3;
    private static final int ROOM_FOR_MORE = 200;
    private static final int NOTES = 8;

    private static final Map<VillageColumn, Integer> WIDTHS = new EnumMap<>(
            Map.of(VillageColumn.NUMBER, 6, VillageColumn.TYPE, 16, VillageColumn.NAME, 28, VillageColumn.MARK, 22));

    /** @param figures the latest of each kind */
    record Known(UnitSummary village, Map<Base, Figure> figures) {

        /** The day of the last count: figures of an earlier one do not stand in a row that has one day. */
        @Nullable
        LocalDate counted() {
            return figures.values().stream()
                    .map(Figure::countedOn)
                    .max(LocalDate::compareTo)
                    .orElse(null);
        }

        @Nullable
        Long value(Base base) {
            Figure figure = figures.get(base);
            return figure == null || !figure.countedOn().equals(counted()) ? null : figure.value();
        }
    }

    private final Messages messages;
    private final Locale language;

    VillageTemplate(Messages messages, Locale language) {
        this.messages = messages;
        this.language = language;
    }

    byte[] of(UnitSummary commune, List<Known> villages) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "congdongso", "1.0")) {
            list(workbook.newWorksheet(word("villages.template.list")), commune, villages);
            notes(workbook.newWorksheet(word("villages.template.notes")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private void list(Worksheet sheet, UnitSummary commune, List<Known> villages) {
        sheet.value(TITLE, 0, word("villages.template.title", commune.title()));
        sheet.style(TITLE, 0).bold().fontSize(14).set();
        sheet.value(HINT, 0, word("villages.template.hint"));
        sheet.style(HINT, 0).italic().set();
        int last = FIRST + villages.size() + ROOM_FOR_MORE;
        for (VillageColumn column : VillageColumn.values()) {
            int at = column.place();
            sheet.value(HEADINGS, at, word("villages.column." + column.code()));
            sheet.style(HEADINGS, at)
                    .bold()
                    .wrapText(true)
                    .fillColor("DCE6F2")
                    .verticalAlignment("center")
                    .set();
            sheet.width(at, WIDTHS.getOrDefault(column, 14));
            String format = column == VillageColumn.DAY ? "dd/mm/yyyy" : column.base() == null ? "@" : "#,##0";
            if (column != VillageColumn.NUMBER) {
                sheet.range(FIRST, at, last, at).style().format(format).set();
            }
        }
        for (int i = 0; i < villages.size(); i++) {
            row(sheet, FIRST + i, i + 1, villages.get(i));
        }
        sheet.freezePane(0, FIRST);
        sheet.pageOrientation("landscape");
        sheet.repeatRows(HEADINGS);
    }

    private static void row(Worksheet sheet, int row, int number, Known known) {
        UnitSummary village = known.village();
        sheet.value(row, VillageColumn.NUMBER.place(), number);
        sheet.value(row, VillageColumn.TYPE.place(), village.typeName());
        sheet.value(row, VillageColumn.NAME.place(), village.name());
        sheet.value(row, VillageColumn.MARK.place(), Objects.requireNonNullElse(village.mark(), ""));
        for (VillageColumn column : VillageColumn.values()) {
            Base base = column.base();
            Long value = base == null ? null : known.value(base);
            if (value != null) {
                sheet.value(row, column.place(), value);
            }
        }
        LocalDate counted = known.counted();
        if (counted != null) {
            sheet.value(row, VillageColumn.DAY.place(), counted);
        }
    }

    private void notes(Worksheet sheet) {
        sheet.width(0, 100);
        String types = String.join(", ", VillageTypes.KNOWN);
        for (int i = 0; i < NOTES; i++) {
            sheet.value(i, 0, word("villages.template.note." + (i + 1), types));
            sheet.style(i, 0).wrapText(true).set();
        }
    }

    private String word(String key, Object... args) {
        return messages.text(language, key, args);
    }
}
