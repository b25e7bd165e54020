package vn.congdongso.units.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.units.BaseFigures.Base;
import vn.congdongso.units.BaseFiguresBook;
import vn.congdongso.units.UnitId;

@UseCase
class KeepBaseFigures implements BaseFiguresBook {

    /** One order for all: two who write the same figures wait for each other, and neither forever. */
    private static final Comparator<Entry> ORDER = Comparator.comparing(
                    (Entry entry) -> entry.unit().value())
            .thenComparing(Entry::base)
            .thenComparing(Entry::countedOn);

    private final JdbcClient jdbc;
    private final Changes changes;

    KeepBaseFigures(JdbcClient jdbc, Changes changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    private record Key(UnitId unit, Base base, LocalDate countedOn) {}

    /** @param whole in what the unit lies, in whose lane of the trail it is kept */
    private record Kept(UUID whole, Written before, Written after) {}

    /** What the trail keeps. */
    record Written(
            UUID unit,
            String base,
            String countedOn,
            @Nullable Long value) {}

    @Override
    public int keep(List<Entry> entries) {
        List<Entry> distinct = entries.stream()
                .collect(Collectors.toMap(
                        entry -> new Key(entry.unit(), entry.base(), entry.countedOn()),
                        Function.identity(),
                        (earlier, later) -> later,
                        LinkedHashMap::new))
                .values()
                .stream()
                .sorted(ORDER)
                .toList();
        List<Kept> kept = distinct.isEmpty() ? List.of() : write(distinct);
        record(kept);
        return kept.size();
    }

    private List<Kept> write(List<Entry> entries) {
        return jdbc.sql("""
                        INSERT INTO units.base_figure AS f (province_id, unit_id, base, counted_on, value, source)
                        SELECT p.province_id, e.unit_id, e.base, e.counted_on, e.value, e.source
                        FROM unnest(CAST(:units AS uuid[]), CAST(:bases AS text[]), CAST(:days AS date[]),
                                    CAST(:values AS bigint[]), CAST(:sources AS text[])) WITH ORDINALITY
                            AS e (unit_id, base, counted_on, value, source, no)
                        LEFT JOIN LATERAL units.province_of(e.unit_id, e.counted_on) p ON true
                        ORDER BY e.no
                        ON CONFLICT (province_id, unit_id, base, counted_on)
                            DO UPDATE SET value = EXCLUDED.value, source = EXCLUDED.source
                            WHERE f.value <> EXCLUDED.value
                        RETURNING new.unit_id, new.base, new.counted_on, old.value AS before, new.value AS after,
                                  coalesce(units.whole_of(new.unit_id, new.counted_on), new.unit_id) AS whole_id
                        """)
                .param("units", column(entries, entry -> entry.unit().value(), UUID[]::new))
                .param("bases", column(entries, entry -> entry.base().name(), String[]::new))
                .param("days", column(entries, entry -> entry.countedOn().toString(), String[]::new))
                .param("values", column(entries, Entry::value, Long[]::new))
                .param("sources", column(entries, entry -> VietnameseText.clean(entry.source()), String[]::new))
                .query((row, number) -> {
                    UUID unit = row.getObject("unit_id", UUID.class);
                    String base = row.getString("base");
                    String day = row.getString("counted_on");
                    return new Kept(
                            row.getObject("whole_id", UUID.class),
                            new Written(unit, base, day, row.getObject("before", Long.class)),
                            new Written(unit, base, day, row.getObject("after", Long.class)));
                })
                .list();
    }

    private void record(List<Kept> kept) {
        Map<UUID, List<Kept>> byWhole =
                kept.stream().collect(Collectors.groupingBy(Kept::whole, LinkedHashMap::new, Collectors.toList()));
        byWhole.forEach((whole, figures) -> {
            Change change = Change.of(
                    "units.figures.kept",
                    "unit",
                    whole,
                    whole,
                    figures.stream().map(Kept::after).toList());
            List<Written> replaced = figures.stream()
                    .map(Kept::before)
                    .filter(before -> before.value() != null)
                    .toList();
            changes.record(replaced.isEmpty() ? change : change.replacing(replaced));
        });
    }

    private static <R> R[] column(
            List<Entry> entries, Function<Entry, R> value, java.util.function.IntFunction<R[]> array) {
        return entries.stream().map(value).toArray(array);
    }
}
