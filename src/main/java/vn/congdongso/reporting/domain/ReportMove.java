package vn.congdongso.reporting.domain;

import static vn.congdongso.reporting.ReportStatus.ACCEPTED;
import static vn.congdongso.reporting.ReportStatus.OPEN;
import static vn.congdongso.reporting.ReportStatus.RETURNED;
import static vn.congdongso.reporting.ReportStatus.SENT;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.congdongso.access.Permission;
import vn.congdongso.reporting.ReportKind;
import vn.congdongso.reporting.ReportStatus;
import vn.congdongso.shared.Violation;

/** The life cycle of every report: each legal step, from where it leads where, and who may take it. */
public enum ReportMove {
    SEND(SENT, "sent", Permission.WRITE_REPORT, Permission.CONSOLIDATE_REPORT, OPEN, RETURNED),
    RETURN(RETURNED, "returned", Permission.REVIEW_REPORT, Permission.RECEIVE_REPORT, SENT),
    ACCEPT(ACCEPTED, "accepted", Permission.REVIEW_REPORT, Permission.RECEIVE_REPORT, SENT);

    private final ReportStatus to;
    private final String past;
    private final Permission ofTeam;
    private final Permission ofCommune;
    private final Set<ReportStatus> from;

    ReportMove(
            ReportStatus to,
            String past,
            Permission ofTeam,
            Permission ofCommune,
            ReportStatus from,
            ReportStatus... orFrom) {
        this.to = to;
        this.past = past;
        this.ofTeam = ofTeam;
        this.ofCommune = ofCommune;
        this.from = EnumSet.of(from, orFrom);
    }

    public ReportStatus to() {
        return to;
    }

    /** The line in the audit trail. */
    String action() {
        return "reporting.report." + past;
    }

    public Permission neededFor(ReportKind kind) {
        return kind == ReportKind.TEAM ? ofTeam : ofCommune;
    }

    public boolean legalFrom(ReportStatus status) {
        return from.contains(status);
    }

    /** Why the step cannot be taken, in the words of where the report stands; none when it can. */
    public List<Violation> refusals(ReportStatus status) {
        return legalFrom(status) ? List.of() : List.of(whereItStands(status));
    }

    /** Why nobody may change the words of a report that stands there. */
    static Violation whereItStands(ReportStatus status) {
        String words = switch (status) {
            case OPEN -> "not-sent-yet";
            case SENT -> "sent-already";
            case RETURNED -> "returned-already";
            case ACCEPTED -> "accepted-already";
        };
        return Violation.of("", "reporting.violation." + words);
    }
}
