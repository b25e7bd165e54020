package vn.congdongso.outreach.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.Teams;

/** A visit lies in the province of its own day; a team that came to another province has visits in both. */
@Component
class ProvincesOfTeam {

    private final Teams teams;

    ProvincesOfTeam(Teams teams) {
        this.teams = teams;
    }

    UUID[] of(BodyId team, LocalDate from, LocalDate to) {
        return Stream.of(teams.lastKnown(team, from), teams.lastKnown(team, to))
                .flatMap(Optional::stream)
                .map(BodySummary::province)
                .map(province -> province.value())
                .distinct()
                .toArray(UUID[]::new);
    }
}
