package vn.congdongso.reporting.domain;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.congdongso.outreach.VisitResult;

/**
 * What the log says about a period.
 *
 * @param people how many were shown
 * @param results people by how their visit ended
 * @param topics people by what they were shown, by code of the topic
 * @param target people owed in the period; null while nothing has been assigned
 * @param peopleBefore people shown in the period before
 */
public record ReportFigures(
        long people,
        long visits,
        Map<VisitResult, Long> results,
        SortedMap<String, Long> topics,
        @Nullable Long target,
        long peopleBefore) {

    public static final ReportFigures NONE = new ReportFigures(0, 0, Map.of(), new TreeMap<>(), null, 0);

    public long of(VisitResult result) {
        return results.getOrDefault(result, 0L);
    }

    /** Counts are added; the target is the sum of those that were assigned. */
    public static ReportFigures sum(Collection<ReportFigures> parts) {
        return parts.stream().reduce(NONE, ReportFigures::plus);
    }

    private ReportFigures plus(ReportFigures other) {
        Map<VisitResult, Long> allResults = new EnumMap<>(VisitResult.class);
        allResults.putAll(results);
        other.results.forEach((result, count) -> allResults.merge(result, count, Long::sum));
        SortedMap<String, Long> allTopics = new TreeMap<>(topics);
        other.topics.forEach((topic, count) -> allTopics.merge(topic, count, Long::sum));
        return new ReportFigures(
                people + other.people,
                visits + other.visits,
                allResults,
                allTopics,
                sum(target, other.target),
                peopleBefore + other.peopleBefore);
    }

    private static @Nullable Long sum(@Nullable Long one, @Nullable Long other) {
        if (one == null) {
            return other;
        }
        return other == null ? one : Long.valueOf(one + other);
    }
}
