package vn.congdongso.households.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congdongso.households.HouseholdId;
import vn.congdongso.households.HouseholdMark;
import vn.congdongso.households.HouseholdSummary;
import vn.congdongso.people.PersonId;
import vn.congdongso.units.UnitId;

/**
 * A household with all that is kept of it.
 *
 * @param people how many live there; null where nobody said
 * @param phone E.164
 * @param phoneConsent by which the phone is kept
 * @param leftOn first day on which it is there no more
 * @param mergedInto the household of which this was a second entry
 * @param cleared when it asked for its name, place and phone to be removed
 */
public record Household(
        HouseholdId id,
        UnitId province,
        UnitId village,
        int no,
        String head,
        String cluster,
        @Nullable Integer people,
        Set<HouseholdMark> marks,
        @Nullable String phone,
        @Nullable UUID phoneConsent,
        @Nullable PersonId responsible,
        LocalDate enteredOn,
        @Nullable LocalDate leftOn,
        @Nullable HouseholdId mergedInto,
        @Nullable Instant cleared) {

    public HouseholdSummary summary(LocalDate today) {
        return new HouseholdSummary(id, village, province, no, head, cluster, marks, left(today));
    }

    public boolean left(LocalDate today) {
        return leftOn != null && !leftOn.isAfter(today);
    }

    HouseholdFields fields() {
        return new HouseholdFields(head, cluster, people, marks);
    }

    Household with(HouseholdFields changed) {
        return copy(changed, phone, phoneConsent, responsible, leftOn, mergedInto, cleared);
    }

    Household assigned(@Nullable PersonId member) {
        return copy(fields(), phone, phoneConsent, member, leftOn, mergedInto, cleared);
    }

    Household leaving(@Nullable LocalDate day) {
        return copy(fields(), phone, phoneConsent, responsible, day, mergedInto, cleared);
    }

    /** A household that agrees again is one whose name may be written down again. */
    Household reachable(String e164, UUID consent) {
        return copy(fields(), e164, consent, responsible, leftOn, mergedInto, null);
    }

    Household clearedAt(Instant moment) {
        return copy(bare(), null, null, responsible, leftOn, mergedInto, moment);
    }

    Household mergedInto(HouseholdId other) {
        return copy(bare(), null, null, null, leftOn, other, cleared);
    }

    private HouseholdFields bare() {
        return new HouseholdFields("", "", people, marks);
    }

    private Household copy(
            HouseholdFields fields,
            @Nullable String newPhone,
            @Nullable UUID newConsent,
            @Nullable PersonId newResponsible,
            @Nullable LocalDate newLeftOn,
            @Nullable HouseholdId newMergedInto,
            @Nullable Instant newCleared) {
        return new Household(
                id,
                province,
                village,
                no,
                fields.head(),
                fields.cluster(),
                fields.people(),
                fields.marks(),
                newPhone,
                newConsent,
                newResponsible,
                enteredOn,
                newLeftOn,
                newMergedInto,
                newCleared);
    }
}
