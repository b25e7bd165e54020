package vn.congdongso.outreach;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what was announced during tests, whichever thread announced it. */
@Component
public class VisitsHeard {

    private final List<VisitLogged> heard = new CopyOnWriteArrayList<>();

    @EventListener
    void hear(VisitsLogged logged) {
        heard.addAll(logged.visits());
    }

    public List<VisitLogged> of(VisitId visit) {
        return heard.stream().filter(one -> one.visit().equals(visit)).toList();
    }
}
