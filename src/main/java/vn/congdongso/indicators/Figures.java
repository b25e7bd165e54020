package vn.congdongso.indicators;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congdongso.teams.BodyId;
import vn.congdongso.units.UnitId;

/** Read desk of the totals. A place is a unit or a body; days are in the boundaries of their own time. */
public interface Figures {

    /** Indicators: people shown. */
    String PEOPLE = "people";

    /** Number of visits. */
    String VISITS = "visits";

    /** People shown, whose visit ended with the result: {@code people.DONE}. */
    static String peopleWithResult(String result) {
        return PEOPLE + "." + result;
    }

    /** People shown one topic: {@code people.topic.vneid}. */
    static String peopleOfTopic(String topic) {
        return PEOPLE + ".topic." + topic;
    }

    /** All indicators of one place over days, last day included, visits still being folded counted in. */
    Map<String, Long> of(UUID place, UnitId province, LocalDate from, LocalDate to);

    /** The same of one body, quick enough to be asked with every visit. */
    Map<String, Long> ofBody(BodyId body, UnitId province, LocalDate from, LocalDate to);

    /** One indicator of many places of a province over days; places without a figure are absent. */
    Map<UUID, Long> of(Collection<UUID> places, UnitId province, String indicator, LocalDate from, LocalDate to);

    /**
     * A unit's totals with the people of each of its parts, all of one moment: the parts add up to the whole.
     *
     * @param province absent for the nation, whose figures lie in all provinces
     */
    Breakdown breakdown(UnitId unit, @Nullable UnitId province, LocalDate from, LocalDate to);

    /**
     * The same in the boundaries of another day, usually today: all that was counted on the ground that makes up the unit
     * and its parts then. What was counted on ground that was divided without saying how counts for the unit, and for no
     * part. All units of a level and what is left to their parent together have what {@link #breakdown} has.
     */
    Breakdown inBoundaries(UnitId unit, LocalDate day, LocalDate from, LocalDate to);
}
