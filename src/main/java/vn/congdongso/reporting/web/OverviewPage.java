package vn.congdongso.reporting.web;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congdongso.reporting.ReportId;
import vn.congdongso.reporting.ReportKind;
import vn.congdongso.reporting.domain.Overview;
import vn.congdongso.reporting.domain.ReportView;
import vn.congdongso.reporting.domain.Standing;
import vn.congdongso.teams.BodyId;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Paging;

/**
 * Who has sent the month's report and who is late: a commune's teams, or a province's communes.
 *
 * @param unit the commune or province
 * @param above the units that lead here and may be looked at
 * @param shown rows of this page of the list
 * @param accepts may take over many at once
 * @param own the commune's own report, for whoever may look at it
 * @param consolidates may make the commune's report
 * @param allTicked every row that can be ticked is
 */
public record OverviewPage(
        ReportKind kind,
        UnitSummary unit,
        List<UnitSummary> above,
        YearMonth month,
        Overview overview,
        List<Overview.Row> shown,
        Paging paging,
        FormView filters,
        boolean accepts,
        @Nullable ReportView own,
        boolean consolidates,
        boolean allTicked,
        List<YearMonth> months) {

    static final String STATE = "tinh-trang";
    static final int ROWS = 50;

    /** Rows in the state that the address asks for; all when it asks for none. */
    static List<Overview.Row> filtered(Overview overview, Standing.@Nullable State state) {
        return overview.rows().stream()
                .filter(row -> state == null || row.standing().state() == state)
                .toList();
    }

    static List<Overview.Row> cut(List<Overview.Row> rows, Paging paging) {
        return rows.stream().skip(paging.offset()).limit(paging.size()).toList();
    }

    public boolean ofTeams() {
        return kind == ReportKind.TEAM;
    }

    public String address() {
        return Addresses.list(unit.id(), month);
    }

    public String address(UnitSummary other) {
        return Addresses.list(other.id(), month);
    }

    public String only(Standing.State state) {
        return address() + "&" + STATE + "=" + state;
    }

    public String accepting() {
        return Addresses.ofCommune(unit.id(), month) + "/nhan";
    }

    public String consolidated() {
        return Addresses.ofCommune(unit.id(), month);
    }

    public String ownReport() {
        return own == null ? "" : Addresses.of(own.report().id());
    }

    /** Where a row opens: the report that was sent, or what there is instead of it. */
    public String href(Overview.Row row) {
        ReportId report = row.report();
        if (report != null && row.sentAt() != null) {
            return Addresses.of(report);
        }
        return ofTeams()
                ? Addresses.ofTeam(new BodyId(row.place()), month)
                : Addresses.list(new UnitId(row.place()), month);
    }

    public boolean tickable(Overview.Row row) {
        return accepts && row.standing().state() == Standing.State.WAITING;
    }

    public boolean anyTickable() {
        return shown.stream().anyMatch(this::tickable);
    }

    /** What the check box sends: which report, as it stood on this list. */
    public String tick(Overview.Row row) {
        return row.report() + "." + row.version();
    }

    public List<Standing.State> states() {
        return Stream.of(Standing.State.values())
                .filter(state -> overview.count(state) > 0)
                .toList();
    }
}
