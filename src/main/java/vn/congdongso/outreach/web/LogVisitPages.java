package vn.congdongso.outreach.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.households.HouseholdId;
import vn.congdongso.households.HouseholdSummary;
import vn.congdongso.households.Households;
import vn.congdongso.outreach.Topic;
import vn.congdongso.outreach.Topics;
import vn.congdongso.outreach.domain.HouseholdsThen;
import vn.congdongso.outreach.domain.MemberTeams;
import vn.congdongso.shared.Today;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.webui.FormView;

/** Puts together the screen on which visits are logged. */
@Component
class LogVisitPages {

    /** With the button that unfolds the rest they fill three rows of two. */
    private static final int AT_ONCE = 5;

    /** A village has fewer; of a larger one the first are offered. */
    private static final int MOST_HOUSEHOLDS = 600;

    private final MemberTeams teams;
    private final Topics topics;
    private final Households households;
    private final HouseholdsThen ground;
    private final Today today;

    LogVisitPages(MemberTeams teams, Topics topics, Households households, HouseholdsThen ground, Today today) {
        this.teams = teams;
        this.topics = topics;
        this.households = households;
        this.ground = ground;
        this.today = today;
    }

    /** For one visit; the household that the form names stands on it if it is one of the team's. */
    LogVisitPage one(CurrentAccount who, BodyId body, FormView form, String visit) {
        BodySummary team = team(who, body);
        return page(
                who, team, form, visit, household(form.value("household"), team).orElse(null), List.of(), Set.of());
    }

    /** For the same shown in several households, one after the other. */
    LogVisitPage round(CurrentAccount who, BodyId body, FormView form, String visit, Set<String> ticked) {
        BodySummary team = team(who, body);
        return page(who, team, form, visit, null, those(team), ticked);
    }

    /** The member's team that works where the household is. */
    Optional<BodySummary> teamFor(CurrentAccount who, String household) {
        return teams.of(who).stream()
                .filter(team -> household(household, team).isPresent())
                .findFirst();
    }

    private List<HouseholdSummary> those(BodySummary team) {
        return households
                .inVillages(List.of(team.unit()), Households.Filter.all(), 1, MOST_HOUSEHOLDS)
                .households();
    }

    private Optional<HouseholdSummary> household(String id, BodySummary team) {
        return read(id).flatMap(asked ->
                        Optional.ofNullable(households.findAll(List.of(asked)).get(asked)))
                .filter(found -> ground.belongs(found, team.unit(), today.today()));
    }

    private static Optional<HouseholdId> read(String id) {
        try {
            return Optional.of(HouseholdId.of(id));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private BodySummary team(CurrentAccount who, BodyId body) {
        return MemberTeams.find(teams.of(who), body)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private LogVisitPage page(
            CurrentAccount who,
            BodySummary team,
            FormView form,
            String visit,
            @Nullable HouseholdSummary household,
            List<HouseholdSummary> round,
            Set<String> ticked) {
        List<Topic> ordered = ordered(who, team);
        return new LogVisitPage(
                who.id().toString(),
                team,
                teams.place(team),
                teams.of(who).size() > 1,
                form,
                visit,
                ordered.subList(0, Math.min(AT_ONCE, ordered.size())),
                ordered.subList(Math.min(AT_ONCE, ordered.size()), ordered.size()),
                household,
                round,
                ticked,
                today.today());
    }

    /** Most used by this member first, then in the order of the catalogue. */
    private List<Topic> ordered(CurrentAccount who, BodySummary team) {
        List<Topic> all = new ArrayList<>(topics.on(today.today()));
        List<String> used = teams.topicsByUse(who, team);
        all.sort((a, b) -> Integer.compare(place(used, a), place(used, b)));
        return all;
    }

    private static int place(List<String> used, Topic topic) {
        int place = used.indexOf(topic.code());
        return place < 0 ? used.size() : place;
    }
}
