package vn.congdongso.territory.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.units.UnitSummary;

/**
 * Why a unit is not on the map of a day.
 *
 * @param begun its first day
 * @param lastDay its last day; absent for a unit that is yet to come
 * @param now where its ground lies on the day
 */
public record MapAbsence(LocalDate begun, @Nullable LocalDate lastDay, List<UnitSummary> now) {

    public boolean yetToCome() {
        return lastDay == null;
    }
}
