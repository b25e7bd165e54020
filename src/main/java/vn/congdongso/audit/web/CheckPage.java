package vn.congdongso.audit.web;

import java.time.Instant;
import java.util.List;
import vn.congdongso.audit.domain.ChainReport;

/** What a check of all chains has just found. */
public record CheckPage(ChainReport report, Instant at) {

    public List<ChainReport.Chain> broken() {
        return report.chains().stream().filter(chain -> !chain.whole()).toList();
    }
}
