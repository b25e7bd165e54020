package vn.congdongso.indicators.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.congdongso.indicators.Figures;
import vn.congdongso.outreach.VisitCorrected;
import vn.congdongso.outreach.VisitLogged;
import vn.congdongso.outreach.VisitsLogged;
import vn.congdongso.teams.BodyId;
import vn.congdongso.units.UnitId;

/** Writes down, in the visits' own transaction, what they add to which indicators. */
@Component
class CountVisits {

    private final Deltas deltas;
    private final FoldingThread folding;

    CountVisits(Deltas deltas, FoldingThread folding) {
        this.deltas = deltas;
        this.folding = folding;
    }

    private record Place(UnitId province, BodyId body, UnitId unit, LocalDate day) {}

    @EventListener
    void on(VisitsLogged logged) {
        Map<Place, Map<String, Long>> added = new LinkedHashMap<>();
        logged.visits().forEach(visit -> add(added, visit, 1));
        append(added);
    }

    @EventListener
    void on(VisitCorrected corrected) {
        Map<Place, Map<String, Long>> added = new LinkedHashMap<>();
        add(added, corrected.before(), -1);
        VisitLogged after = corrected.after();
        if (after != null) {
            add(added, after, 1);
        }
        append(added);
    }

    private static void add(Map<Place, Map<String, Long>> added, VisitLogged visit, int times) {
        Place place = new Place(visit.province(), visit.body(), visit.unit(), visit.day());
        Map<String, Long> sum = added.computeIfAbsent(place, none -> new LinkedHashMap<>());
        amounts(visit).forEach((indicator, amount) -> sum.merge(indicator, times * amount, Long::sum));
    }

    private void append(Map<Place, Map<String, Long>> added) {
        added.forEach(
                (place, amounts) -> deltas.append(place.province(), place.body(), place.unit(), place.day(), amounts));
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
