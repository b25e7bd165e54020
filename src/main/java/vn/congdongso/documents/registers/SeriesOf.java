package vn.congdongso.documents.registers;

import java.time.LocalDate;
import vn.congdongso.units.UnitId;

/** Which series of numbers a document takes its number from. */
public interface SeriesOf {

    /**
     * Asked inside the transaction that takes the number, it keeps the agency from changing how it numbers until that
     * transaction ends.
     *
     * @param symbol as after the number: QĐ-UBND
     * @param day of issue
     */
    String series(UnitId agency, String symbol, LocalDate day);
}
