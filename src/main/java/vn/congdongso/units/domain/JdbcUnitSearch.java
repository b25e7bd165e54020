package vn.congdongso.units.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSearch;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.domain.UnitSearchStages.Found;
import vn.congdongso.units.domain.UnitSearchWords.Fit;

@Repository
class JdbcUnitSearch implements UnitSearch {

    private static final List<UnitLevel> ALL = List.of(UnitLevel.values());
    private static final List<UnitLevel> WHOLES = List.of(UnitLevel.PROVINCE, UnitLevel.DISTRICT, UnitLevel.COMMUNE);

    private final JdbcClient jdbc;
    private final UnitSearchStages stages;
    private final UnitHistoryGround ground;

    JdbcUnitSearch(JdbcClient jdbc, UnitSearchStages stages, UnitHistoryGround ground) {
        this.jdbc = jdbc;
        this.stages = stages;
        this.ground = ground;
    }

    @Override
    public List<Hit> find(Question question) {
        UnitSearchWords words = UnitSearchWords.of(question.text());
        UnitId within = question.within();
        UnitSearchGround place = within == null
                ? UnitSearchGround.EVERYWHERE
                : UnitSearchGround.of(List.of(within), question.day(), jdbc);
        List<UnitLevel> levels = question.levels().isEmpty() ? ALL : question.levels();
        UnitSearchGround ground = groundOf(words, place, question.day());
        List<Candidate> best = best(words, stages.lookUp(words, levels, ground, question.day()), place, question);
        return hits(best.isEmpty() ? dividedAnywhere(words, place, question) : best, question);
    }

    private List<Candidate> dividedAnywhere(UnitSearchWords words, UnitSearchGround place, Question question) {
        List<UnitSearchWords> ways = words.dividedAnywhere();
        if (ways.isEmpty()) {
            return List.of();
        }
        List<UnitLevel> levels = question.levels().isEmpty() ? ALL : question.levels();
        List<String> wholes = ways.stream().map(way -> way.above().getFirst()).toList();
        UnitSearchWords anyOfThem = new UnitSearchWords("", wholes, List.of(), null, List.of());
        List<Found> known = stages.equal(anyOfThem, WHOLES, UnitSearchGround.EVERYWHERE, question.day());
        return ways.stream()
                .filter(way -> known.stream()
                        .anyMatch(whole -> way.above().contains(whole.searchKey())
                                || way.above().contains(whole.fullKey())))
                .map(way -> {
                    UnitSearchGround ground = groundOf(way, place, question.day());
                    return best(way, stages.equal(way, levels, ground, question.day()), place, question);
                })
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Candidate> best(UnitSearchWords words, List<Found> found, UnitSearchGround place, Question question) {
        List<Matched> chosen = choose(words, found);
        Map<UnitId, UnitSummary> shown = shown(chosen, question.day());
        return chosen.stream()
                .flatMap(one -> Optional.ofNullable(shown.get(one.found().unit()))
                        .map(unit -> Candidate.of(words, one, unit, question.day()))
                        .stream())
                .filter(candidate -> place.holds(candidate.unit().path(), candidate.living()))
                .sorted(Candidate.ORDER)
                .limit(Math.clamp(question.limit(), 1, UnitSearchStages.ENOUGH))
                .toList();
    }

    /** The place, as far as it lies in all that the words after the commas may mean. */
    private UnitSearchGround groundOf(UnitSearchWords words, UnitSearchGround place, LocalDate day) {
        UnitSearchGround ground = place;
        for (String whole : words.above()) {
            ground = ground.nowhere()
                    ? ground
                    : ground.and(UnitSearchGround.of(bearers(UnitSearchWords.of(whole), place, day), day, jdbc));
        }
        return ground;
    }

    /** Who may be meant by words after a comma: rather somebody in the place than elsewhere, rather by an equal name. */
    private List<UnitId> bearers(UnitSearchWords whole, UnitSearchGround place, LocalDate day) {
        List<UnitSearchGround> grounds =
                Stream.of(place, UnitSearchGround.EVERYWHERE).distinct().toList();
        return Stream.concat(
                        grounds.stream()
                                .map(ground ->
                                        units(whole, stages.equal(whole, WHOLES, ground, day), Fit.EQUAL_BUT_TYPE)),
                        grounds.stream()
                                .map(ground ->
                                        units(whole, stages.lookUp(whole, WHOLES, ground, day), Fit.BEGINS_BUT_TYPE)))
                .filter(units -> !units.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<UnitId> units(UnitSearchWords words, List<Found> found, Fit worst) {
        return found.stream()
                .filter(one -> words.fit(one.searchKey(), one.fullKey(), one.code())
                        .filter(fit -> fit.compareTo(worst) <= 0)
                        .isPresent())
                .map(Found::unit)
                .distinct()
                .toList();
    }

    private record Matched(Found found, Fit fit) {

        static final Comparator<Matched> ORDER = Comparator.comparing(Matched::fit)
                .thenComparing(matched -> !matched.found().current())
                .thenComparing(matched -> matched.found().level())
                .thenComparingInt(matched -> matched.found().searchKey().length());
    }

    /** As many units as are enough, each by the name that fits best. */
    private static List<Matched> choose(UnitSearchWords words, List<Found> found) {
        Map<UnitId, Matched> chosen = new LinkedHashMap<>();
        found.stream()
                .flatMap(one -> words.fit(one.searchKey(), one.fullKey(), one.code()).stream()
                        .map(fit -> new Matched(one, fit)))
                .sorted(Matched.ORDER)
                .forEach(matched -> chosen.putIfAbsent(matched.found().unit(), matched));
        return chosen.values().stream().limit(UnitSearchStages.ENOUGH).toList();
    }

    private record Candidate(
            UnitSummary unit,
            Fit fit,
            boolean living,
            @Nullable String matched,
            boolean sameMarks) {

        static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::fit)
                .thenComparing(candidate -> !candidate.living())
                .thenComparing(candidate -> candidate.matched() != null)
                .thenComparing(candidate -> !candidate.sameMarks())
                .thenComparing(candidate -> candidate.unit().level())
                .thenComparingInt(candidate -> candidate.unit().name().length())
                .thenComparing(candidate -> candidate.unit().name(), VietnameseText.order())
                .thenComparing(candidate -> candidate.unit().path());

        static Candidate of(UnitSearchWords words, Matched matched, UnitSummary unit, LocalDate day) {
            Found found = matched.found();
            Optional<Fit> own = words.fit(key(unit.name()), key(unit.title()), unit.code());
            boolean bearsIt = own.isPresent() && own.get().compareTo(matched.fit()) <= 0;
            boolean byCode = words.code() != null
                    && (words.code().equals(found.code()) || words.codeBegins(found.code()))
                    && !found.searchKey().startsWith(words.code());
            String former = byCode ? found.code() : found.written();
            return new Candidate(
                    unit,
                    matched.fit(),
                    unit.valid().holdsOn(day),
                    bearsIt ? null : former,
                    words.sameMarks(bearsIt ? unit.name() : found.name()));
        }

        private static String key(String text) {
            return VietnameseText.key(text);
        }
    }

    /** In the version of the day, or else the last before it, or else the first. */
    private Map<UnitId, UnitSummary> shown(List<Matched> matched, LocalDate day) {
        if (matched.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("SELECT v.* FROM unnest(:units) AS q (id) CROSS JOIN LATERAL (" + JdbcUnits.VERSION + """
                        WHERE v.unit_id = q.id
                        ORDER BY lower(v.valid) <= CAST(:day AS date) DESC,
                                 CASE WHEN lower(v.valid) <= CAST(:day AS date) THEN lower(v.valid) END DESC,
                                 lower(v.valid)
                        LIMIT 1) v
                        """)
                .param(
                        "units",
                        matched.stream().map(one -> one.found().unit().value()).toArray(UUID[]::new))
                .param("day", day)
                .query(JdbcUnits::summary)
                .list()
                .stream()
                .collect(Collectors.toMap(UnitSummary::id, unit -> unit));
    }

    private List<Hit> hits(List<Candidate> candidates, Question question) {
        Map<UnitId, String> where =
                where(candidates.stream().map(Candidate::unit).toList(), question.day());
        List<UnitId> ended = candidates.stream()
                .filter(candidate -> !candidate.living())
                .map(candidate -> candidate.unit().id())
                .toList();
        Map<UnitId, List<UnitSummary>> now = ended.isEmpty() ? Map.of() : ground.of(ended, question.day());
        return candidates.stream()
                .map(candidate -> new Hit(
                        candidate.unit(),
                        candidate.living(),
                        candidate.matched(),
                        where.getOrDefault(candidate.unit().id(), ""),
                        now.getOrDefault(candidate.unit().id(), List.of())))
                .toList();
    }

    /** What each version lies in, as it was called on the day, or on the version's own last or first one. */
    private Map<UnitId, String> where(Collection<UnitSummary> units, LocalDate day) {
        if (units.isEmpty()) {
            return Map.of();
        }
        Map<UnitId, String> where = new HashMap<>();
        jdbc.sql("""
                        SELECT q.id, above.*
                        FROM unnest(:units, :paths, :days) AS q (id, path, day)
                        CROSS JOIN LATERAL unnest(string_to_array(q.path, '.')::bigint[])
                            WITH ORDINALITY AS label (no, place)
                        JOIN units.unit u ON u.no = label.no AND u.id <> q.id
                        CROSS JOIN LATERAL (
                        """ + JdbcUnits.VERSION + """
                            WHERE v.unit_id = u.id AND v.valid @> CAST(q.day AS date)) above
                        WHERE above.level <> 'NATION'
                        ORDER BY q.id, label.place DESC
                        """)
                .param("units", units.stream().map(unit -> unit.id().value()).toArray(UUID[]::new))
                .param("paths", units.stream().map(UnitSummary::path).toArray(String[]::new))
                .param(
                        "days",
                        units.stream().map(unit -> within(unit, day).toString()).toArray(String[]::new))
                .query(row -> {
                    where.merge(
                            new UnitId(row.getObject("id", UUID.class)),
                            JdbcUnits.summary(row, 0).fullName(),
                            (below, above) -> below + ", " + above);
                });
        return where;
    }

    private static LocalDate within(UnitSummary unit, LocalDate day) {
        if (day.isBefore(unit.valid().from())) {
            return unit.valid().from();
        }
        return unit.valid().lastDay().filter(day::isAfter).orElse(day);
    }
}
