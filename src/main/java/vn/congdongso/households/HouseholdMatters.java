package vn.congdongso.households;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Answered by the module that keeps the visits: how far each household is with what teams show to people. */
public interface HouseholdMatters {

    enum State {
        DONE,
        CONTINUES,
        NOT_DONE
    }

    /**
     * @param topic code of the topic
     * @param label as it is called in the language of the one who reads
     * @param last day of the last visit about it
     */
    record Matter(String topic, String label, State state, LocalDate last) {}

    /** Households about which nothing was logged are absent. */
    Map<HouseholdId, List<Matter>> of(Collection<HouseholdId> households);
}
