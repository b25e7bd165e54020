package vn.congdongso.reporting;

import vn.congdongso.units.UnitId;

/**
 * A report went on in its life cycle; published inside the transaction.
 *
 * @param commune the commune that it comes to or from
 */
public record ReportMoved(
        ReportId report, ReportKind kind, UnitId commune, Period period, ReportStatus from, ReportStatus to) {}
