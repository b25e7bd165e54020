package vn.congdongso.territory.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;

/**
 * One unit as an official list has it.
 *
 * @param parentCode code of what it lies in; absent for a province
 * @param typeName in lower case: phường
 * @param formerNames that it bore shortly before
 * @param line in its file, counted from 1
 */
record OfficialUnit(
        UnitLevel level,
        String code,
        @Nullable String parentCode,
        String typeName,
        String name,
        List<String> formerNames,
        String file,
        int line) {

    String title() {
        return UnitSummary.title(typeName, name, null);
    }
}
