package vn.congdongso.teams.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.Teams;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** What decisions say of a body besides its list of members. */
@Repository
public class BodyPortrait {

    /**
     * @param parent the body that leads it
     * @param led the bodies that it leads
     * @param villages that it serves; empty for the whole of its unit
     * @param predecessors bodies that were merged into it, as they last were
     * @param successor what it became a part of
     */
    public record Portrait(
            List<String> functions,
            Optional<BodySummary> parent,
            List<BodySummary> led,
            List<UnitSummary> villages,
            Optional<Texts> texts,
            List<BodySummary> predecessors,
            Optional<BodySummary> successor) {}

    private final JdbcClient jdbc;
    private final Bodies bodies;
    private final Teams teams;
    private final Units units;

    BodyPortrait(JdbcClient jdbc, Bodies bodies, Teams teams, Units units) {
        this.jdbc = jdbc;
        this.bodies = bodies;
        this.teams = teams;
        this.units = units;
    }

    /** @param body a version; its first day is asked for where it does not exist on the day */
    public Portrait of(BodySummary body, LocalDate day) {
        LocalDate at = body.valid().holdsOn(day) ? day : body.valid().from();
        BodyDraft.Scope scope = bodies.scope(body.id(), at);
        List<BodyId> led = related(
                "SELECT body_id FROM teams.body_version" + " WHERE parent_id = :body AND valid @> CAST(:day AS date)",
                body,
                at);
        List<BodyId> before = related(
                "SELECT predecessor_id AS body_id FROM teams.succession"
                        + " WHERE successor_id = :body AND day <= CAST(:day AS date)",
                body,
                day);
        List<BodyId> after = related(
                "SELECT successor_id AS body_id FROM teams.succession"
                        + " WHERE predecessor_id = :body AND day <= CAST(:day AS date)",
                body,
                day);
        return new Portrait(
                scope.functions(),
                Optional.ofNullable(scope.parent()).flatMap(parent -> teams.lastKnown(parent, at)),
                known(led, at),
                scope.villages().stream()
                        .flatMap(village -> units.lastKnown(village, at).stream())
                        .toList(),
                texts(body.id(), at),
                known(before, day),
                known(after, day).stream().findFirst());
    }

    private List<BodySummary> known(List<BodyId> ids, LocalDate day) {
        return ids.stream().flatMap(id -> teams.lastKnown(id, day).stream()).toList();
    }

    private List<BodyId> related(String sql, BodySummary body, LocalDate day) {
        return jdbc.sql(sql)
                .param("body", body.id().value())
                .param("day", day)
                .query((row, number) -> new BodyId(row.getObject("body_id", UUID.class)))
                .list();
    }

    private Optional<Texts> texts(BodyId body, LocalDate day) {
        return jdbc.sql("""
                        SELECT working_rules, duties, responsibilities FROM teams.body_texts
                        WHERE body_id = :body AND valid @> CAST(:day AS date)
                        """)
                .param("body", body.value())
                .param("day", day)
                .query((row, number) -> new Texts(
                        row.getString("working_rules"), row.getString("duties"), row.getString("responsibilities")))
                .optional();
    }
}
