package vn.congdongso.outreach;

import java.util.List;

/** Visits of one team were stored; published inside their transaction, exactly once for each visit. */
public record VisitsLogged(List<VisitLogged> visits) {

    public VisitsLogged {
        visits = List.copyOf(visits);
    }
}
