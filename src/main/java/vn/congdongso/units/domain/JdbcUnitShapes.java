package vn.congdongso.units.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;
import vn.congdongso.shared.Rows;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitShapes;
import vn.congdongso.units.UnitSummary;

@Repository
class JdbcUnitShapes implements UnitShapes {

    /** Outlines are long: so many go to the database at once. */
    private static final int AT_ONCE = 200;

    private static final String NEW = """
            FROM unnest(:units, :geometries) AS n (unit_id, geometry)
            WHERE NOT EXISTS (SELECT FROM units.shape known
                              WHERE known.unit_id = n.unit_id AND known.geometry = CAST(n.geometry AS jsonb)
                                AND known.valid_from = (SELECT max(last.valid_from) FROM units.shape last
                                                        WHERE last.unit_id = n.unit_id AND last.valid_from <= :day))
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcUnitShapes(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Optional<String> geometry(UnitId unit, LocalDate day) {
        return Optional.ofNullable(geometries(List.of(unit), day).get(unit));
    }

    @Override
    public Set<UnitId> known(Collection<UnitId> units, LocalDate day) {
        return new HashSet<>(jdbc.sql("""
                        SELECT DISTINCT s.unit_id FROM units.shape s
                        WHERE s.unit_id = ANY (:units) AND s.valid_from <= :day
                        """)
                .param("units", ids(units))
                .param("day", day)
                .query((row, number) -> new UnitId(row.getObject("unit_id", UUID.class)))
                .list());
    }

    @Override
    public String featureCollection(List<UnitSummary> units, LocalDate day) {
        Map<UnitId, String> geometries =
                geometries(units.stream().map(UnitSummary::id).toList(), day);
        ObjectNode collection = json.createObjectNode().put("type", "FeatureCollection");
        ArrayNode features = collection.putArray("features");
        for (UnitSummary unit : units) {
            String geometry = geometries.get(unit.id());
            if (geometry != null) {
                features.add(feature(unit, geometry));
            }
        }
        return json.writeValueAsString(collection);
    }

    private ObjectNode feature(UnitSummary unit, String geometry) {
        ObjectNode feature = json.createObjectNode();
        feature.put("type", "Feature");
        feature.put("id", unit.id().toString());
        ObjectNode properties = feature.putObject("properties");
        properties.put("code", unit.code());
        properties.put("level", unit.level().name());
        properties.put("type", unit.typeName());
        properties.put("name", unit.name());
        properties.put("title", unit.title());
        feature.putRawValue("geometry", new RawValue(geometry));
        return feature;
    }

    private Map<UnitId, String> geometries(Collection<UnitId> units, LocalDate day) {
        Map<UnitId, String> geometries = new HashMap<>();
        jdbc.sql("""
                        SELECT DISTINCT ON (s.unit_id) s.unit_id, s.geometry::text AS geometry
                        FROM units.shape s
                        WHERE s.unit_id = ANY (:units) AND s.valid_from <= :day
                        ORDER BY s.unit_id, s.valid_from DESC
                        """).param("units", ids(units)).param("day", day).query(row -> {
            geometries.put(new UnitId(row.getObject("unit_id", UUID.class)), row.getString("geometry"));
        });
        return geometries;
    }

    @Override
    public int countNew(List<Shape> shapes, LocalDate day) {
        return inPieces(
                shapes,
                piece -> asked("SELECT count(*) " + NEW, piece, day)
                        .query(Rows.COUNT)
                        .single()
                        .intValue());
    }

    @Override
    public int keep(List<Shape> shapes, LocalDate from, String source) {
        return inPieces(
                shapes,
                piece -> asked(
                                "INSERT INTO units.shape (unit_id, valid_from, geometry, source) "
                                        + "SELECT n.unit_id, :day, CAST(n.geometry AS jsonb), :source " + NEW + """
                                        ON CONFLICT (unit_id, valid_from)
                                            DO UPDATE SET geometry = excluded.geometry, source = excluded.source,
                                                          loaded_at = now()
                                        """,
                                piece,
                                from)
                        .param("source", source)
                        .update());
    }

    private static int inPieces(List<Shape> shapes, ToIntFunction<List<Shape>> deed) {
        int sum = 0;
        for (int first = 0; first < shapes.size(); first += AT_ONCE) {
            sum += deed.applyAsInt(shapes.subList(first, Math.min(first + AT_ONCE, shapes.size())));
        }
        return sum;
    }

    private JdbcClient.StatementSpec asked(String sql, List<Shape> shapes, LocalDate day) {
        return jdbc.sql(sql)
                .param("units", ids(shapes.stream().map(Shape::unit).toList()))
                .param("geometries", shapes.stream().map(Shape::geometry).toArray(String[]::new))
                .param("day", day);
    }

    private static UUID[] ids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }
}
