package vn.congdongso.teams.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congdongso.teams.BodyKind;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.Teams;
import vn.congdongso.teams.domain.BodyDraft;
import vn.congdongso.teams.domain.DecisionDraft;
import vn.congdongso.teams.domain.Naming;
import vn.congdongso.teams.domain.Namings;
import vn.congdongso.teams.domain.StandingBodies;
import vn.congdongso.teams.domain.Templates;
import vn.congdongso.teams.web.NewDecisionPage.Pattern;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** A first draft by pattern, as full as what is already known makes it. */
@Component
class BeginDecision {

    private final Units units;
    private final Teams teams;
    private final StandingBodies standing;
    private final Namings namings;

    BeginDecision(Units units, Teams teams, StandingBodies standing, Namings namings) {
        this.units = units;
        this.teams = teams;
        this.standing = standing;
        this.namings = namings;
    }

    DecisionDraft by(Pattern pattern, UnitSummary agency, LocalDate day) {
        List<UnitSummary> villages = units.children(agency.id(), day);
        return switch (pattern) {
            case COMMUNE_TEAM ->
                Templates.communeTeam(agency, naming(agency, BodyKind.COMMUNITY_TEAM, agency.level(), day), day);
            case VILLAGE_TEAMS ->
                Templates.villageTeams(
                        agency,
                        villages.stream()
                                .filter(village ->
                                        teams.ofUnit(village.id(), day).isEmpty())
                                .toList(),
                        naming(agency, BodyKind.COMMUNITY_TEAM, UnitLevel.VILLAGE, day),
                        day);
            case OTHER_BODY ->
                Templates.otherBody(agency, naming(agency, BodyKind.STEERING_COMMITTEE, agency.level(), day), day);
            case RENEW_COMMUNE_TEAM ->
                Templates.consolidation(agency, present(List.of(agency), agency, day), List.of(), day);
            case RENEW_VILLAGE_TEAMS -> Templates.consolidation(agency, present(villages, agency, day), villages, day);
            case MERGE, DISSOLVE, RENEW_CHOSEN ->
                throw new IllegalArgumentException(pattern + " begins with the choice of the bodies");
        };
    }

    private Naming naming(UnitSummary agency, BodyKind kind, UnitLevel level, LocalDate day) {
        return namings.of(agency.id(), kind, level, day);
    }

    /** @param perUnit whether those of one unit become one body each, or all of them one */
    DecisionDraft with(Pattern pattern, List<BodySummary> chosen, boolean perUnit, UnitSummary agency, LocalDate day) {
        return switch (pattern) {
            case DISSOLVE ->
                Templates.dissolution(
                        agency, chosen.stream().map(standing::ending).toList(), day);
            case MERGE -> Templates.merger(agency, merged(chosen, perUnit, agency, day), day);
            default ->
                Templates.consolidation(
                        agency,
                        chosen.stream()
                                .map(body -> standing.asItIs(body, agency.id(), day))
                                .toList(),
                        List.of(),
                        day);
        };
    }

    private List<BodyDraft> merged(List<BodySummary> chosen, boolean perUnit, UnitSummary agency, LocalDate day) {
        return perUnit
                ? standing.byUnit(chosen, agency.id(), day).values().stream()
                        .map(bodies -> standing.merged(bodies, agency.id(), day))
                        .toList()
                : List.of(standing.merged(chosen, agency.id(), day));
    }

    private List<BodyDraft> present(List<UnitSummary> where, UnitSummary agency, LocalDate day) {
        return where.stream()
                .flatMap(unit -> teams.ofUnit(unit.id(), day).stream())
                .map(body -> standing.asItIs(body, agency.id(), day))
                .toList();
    }
}
