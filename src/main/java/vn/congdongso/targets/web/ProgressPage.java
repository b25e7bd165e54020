package vn.congdongso.targets.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.congdongso.targets.Pace;
import vn.congdongso.targets.ProgressRow;
import vn.congdongso.targets.UnitProgress;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.Crumb;
import vn.congdongso.webui.Standing;

/**
 * A unit's month.
 *
 * @param expected share of the month that is gone, in percent; 100 for a month gone by
 * @param refresh where the figures are fetched anew while the page lies open; null when that has come to its end
 */
public record ProgressPage(
        UnitProgress progress,
        List<Crumb> crumbs,
        List<YearMonth> months,
        List<Line> lines,
        boolean running,
        int expected,
        String download,
        @Nullable Refresh refresh) {

    /**
     * One row of the table.
     *
     * @param href where its figure comes from
     */
    public record Line(ProgressRow row, String href) {

        public boolean team() {
            return row.kind() == ProgressRow.Kind.TEAM;
        }

        public @Nullable Standing standing() {
            return ProgressPage.standing(row.pace());
        }
    }

    /**
     * @param address of the same page
     * @param headers for htmx, as JSON: what the browser has already, and since when the page lies open
     */
    public record Refresh(String address, String headers) {}

    /** Whether own teams stand among units, and have to be told apart. */
    public boolean mixed() {
        return lines.stream().anyMatch(Line::team) && !lines.stream().allMatch(Line::team);
    }

    public YearMonth now() {
        return running ? progress.month() : months.getFirst();
    }

    public UnitSummary unit() {
        return progress.unit();
    }

    public @Nullable Standing standing() {
        return standing(progress.pace());
    }

    /** What is still missing of the target; negative when it is exceeded. */
    public long missing() {
        return target() - progress.people();
    }

    public long target() {
        Long target = progress.target();
        return target == null ? 0 : target;
    }

    public boolean assigned() {
        return progress.target() != null;
    }

    public long behind() {
        return progress.count(Pace.BEHIND);
    }

    public long silent() {
        return progress.count(Pace.NO_FIGURES);
    }

    /** Owing nothing is no standing: such a line says so in words. */
    static @Nullable Standing standing(Pace pace) {
        return switch (pace) {
            case MET -> Standing.MET;
            case NEAR -> Standing.NEAR;
            case BEHIND -> Standing.BEHIND;
            case NO_FIGURES -> Standing.NO_DATA;
            case NOT_ASSIGNED -> null;
        };
    }

    /** Changes whenever anything that is shown does. */
    static String version(UnitProgress progress) {
        return Integer.toHexString(
                Objects.hash(progress.rows(), progress.people(), progress.visits(), progress.target()));
    }
}
