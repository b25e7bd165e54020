package vn.congdongso.territory.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.congdongso.access.AccountId;
import vn.congdongso.shared.Rows;
import vn.congdongso.territory.ReorganisationId;
import vn.congdongso.territory.domain.ReorganisationCase.Status;
import vn.congdongso.units.Reorganisation;
import vn.congdongso.units.Step;
import vn.congdongso.units.UnitId;

/** All decisions on units that were prepared here. */
@Repository
public class Reorganisations {

    private static final TypeReference<List<Step>> STEPS = new TypeReference<>() {};

    private static final String CASE = """
            SELECT id, unit_id, title, legal_basis, effective_on, steps::text AS steps, status, version, reverses
            FROM territory.reorganisation
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Reorganisations(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Optional<ReorganisationCase> find(ReorganisationId id) {
        return jdbc.sql(CASE + "WHERE id = :id")
                .param("id", id.value())
                .query(this::row)
                .optional();
    }

    /** On the ground of the units, the latest first. */
    public List<ReorganisationCase> on(Collection<UnitId> units, long offset, int limit) {
        return jdbc.sql(CASE + """
                        WHERE unit_id = ANY (:units)
                        ORDER BY status = 'DRAFT' DESC, effective_on DESC NULLS FIRST, prepared_at DESC, id
                        OFFSET :offset LIMIT :limit
                        """)
                .param("units", ids(units))
                .param("offset", offset)
                .param("limit", limit)
                .query(this::row)
                .list();
    }

    public long count(Collection<UnitId> units) {
        return jdbc.sql("SELECT count(*) FROM territory.reorganisation WHERE unit_id = ANY (:units)")
                .param("units", ids(units))
                .query(Rows.COUNT)
                .single();
    }

    Optional<ReorganisationCase> locked(ReorganisationId id) {
        return jdbc.sql(CASE + "WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(this::row)
                .optional();
    }

    void add(ReorganisationCase made, @Nullable AccountId by, Instant now) {
        jdbc.sql("""
                        INSERT INTO territory.reorganisation (id, unit_id, title, legal_basis, effective_on, steps, reverses,
                                                              prepared_by, prepared_at)
                        VALUES (:id, :unit, :title, :basis, :day, CAST(:steps AS jsonb), :reverses, :by, :now)
                        """)
                .param("id", made.id().value())
                .param("unit", made.unit().value())
                .param("title", made.title())
                .param("basis", made.legalBasis())
                .param("day", made.effectiveOn(), Types.DATE)
                .param("steps", json(made.steps()))
                .param(
                        "reverses",
                        made.reverses() == null ? null : made.reverses().value(),
                        Types.OTHER)
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void save(ReorganisationCase changed) {
        jdbc.sql("""
                        UPDATE territory.reorganisation
                        SET title = :title, legal_basis = :basis, effective_on = :day, steps = CAST(:steps AS jsonb),
                            version = version + 1
                        WHERE id = :id
                        """)
                .param("id", changed.id().value())
                .param("title", changed.title())
                .param("basis", changed.legalBasis())
                .param("day", changed.effectiveOn(), Types.DATE)
                .param("steps", json(changed.steps()))
                .update();
    }

    void confirm(ReorganisationId id, AccountId by, Instant now, Reorganisation.Applied applied) {
        jdbc.sql("""
                        UPDATE territory.reorganisation
                        SET status = 'CONFIRMED', confirmed_by = :by, confirmed_at = :now, outcome = CAST(:outcome AS jsonb),
                            version = version + 1
                        WHERE id = :id
                        """)
                .param("id", id.value())
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("outcome", json.writeValueAsString(applied))
                .update();
    }

    void withdraw(ReorganisationId id) {
        jdbc.sql("UPDATE territory.reorganisation SET status = 'WITHDRAWN', version = version + 1 WHERE id = :id")
                .param("id", id.value())
                .update();
    }

    private String json(List<Step> steps) {
        return json.writerFor(STEPS).writeValueAsString(steps);
    }

    private static UUID[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }

    private ReorganisationCase row(ResultSet row, int number) throws SQLException {
        UUID reverses = row.getObject("reverses", UUID.class);
        return new ReorganisationCase(
                new ReorganisationId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("title"),
                row.getString("legal_basis"),
                row.getObject("effective_on", LocalDate.class),
                json.readValue(row.getString("steps"), STEPS),
                Status.valueOf(row.getString("status")),
                row.getInt("version"),
                reverses == null ? null : new ReorganisationId(reverses));
    }
}
