package vn.congdongso.outreach.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.outreach.PhoneRow;
import vn.congdongso.outreach.TeamProgress;
import vn.congdongso.outreach.VisitsFilter;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.webui.Task;
import vn.congdongso.webui.Ui;

/**
 * The phone's first page: how far the team has come this month, and the one thing to do.
 *
 * @param account whose unsent visits the phone may send from here
 * @param givenName by which people address the member
 * @param team absent for someone who has no team today
 * @param others the member's other teams
 * @param last what the member showed last, to be repeated
 * @param latest the team's newest visits
 * @param households whether the team's village has any in the register
 */
public record PhoneHomePage(
        String account,
        String givenName,
        LocalDate today,
        @Nullable BodySummary team,
        List<BodySummary> others,
        TeamProgress.Month month,
        @Nullable String last,
        List<VisitLine> latest,
        List<PhoneRow> rows,
        boolean households) {

    public YearMonth thisMonth() {
        return YearMonth.from(today);
    }

    public boolean hasTarget() {
        Long target = month.target();
        return target != null && target > 0;
    }

    public long target() {
        Long target = month.target();
        return target == null ? 0 : target;
    }

    public long missing() {
        return Math.max(0, target() - month.people());
    }

    public String standing(Ui ui) {
        if (!hasTarget()) {
            return ui.t("outreach.home.no-target");
        }
        return missing() == 0 ? ui.t("outreach.home.reached") : ui.t("outreach.home.missing", ui.number(missing()));
    }

    public List<Task> tasks(Ui ui) {
        return rows.stream().map(row -> task(row, ui)).toList();
    }

    public List<Task> latest(Ui ui) {
        return latest.stream().map(line -> line.task(ui, today)).toList();
    }

    public List<Task> otherTeams() {
        return others.stream()
                .map(other -> Task.of(other.name(), address(other.id())))
                .toList();
    }

    private static Task task(PhoneRow row, Ui ui) {
        Task task = Task.of(ui.t(row.titleKey(), row.titleArgs().toArray()), row.href());
        String note = row.noteKey();
        return note == null ? task : task.done(ui.t(note, row.noteArgs().toArray()));
    }

    static String address(BodyId team) {
        return "/m/to/" + team;
    }

    public String formAddress(BodyId body) {
        return LogVisitPage.address(body);
    }

    public String listAddress(BodyId body) {
        return VisitsFilter.of(thisMonth()).address(body);
    }
}
