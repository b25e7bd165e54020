package vn.congdongso.outreach.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.households.HouseholdId;
import vn.congdongso.households.HouseholdSummary;
import vn.congdongso.households.Households;
import vn.congdongso.outreach.Topics;
import vn.congdongso.outreach.VisitId;
import vn.congdongso.outreach.domain.VisitRules.Standing;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodySummary;

/** What has to be known of topics, teams and households before a visit is let into the log. */
@Component
class VisitDoor {

    private final TeamsThen teams;
    private final HouseholdsThen ground;
    private final Households households;
    private final Topics topics;
    private final Today today;

    VisitDoor(TeamsThen teams, HouseholdsThen ground, Households households, Topics topics, Today today) {
        this.teams = teams;
        this.ground = ground;
        this.households = households;
        this.topics = topics;
        this.today = today;
    }

    /** For one send: what several of its visits have in common is asked for once. */
    Opened open(BodyId body, CurrentAccount by, List<VisitEntry> entries) {
        List<HouseholdId> named = entries.stream()
                .flatMap(entry -> Stream.ofNullable(entry.circumstances().household()))
                .distinct()
                .toList();
        return new Opened(body, by, households.findAll(named));
    }

    final class Opened {

        private final BodyId body;
        private final CurrentAccount by;
        private final Map<HouseholdId, HouseholdSummary> named;
        private final Map<LocalDate, Standing> standing = new HashMap<>();

        private Opened(BodyId body, CurrentAccount by, Map<HouseholdId, HouseholdSummary> named) {
            this.body = body;
            this.by = by;
            this.named = named;
        }

        List<Violation> violations(VisitEntry entry) {
            LocalDate now = today.today();
            LocalDate day = Objects.requireNonNullElse(entry.day(), now);
            return VisitRules.violations(
                    entry,
                    now,
                    Optional.ofNullable(entry.topic()).flatMap(code -> topics.find(code, day)),
                    standing.computeIfAbsent(day, then -> teams.standing(body, by.person(), then)),
                    ofTheTeam(entry.circumstances().household(), day));
        }

        /** What is stored of a visit against which nothing speaks. */
        Visit visit(VisitId id, VisitContent content, @Nullable UUID device) {
            BodySummary team = teams.find(content.body(), content.day()).orElseThrow();
            HouseholdSummary household = summary(content.circumstances().household());
            return new Visit(
                    team.province(),
                    id,
                    content.body(),
                    team.unit(),
                    content.topic(),
                    content.day(),
                    content.people(),
                    content.result(),
                    content.circumstances().at(household == null ? null : household.id()),
                    content.by(),
                    device,
                    today.now().truncatedTo(ChronoUnit.MICROS),
                    0,
                    false);
        }

        private boolean ofTheTeam(@Nullable HouseholdId id, LocalDate day) {
            if (id == null) {
                return true;
            }
            HouseholdSummary household = summary(id);
            return household != null
                    && teams.find(body, day)
                            .filter(team -> ground.belongs(household, team.unit(), day))
                            .isPresent();
        }

        private @Nullable HouseholdSummary summary(@Nullable HouseholdId id) {
            return id == null ? null : named.get(id);
        }
    }
}
