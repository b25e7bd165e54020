package vn.congdongso.indicators.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.congdongso.indicators.Figures;
import vn.congdongso.outreach.VisitLogged;

/** Writes down, in the visit's own transaction, what the visit adds to which indicators. */
@Component
class CountVisits {

    private final Deltas deltas;
    private final FoldingThread folding;

    CountVisits(Deltas deltas, FoldingThread folding) {
        this.deltas = deltas;
        this.folding = folding;
    }

    @EventListener
    void on(VisitLogged visit) {
        deltas.append(visit.province(), visit.body(), visit.unit(), visit.day(), amounts(visit));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                folding.wake();
            }
        });
    }

    static Map<String, Long> amounts(VisitLogged visit) {
        long people = visit.people();
        Map<String, Long> amounts = new LinkedHashMap<>();
        amounts.put(Figures.PEOPLE, people);
        amounts.put(Figures.VISITS, 1L);
        amounts.put(Figures.peopleWithResult(visit.result().name()), people);
        amounts.put(Figures.peopleOfTopic(visit.topic()), people);
        return amounts;
    }
}
