package vn.congdongso.units;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How units lie on the ground: outlines for maps, in the words of GeoJSON (RFC 7946), each from a day on. */
public interface UnitShapes {

    /** @param geometry a Polygon or MultiPolygon */
    record Shape(UnitId unit, String geometry) {}

    Optional<String> geometry(UnitId unit, LocalDate day);

    /** Those of the units that have an outline on the day. */
    Set<UnitId> known(Collection<UnitId> units, LocalDate day);

    /** A FeatureCollection of the units that have an outline on the day, with their names and codes, in their order. */
    String featureCollection(List<UnitSummary> units, LocalDate day);

    /** How many of the shapes are not those known for the day already. */
    int countNew(List<Shape> shapes, LocalDate day);

    /**
     * From that day on the units lie so; a shape that is known for the day already is left as it is.
     *
     * @return how many were written
     */
    int keep(List<Shape> shapes, LocalDate from, String source);
}
