package vn.congdongso.outreach.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.outreach.Topics;
import vn.congdongso.outreach.VisitId;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodySummary;

/** What has to be known of topics and teams before a visit is let into the log. */
@Component
class VisitDoor {

    private final TeamsThen teams;
    private final Topics topics;
    private final Today today;

    VisitDoor(TeamsThen teams, Topics topics, Today today) {
        this.teams = teams;
        this.topics = topics;
        this.today = today;
    }

    /** @param by a member of the team, whose right to log for it today has been asked before */
    List<Violation> violations(BodyId body, CurrentAccount by, VisitEntry entry) {
        LocalDate now = today.today();
        LocalDate day = Objects.requireNonNullElse(entry.day(), now);
        return VisitRules.violations(
                entry,
                now,
                Optional.ofNullable(entry.topic()).flatMap(code -> topics.find(code, day)),
                teams.standing(body, by.person(), day));
    }

    /** What is stored of a visit against which nothing speaks. */
    Visit visit(VisitId id, VisitContent content, @Nullable UUID device) {
        BodySummary team = teams.find(content.body(), content.day()).orElseThrow();
        return new Visit(
                team.province(),
                id,
                content.body(),
                team.unit(),
                content.topic(),
                content.day(),
                content.people(),
                content.result(),
                content.circumstances(),
                content.by(),
                device,
                today.now().truncatedTo(ChronoUnit.MICROS),
                0,
                false);
    }
}
