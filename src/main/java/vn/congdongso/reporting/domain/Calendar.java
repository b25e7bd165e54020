package vn.congdongso.reporting.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congdongso.reporting.Period;
import vn.congdongso.reporting.ReportKind;
import vn.congdongso.shared.Today;

/** Which days a month's report is about, and when it is due. */
@Repository
public class Calendar {

    /** The one regime so far; a province's own becomes another code. */
    static final String MONTHLY = "MONTH";

    private final JdbcClient jdbc;
    private final Today today;

    Calendar(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    public Period periodOf(YearMonth month) {
        return regimeOn(month.atEndOfMonth()).periodOf(month);
    }

    public LocalDate due(ReportKind kind, Period period) {
        return regimeOn(period.to()).due(kind, period, holidaysAfter(period.to()));
    }

    /** The month that is being reported on: the last one until its reports are due, then the running one. */
    public YearMonth monthInHand(ReportKind kind) {
        LocalDate day = today.today();
        YearMonth running = regimeOn(day).monthOf(day);
        YearMonth last = running.minusMonths(1);
        return day.isAfter(due(kind, periodOf(last))) ? running : last;
    }

    public YearMonth runningMonth() {
        return regimeOn(today.today()).monthOf(today.today());
    }

    Regime regimeOn(LocalDate day) {
        return jdbc.sql("""
                        SELECT code, first_day, team_days, commune_days, legal_basis FROM reporting.regime
                        WHERE code = :code
                        ORDER BY valid @> CAST(:day AS date) DESC, lower(valid) LIMIT 1
                        """)
                .param("code", MONTHLY)
                .param("day", day)
                .query(Regime.class)
                .single();
    }

    private Set<LocalDate> holidaysAfter(LocalDate day) {
        return new HashSet<>(jdbc.sql(
                        "SELECT day FROM reporting.holiday WHERE day > CAST(:day AS date) AND day < CAST(:day AS date) + 100")
                .param("day", day)
                .query(LocalDate.class)
                .list());
    }
}
