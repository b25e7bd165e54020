package vn.congdongso.households;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congdongso.people.PersonId;
import vn.congdongso.units.UnitId;

/**
 * Read desk of the register. Villages that became part of a given one count as it. Listing leaves no trace; who opens a
 * single household's page is written down there.
 */
public interface Households {

    /**
     * @param q words of the name or place, with marks or without, or the number; empty for all
     * @param responsible the member who looks after them; null for any
     * @param left households that moved away instead of those that are there
     */
    record Filter(
            String q,
            @Nullable HouseholdMark mark,
            @Nullable PersonId responsible,
            boolean left) {

        public static Filter all() {
            return new Filter("", null, null, false);
        }
    }

    /** @param total how many the filter finds on all pages */
    record Page(List<HouseholdSummary> households, long total) {

        public Page {
            households = List.copyOf(households);
        }
    }

    /** Also one that moved away or was written down twice; see {@link #standsFor}. */
    Optional<HouseholdSummary> find(HouseholdId household);

    /** By the id that was asked for; where that was a duplicate, the household that it is. Unknown ones are absent. */
    Map<HouseholdId, HouseholdSummary> findAll(Collection<HouseholdId> households);

    /** The household into which a duplicate was merged, or else the given one. */
    HouseholdId standsFor(HouseholdId household);

    /**
     * In the order of their numbers.
     *
     * @param page counted from 1; beyond the last page it is the last
     */
    Page inVillages(Collection<UnitId> villages, Filter filter, int page, int size);

    /**
     * What a phone has to learn since it last asked: everything that changed then or later, households that moved away
     * included and duplicates left out. Changes of the minute before are given again, since they may have been under way.
     */
    List<HouseholdSummary> changedSince(Collection<UnitId> villages, Instant moment);

    /** Households, each counted once, that were in the villages on the day; consents do not matter for that. */
    long count(Collection<UnitId> villages, LocalDate day);

    /** Duplicates that were merged into another household, for a phone to forget. */
    List<HouseholdId> mergedSince(Collection<UnitId> villages, Instant moment);
}
