package vn.congdongso.outreach;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.teams.BodyId;

/**
 * Which of a team's visits a list shows; other pages build the address of the visits behind a figure with it.
 *
 * @param from first day
 * @param to last day
 * @param result only visits that ended so
 * @param topic only visits of the topic with this code
 */
public record VisitsFilter(
        LocalDate from,
        LocalDate to,
        @Nullable VisitResult result,
        @Nullable String topic) {

    public static VisitsFilter of(YearMonth month) {
        return between(month.atDay(1), month.atEndOfMonth());
    }

    public static VisitsFilter between(LocalDate from, LocalDate to) {
        return new VisitsFilter(from, to, null, null);
    }

    public VisitsFilter with(VisitResult wanted) {
        return new VisitsFilter(from, to, wanted, topic);
    }

    public VisitsFilter ofTopic(String code) {
        return new VisitsFilter(from, to, result, code);
    }

    /** Where the team's visits that pass this filter are listed. */
    public String address(BodyId team) {
        List<String> query = new ArrayList<>(List.of("tu=" + from, "den=" + to));
        if (result != null) {
            query.add("ket-qua=" + result);
        }
        if (topic != null) {
            query.add("chu-de=" + topic);
        }
        return "/to/" + team + "/luot?" + String.join("&", query);
    }
}
