package vn.congdongso.reporting.domain;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congdongso.reporting.Period;
import vn.congdongso.reporting.ReportId;
import vn.congdongso.reporting.ReportKind;
import vn.congdongso.reporting.ReportStatus;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.teams.BodyId;
import vn.congdongso.units.UnitId;

/**
 * A report as it lies before its writer.
 *
 * @param version counts every change; 0 while nobody has written anything and nothing is stored
 * @param gathered of a commune's report: the team reports whose words are in it already
 */
public record Report(
        ReportId id,
        UnitId province,
        UnitId commune,
        @Nullable BodyId body,
        Period period,
        ReportStatus status,
        int version,
        Words words,
        Set<UUID> gathered) {

    static Report unwritten(Reporter reporter, Period period) {
        return new Report(
                new ReportId(Uuid7.next()),
                reporter.province(),
                reporter.commune().id(),
                reporter.body(),
                period,
                ReportStatus.OPEN,
                0,
                Words.NONE,
                Set.of());
    }

    public ReportKind kind() {
        return body == null ? ReportKind.COMMUNE : ReportKind.TEAM;
    }

    public Subject subject() {
        return body == null ? new Subject.Commune(commune) : new Subject.Team(body);
    }

    Report withWords(Words changed) {
        return new Report(id, province, commune, body, period, status, version, changed, gathered);
    }

    Report withGathered(Words changed, Set<UUID> all) {
        return new Report(id, province, commune, body, period, status, version, changed, Set.copyOf(all));
    }
}
