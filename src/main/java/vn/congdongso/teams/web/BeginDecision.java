package vn.congdongso.teams.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.Teams;
import vn.congdongso.teams.domain.BodyDraft;
import vn.congdongso.teams.domain.DecisionDraft;
import vn.congdongso.teams.domain.SeatDraft;
import vn.congdongso.teams.domain.SeatKind;
import vn.congdongso.teams.domain.SeatedPeople;
import vn.congdongso.teams.domain.Templates;
import vn.congdongso.teams.web.NewDecisionPage.Pattern;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** A first draft by pattern, as full as what is already known makes it. */
@Component
class BeginDecision {

    private final Units units;
    private final Teams teams;
    private final SeatedPeople seated;

    BeginDecision(Units units, Teams teams, SeatedPeople seated) {
        this.units = units;
        this.teams = teams;
        this.seated = seated;
    }

    DecisionDraft by(Pattern pattern, UnitSummary agency, LocalDate day) {
        List<UnitSummary> villages = units.children(agency.id(), day);
        return switch (pattern) {
            case COMMUNE_TEAM -> Templates.communeTeam(agency, day);
            case VILLAGE_TEAMS ->
                Templates.villageTeams(
                        agency,
                        villages.stream()
                                .filter(village ->
                                        teams.ofUnit(village.id(), day).isEmpty())
                                .toList(),
                        day);
            case RENEW_COMMUNE_TEAM -> Templates.consolidation(agency, present(List.of(agency), day), List.of(), day);
            case RENEW_VILLAGE_TEAMS -> Templates.consolidation(agency, present(villages, day), villages, day);
        };
    }

    private List<BodyDraft> present(List<UnitSummary> where, LocalDate day) {
        return where.stream()
                .flatMap(unit -> teams.ofUnit(unit.id(), day).stream())
                .map(body -> new BodyDraft(body.id(), body.name(), body.unit(), body.kind(), seats(body, day)))
                .toList();
    }

    private List<SeatDraft> seats(BodySummary body, LocalDate day) {
        List<SeatDraft> seats = new ArrayList<>();
        int lastRule = -1;
        for (SeatedPeople.Seated seat : seated.of(body.id(), day)) {
            if (!seat.byRule()) {
                seats.add(seat(seat));
            } else if (seat.seatNo() != lastRule) {
                units.find(body.unit(), day)
                        .map(Templates::allLeaders)
                        .map(SeatDraft::groupLeaders)
                        .ifPresent(seats::add);
                lastRule = seat.seatNo();
            }
        }
        return seats;
    }

    private static SeatDraft seat(SeatedPeople.Seated seat) {
        var member = seat.member();
        if (!seat.office()) {
            return new SeatDraft(member.role(), SeatKind.NAMED, member.name(), member.position(), member.invited());
        }
        return member.invited()
                ? SeatDraft.invitedOffice(member.position())
                : SeatDraft.office(member.role(), member.position());
    }
}
