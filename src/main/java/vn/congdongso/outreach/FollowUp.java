package vn.congdongso.outreach;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congdongso.access.AccountId;
import vn.congdongso.households.HouseholdId;
import vn.congdongso.people.PersonId;
import vn.congdongso.teams.BodyId;

/**
 * Something that a member promised to come back to.
 *
 * @param visit in which it was promised
 * @param household whose matter it is, where that was said
 * @param topic code of the topic
 * @param promised day of that visit
 * @param due day on which somebody is to come again
 * @param promisedBy who logged that visit
 * @param assigned to whom the leader gave it; otherwise it is the matter of who promised it
 */
public record FollowUp(
        VisitId visit,
        BodyId team,
        @Nullable HouseholdId household,
        String topic,
        LocalDate promised,
        LocalDate due,
        AccountId promisedBy,
        @Nullable PersonId assigned) {

    /** Whether the matter is that of the given member. */
    public boolean of(PersonId person, AccountId account) {
        return assigned == null ? promisedBy.equals(account) : assigned.equals(person);
    }
}
