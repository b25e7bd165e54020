package vn.congdongso.outreach.field;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Access;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.households.HouseholdId;
import vn.congdongso.households.HouseholdMatters;
import vn.congdongso.households.HouseholdSummary;
import vn.congdongso.households.Households;
import vn.congdongso.outreach.FollowUps;
import vn.congdongso.outreach.TeamProgress;
import vn.congdongso.outreach.Topics;
import vn.congdongso.outreach.domain.MemberTeams;
import vn.congdongso.outreach.domain.TeamMonth;
import vn.congdongso.outreach.domain.Visits;
import vn.congdongso.shared.Today;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.units.UnitId;

/** Gathers what one member's phone may keep, and nothing that the member may not see. */
@Component
class PhoneStore {

    private final MemberTeams teams;
    private final TeamMonth months;
    private final Topics topics;
    private final Households households;
    private final HouseholdMatters matters;
    private final FollowUps followUps;
    private final Visits visits;
    private final Access access;
    private final Today today;

    PhoneStore(
            MemberTeams teams,
            TeamMonth months,
            Topics topics,
            Households households,
            HouseholdMatters matters,
            FollowUps followUps,
            Visits visits,
            Access access,
            Today today) {
        this.teams = teams;
        this.months = months;
        this.topics = topics;
        this.households = households;
        this.matters = matters;
        this.followUps = followUps;
        this.visits = visits;
        this.access = access;
        this.today = today;
    }

    /** @param since what the phone knows already; without it the phone is given everything */
    FieldJson.Kept since(CurrentAccount who, Locale locale, Optional<Instant> since) {
        // Taken before reading: what is written meanwhile is given again the next time.
        Instant cursor = today.now();
        LocalDate day = today.today();
        List<BodySummary> mine = teams.of(who);
        List<UnitId> villages = new ArrayList<>();
        Map<HouseholdSummary, BodyId> changed = new LinkedHashMap<>();
        Set<String> visible = access.bodiesWhere(who, Permission.VIEW_HOUSEHOLDS).stream()
                .map(Object::toString)
                .collect(Collectors.toSet());
        for (BodySummary team : mine) {
            if (visible.contains(team.id().toString()) && !villages.contains(team.unit())) {
                villages.add(team.unit());
                households.changedSince(List.of(team.unit()), since.orElse(Instant.EPOCH)).stream()
                        .filter(household -> since.isPresent() || !household.left())
                        .forEach(household -> changed.put(household, team.id()));
                since.map(moment -> visited(team, moment)).stream()
                        .flatMap(List::stream)
                        .forEach(household -> changed.putIfAbsent(household, team.id()));
            }
        }
        Map<HouseholdId, List<HouseholdMatters.Matter>> known =
                matters.of(changed.keySet().stream().map(HouseholdSummary::id).toList());
        return new FieldJson.Kept(
                cursor.toString(),
                since.isEmpty(),
                who.id().value(),
                who.displayName(),
                day,
                mine.stream().map(team -> team(who, team, day)).toList(),
                topics.on(day).stream()
                        .map(topic -> new FieldJson.Topic(topic.code(), topic.label(locale)))
                        .toList(),
                mine.stream()
                        .flatMap(team -> followUps.openOf(team.id()).stream())
                        .map(open -> FieldJson.Promise.of(open, open.of(who.person(), who.id())))
                        .toList(),
                changed.entrySet().stream()
                        .map(entry -> FieldJson.Household.of(
                                entry.getKey(),
                                entry.getValue().value(),
                                known.getOrDefault(entry.getKey().id(), List.of())))
                        .toList(),
                since.map(moment -> FieldJson.ids(households.mergedSince(villages, moment)))
                        .orElse(List.of()));
    }

    /** Households of the team's village about which something was said since: their matters stand otherwise now. */
    private List<HouseholdSummary> visited(BodySummary team, Instant since) {
        return households.findAll(visits.householdsSince(team.id(), since)).values().stream()
                .filter(household -> !household.left())
                .distinct()
                .toList();
    }

    private FieldJson.Team team(CurrentAccount who, BodySummary team, LocalDate day) {
        YearMonth month = YearMonth.from(day);
        TeamProgress.Month progress = months.of(team.id(), team.province(), month);
        return new FieldJson.Team(
                team.id().value(),
                team.name(),
                teams.place(team),
                new FieldJson.Month(month, progress.people(), progress.target()),
                teams.topicsByUse(who, team),
                teams.last(who, team).map(FieldJson.Last::of).orElse(null));
    }
}
