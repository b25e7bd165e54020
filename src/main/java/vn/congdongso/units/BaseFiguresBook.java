package vn.congdongso.units;

import java.time.LocalDate;
import java.util.List;
import vn.congdongso.units.BaseFigures.Base;

/** Where base figures are written down. */
public interface BaseFiguresBook {

    /**
     * @param countedOn the day on which it was true
     * @param source who says so
     */
    record Entry(UnitId unit, Base base, long value, LocalDate countedOn, String source) {}

    /**
     * Another value for the same unit, kind and day replaces the earlier one; the same value again changes nothing,
     * whoever says it.
     *
     * @return how many figures are new or another now
     */
    int keep(List<Entry> entries);
}
