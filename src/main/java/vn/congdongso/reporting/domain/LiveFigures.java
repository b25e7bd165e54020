package vn.congdongso.reporting.domain;

import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congdongso.indicators.Figures;
import vn.congdongso.outreach.VisitResult;
import vn.congdongso.reporting.Period;
import vn.congdongso.targets.Targets;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.Teams;
import vn.congdongso.units.UnitId;

/** The figures of a team as the log has them now. */
@Component
class LiveFigures {

    private static final String TOPIC = Figures.peopleOfTopic("");

    private final Teams teams;
    private final Figures figures;
    private final Targets targets;
    private final Calendar calendar;

    LiveFigures(Teams teams, Figures figures, Targets targets, Calendar calendar) {
        this.teams = teams;
        this.figures = figures;
        this.targets = targets;
        this.calendar = calendar;
    }

    ReportFigures of(BodyId body, UnitId province, Period period) {
        List<UUID> line =
                teams.withPredecessors(body).stream().map(BodyId::value).toList();
        YearMonth month = period.month();
        Period before = calendar.periodOf(month.minusMonths(1));
        Map<String, Long> now = of(line, province, period);
        return new ReportFigures(
                now.getOrDefault(Figures.PEOPLE, 0L),
                now.getOrDefault(Figures.VISITS, 0L),
                results(now),
                topics(now),
                targets.ofMonth(line, province, month).values().stream()
                        .reduce(Long::sum)
                        .orElse(null),
                of(line, province, before).getOrDefault(Figures.PEOPLE, 0L));
    }

    /** Of a body and those that were merged into it. */
    private Map<String, Long> of(List<UUID> line, UnitId province, Period period) {
        Map<String, Long> sum = new HashMap<>();
        line.forEach(place -> figures.of(place, province, period.from(), period.to())
                .forEach((indicator, amount) -> sum.merge(indicator, amount, Long::sum)));
        return sum;
    }

    /** People shown by one place, the visit just stored included. */
    long people(UUID place, UnitId province, Period period) {
        return figures.of(place, province, period.from(), period.to()).getOrDefault(Figures.PEOPLE, 0L);
    }

    /** People shown by each place that has shown any, true to the second. */
    Map<UUID, Long> people(Collection<UUID> places, UnitId province, Period period) {
        return figures.of(places, province, Figures.PEOPLE, period.from(), period.to());
    }

    Map<UUID, Long> targets(Collection<UUID> places, UnitId province, Period period) {
        return targets.ofMonth(places, province, period.month());
    }

    private static Map<VisitResult, Long> results(Map<String, Long> now) {
        Map<VisitResult, Long> results = new EnumMap<>(VisitResult.class);
        for (VisitResult result : VisitResult.values()) {
            results.put(result, now.getOrDefault(Figures.peopleWithResult(result.name()), 0L));
        }
        return results;
    }

    private static SortedMap<String, Long> topics(Map<String, Long> now) {
        return now.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(TOPIC) && entry.getValue() != 0)
                .collect(Collectors.toMap(
                        entry -> entry.getKey().substring(TOPIC.length()),
                        Map.Entry::getValue,
                        Long::sum,
                        TreeMap::new));
    }
}
