package vn.congdongso.reporting.domain;

import java.util.List;
import java.util.UUID;

/**
 * The figures of a report, as shown while it is written and as kept for good when it is sent.
 *
 * @param teams of a commune's report: the accepted reports that the total is the sum of
 * @param missing of a commune's report: names of the teams whose report was not accepted by then
 */
public record Snapshot(ReportFigures total, List<TeamFigures> teams, List<String> missing) {

    /** One team's share in a commune's report. */
    public record TeamFigures(UUID body, String name, ReportFigures figures) {}

    /** People shown by those who were assigned a target: the only ones by which a rate can be formed. */
    public long peopleTowardsTarget() {
        return teams.isEmpty()
                ? total.people()
                : teams.stream()
                        .filter(team -> team.figures().target() != null)
                        .mapToLong(team -> team.figures().people())
                        .sum();
    }

    /** Whether some teams were assigned a target and others none, so that a rate needs a word of explanation. */
    public boolean someWithoutTarget() {
        return total.target() != null
                && teams.stream().anyMatch(team -> team.figures().target() == null);
    }

    public static Snapshot ofTeam(ReportFigures figures) {
        return new Snapshot(figures, List.of(), List.of());
    }

    public static Snapshot ofCommune(List<TeamFigures> teams, List<String> missing) {
        ReportFigures total =
                ReportFigures.sum(teams.stream().map(TeamFigures::figures).toList());
        return new Snapshot(total, List.copyOf(teams), List.copyOf(missing));
    }
}
