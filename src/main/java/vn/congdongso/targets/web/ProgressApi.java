package vn.congdongso.targets.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.Permission;
import vn.congdongso.indicators.Figures;
import vn.congdongso.shared.Today;
import vn.congdongso.targets.Pace;
import vn.congdongso.targets.ProgressRow;
import vn.congdongso.targets.Targets;
import vn.congdongso.targets.UnitProgress;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.Teams;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;

/** Progress for programs: the same figures as the pages show. */
@RestController
class ProgressApi {

    /** @param people shown; visits in which; target null while nothing has been assigned */
    public record UnitMonth(
            UUID unit,
            UnitLevel level,
            String name,
            YearMonth month,
            LocalDate until,
            long people,
            long visits,
            @Nullable Long target,
            Pace pace,
            List<Part> parts) {}

    public record Part(
            ProgressRow.Kind kind,
            UUID id,
            String name,
            long people,
            @Nullable Long target,
            Pace pace) {}

    public record TeamMonth(
            UUID team,
            String name,
            YearMonth month,
            long people,
            long visits,
            @Nullable Long target,
            Pace pace) {}

    private final Targets targets;
    private final Figures figures;
    private final Teams teams;
    private final Today today;

    ProgressApi(Targets targets, Figures figures, Teams teams, Today today) {
        this.targets = targets;
        this.figures = figures;
        this.teams = teams;
        this.today = today;
    }

    @GetMapping("/api/v1/units/{unitId}/progress")
    @Allowed(value = Permission.VIEW_PROGRESS, on = "unitId")
    UnitMonth unit(@PathVariable UnitId unitId, @RequestParam(required = false) @Nullable YearMonth month) {
        return targets.progress(unitId, Objects.requireNonNullElse(month, today.month()))
                .map(ProgressApi::unitMonth)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/api/v1/teams/{bodyId}/progress")
    @Allowed(value = Permission.VIEW_TEAM, on = "bodyId")
    TeamMonth team(@PathVariable BodyId bodyId, @RequestParam(required = false) @Nullable YearMonth month) {
        YearMonth wanted = Objects.requireNonNullElse(month, today.month());
        return teams.lastKnown(bodyId, wanted.atEndOfMonth())
                .map(team -> teamMonth(team, wanted))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private TeamMonth teamMonth(BodySummary team, YearMonth month) {
        UUID id = team.id().value();
        List<BodyId> line = teams.withPredecessors(team.id());
        Map<String, Long> done = new HashMap<>();
        line.forEach(body -> figures.ofBody(body, team.province(), month.atDay(1), month.atEndOfMonth())
                .forEach((indicator, amount) -> done.merge(indicator, amount, Long::sum)));
        Long target =
                targets.ofMonth(line.stream().map(BodyId::value).toList(), team.province(), month).values().stream()
                        .reduce(Long::sum)
                        .orElse(null);
        long people = done.getOrDefault(Figures.PEOPLE, 0L);
        return new TeamMonth(
                id,
                team.name(),
                month,
                people,
                done.getOrDefault(Figures.VISITS, 0L),
                target,
                Pace.of(people, target, month, today.today()));
    }

    private static UnitMonth unitMonth(UnitProgress progress) {
        return new UnitMonth(
                progress.unit().id().value(),
                progress.unit().level(),
                progress.unit().fullName(),
                progress.month(),
                progress.until(),
                progress.people(),
                progress.visits(),
                progress.target(),
                progress.pace(),
                progress.rows().stream()
                        .map(row -> new Part(row.kind(), row.id(), row.name(), row.people(), row.target(), row.pace()))
                        .toList());
    }
}
