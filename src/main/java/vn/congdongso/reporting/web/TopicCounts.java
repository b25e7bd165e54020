package vn.congdongso.reporting.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congdongso.outreach.Topics;
import vn.congdongso.reporting.domain.ReportFigures;

/** What was shown, most people first. */
@Component
class TopicCounts {

    private final Topics topics;

    TopicCounts(Topics topics) {
        this.topics = topics;
    }

    List<TopicCount> of(ReportFigures figures, LocalDate day, Locale locale) {
        return figures.topics().entrySet().stream()
                .map(entry -> count(entry, day, locale))
                .sorted(Comparator.comparingLong(TopicCount::people).reversed().thenComparing(TopicCount::name))
                .toList();
    }

    private TopicCount count(Map.Entry<String, Long> entry, LocalDate day, Locale locale) {
        String code = entry.getKey();
        return topics.lastKnown(code, day)
                .map(topic -> new TopicCount(code, topic.name(locale), topic.label(locale), entry.getValue()))
                .orElseGet(() -> new TopicCount(code, code, code, entry.getValue()));
    }
}
