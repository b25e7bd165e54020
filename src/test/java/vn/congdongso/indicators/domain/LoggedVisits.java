package vn.congdongso.indicators.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congdongso.outreach.VisitId;
import vn.congdongso.outreach.VisitLogged;
import vn.congdongso.outreach.VisitResult;
import vn.congdongso.outreach.VisitsLogged;
import vn.congdongso.shared.Rows;
import vn.congdongso.teams.BodyId;
import vn.congdongso.units.UnitId;

/** Visits as the log announces them, each in a transaction of its own, and totals that have caught up with them. */
@Component
public class LoggedVisits {

    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Deltas deltas;
    private final JdbcClient jdbc;

    LoggedVisits(
            ApplicationEventPublisher events, PlatformTransactionManager transactions, Deltas deltas, JdbcClient jdbc) {
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.deltas = deltas;
        this.jdbc = jdbc;
    }

    public static VisitLogged aVisit(BodyId team, UnitId unit, UnitId province, LocalDate day, int people) {
        return new VisitLogged(
                new VisitId(UUID.randomUUID()), team, unit, province, day, "vneid", people, VisitResult.DONE);
    }

    public void log(VisitLogged visit) {
        transaction.executeWithoutResult(stored -> events.publishEvent(new VisitsLogged(List.of(visit))));
    }

    public void log(BodyId team, UnitId unit, UnitId province, LocalDate day, int people) {
        log(aVisit(team, unit, province, day, people));
    }

    public void fold(UnitId province) {
        do {
            deltas.fold(1_000);
        } while (waiting(province) > 0);
    }

    private long waiting(UnitId province) {
        return jdbc.sql("SELECT count(*) FROM indicators.delta WHERE province_id = :province")
                .param("province", province.value())
                .query(Rows.COUNT)
                .single();
    }
}
