package vn.congdongso.outreach;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.congdongso.households.HouseholdId;
import vn.congdongso.teams.BodyId;

/**
 * Read desk of what is to be continued. A matter is open until the same topic is shown once more to the same household, or
 * without a household by the same member, or until somebody says that it is settled; the earliest due comes first. What
 * was promised longer ago than half a year is forgotten.
 */
public interface FollowUps {

    /** How many days ahead somebody is to come again where no day was said. */
    int USUAL_DAYS = 7;

    List<FollowUp> openOf(BodyId team);

    /** Whatever team promised it. */
    List<FollowUp> openOf(Collection<HouseholdId> households);

    /** Empty when it is settled, or was never promised. */
    Optional<FollowUp> find(VisitId visit);
}
