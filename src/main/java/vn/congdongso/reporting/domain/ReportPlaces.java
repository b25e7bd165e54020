package vn.congdongso.reporting.domain;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Place;
import vn.congdongso.access.PlaceOf;
import vn.congdongso.reporting.ReportId;

/** A report lies in its commune; a team's also belongs to the team. */
@Component
class ReportPlaces implements PlaceOf<ReportId> {

    private final JdbcReports reports;

    ReportPlaces(JdbcReports reports) {
        this.reports = reports;
    }

    @Override
    public Class<ReportId> idType() {
        return ReportId.class;
    }

    @Override
    public Optional<Place> placeOf(ReportId id) {
        return reports.find(id)
                .map(report -> new Place(
                        report.commune(),
                        report.body() == null ? null : report.body().value()));
    }
}
