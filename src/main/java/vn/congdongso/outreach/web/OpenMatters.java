package vn.congdongso.outreach.web;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.congdongso.households.HouseholdId;
import vn.congdongso.outreach.FollowUp;
import vn.congdongso.outreach.FollowUps;
import vn.congdongso.outreach.Topics;
import vn.congdongso.outreach.domain.Visit;

/** What else is open in the household of a visit, so that nobody has to come a second time for it. */
@Component
class OpenMatters {

    private final FollowUps followUps;
    private final Topics topics;

    OpenMatters(FollowUps followUps, Topics topics) {
        this.followUps = followUps;
        this.topics = topics;
    }

    List<VisitJson.OpenMatter> besides(Visit visit, Locale locale) {
        HouseholdId household = visit.circumstances().household();
        return household == null
                ? List.of()
                : followUps.openOf(List.of(household)).stream()
                        .filter(open -> !open.topic().equals(visit.topic()))
                        .map(open -> new VisitJson.OpenMatter(open.topic(), label(open, locale), open.due()))
                        .toList();
    }

    String label(FollowUp open, Locale locale) {
        return topics.lastKnown(open.topic(), open.promised())
                .map(topic -> topic.label(locale))
                .orElse(open.topic());
    }
}
