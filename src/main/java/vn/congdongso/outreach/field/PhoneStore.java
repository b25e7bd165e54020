package vn.congdongso.outreach.field;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Access;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.households.Households;
import vn.congdongso.outreach.TeamProgress;
import vn.congdongso.outreach.Topics;
import vn.congdongso.outreach.domain.MemberTeams;
import vn.congdongso.outreach.domain.TeamMonth;
import vn.congdongso.shared.Today;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.units.UnitId;

/** Gathers what one member's phone may keep, and nothing that the member may not see. */
@Component
class PhoneStore {

    private final MemberTeams teams;
    private final TeamMonth months;
    private final Topics topics;
    private final Households households;
    private final Access access;
    private final Today today;

    PhoneStore(MemberTeams teams, TeamMonth months, Topics topics, Households households, Access access, Today today) {
        this.teams = teams;
        this.months = months;
        this.topics = topics;
        this.households = households;
        this.access = access;
        this.today = today;
    }

    /** @param since what the phone knows already; without it the phone is given everything */
    FieldJson.Kept since(CurrentAccount who, Locale locale, Optional<Instant> since) {
        // Taken before reading: what is written meanwhile is given again the next time.
        Instant cursor = today.now();
        LocalDate day = today.today();
        List<BodySummary> mine = teams.of(who);
        List<FieldJson.Household> changed = new ArrayList<>();
        List<UnitId> villages = new ArrayList<>();
        Set<String> visible = access.bodiesWhere(who, Permission.VIEW_HOUSEHOLDS).stream()
                .map(Object::toString)
                .collect(Collectors.toSet());
        for (BodySummary team : mine) {
            if (visible.contains(team.id().toString()) && !villages.contains(team.unit())) {
                villages.add(team.unit());
                households.changedSince(List.of(team.unit()), since.orElse(Instant.EPOCH)).stream()
                        .filter(household -> since.isPresent() || !household.left())
                        .map(household ->
                                FieldJson.Household.of(household, team.id().value()))
                        .forEach(changed::add);
            }
        }
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
                changed,
                since.map(moment -> FieldJson.ids(households.mergedSince(villages, moment)))
                        .orElse(List.of()));
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
