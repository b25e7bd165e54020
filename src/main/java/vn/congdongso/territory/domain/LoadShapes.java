package vn.congdongso.territory.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;
import vn.congdongso.territory.domain.ShapesReader.Outline;
import vn.congdongso.territory.domain.ShapesReader.Read;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitShapes;
import vn.congdongso.units.UnitShapes.Shape;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** Takes over outlines of units from a file of GeoJSON. The file is taken as a whole, or not at all. */
@UseCase
public class LoadShapes {

    /** So many bytes at most. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private static final int LONGEST_SOURCE = 500;

    private final Units units;
    private final UnitShapes shapes;
    private final JsonMapper json;
    private final Changes changes;

    LoadShapes(Units units, UnitShapes shapes, JsonMapper json, Changes changes) {
        this.units = units;
        this.shapes = shapes;
        this.json = json;
        this.changes = changes;
    }

    /**
     * @param shapes of units that exist on the day
     * @param changed those that were not known already
     * @param unknown codes that no unit of the level bears on the day; their shapes are left out
     */
    public record Loaded(LocalDate day, String source, int shapes, int changed, List<String> unknown) {}

    /**
     * @param day on which the units are looked for, and from which the outlines hold
     * @param source who drew them
     * @param dryRun only say what would come of it
     */
    public Outcome<Loaded> load(byte[] geoJson, LocalDate day, String source, boolean dryRun) {
        String from = VietnameseText.clean(source);
        List<Violation> violations = new ArrayList<>();
        if (from.isEmpty()) {
            violations.add(Violation.of("source", "shapes.violation.no-source"));
        } else if (from.length() > LONGEST_SOURCE) {
            violations.add(Violation.of("source", "shapes.violation.long-source", LONGEST_SOURCE));
        }
        if (geoJson.length == 0) {
            violations.add(Violation.of(ShapesReader.FIELD, "shapes.violation.no-file"));
        } else if (geoJson.length > LARGEST) {
            violations.add(Violation.of(ShapesReader.FIELD, "shapes.violation.too-large"));
        }
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        Read read = ShapesReader.read(geoJson, json);
        Matches matches = matches(read.outlines(), day);
        violations.addAll(read.violations());
        violations.addAll(matches.twice());
        return violations.isEmpty()
                ? Outcome.accepted(dryRun ? looked(matches, day, from) : kept(matches, day, from))
                : Outcome.refused(violations);
    }

    private record Matches(List<Shape> shapes, List<String> unknown, List<Violation> twice) {}

    private Matches matches(List<Outline> outlines, LocalDate day) {
        Map<UnitId, Outline> taken = new HashMap<>();
        Matches matches = new Matches(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Outline outline : outlines) {
            Optional<UnitSummary> unit = units.byCode(outline.level(), outline.code(), day);
            if (unit.isEmpty()) {
                matches.unknown().add(outline.code());
                continue;
            }
            UnitId id = unit.get().id();
            Outline before = taken.putIfAbsent(id, outline);
            if (before == null) {
                matches.shapes().add(new Shape(id, outline.geometry()));
            } else {
                matches.twice()
                        .add(Violation.of(
                                ShapesReader.FIELD,
                                "shapes.violation.twice",
                                before.number(),
                                outline.number(),
                                unit.get().title()));
            }
        }
        return matches;
    }

    private Loaded looked(Matches matches, LocalDate day, String source) {
        return loaded(matches, day, source, shapes.countNew(matches.shapes(), day));
    }

    private Loaded kept(Matches matches, LocalDate day, String source) {
        Loaded loaded = loaded(matches, day, source, shapes.keep(matches.shapes(), day, source));
        if (loaded.changed() > 0) {
            changes.record(Change.of("shapes.loaded", "shapes", day, null, loaded));
        }
        return loaded;
    }

    private static Loaded loaded(Matches matches, LocalDate day, String source, int changed) {
        return new Loaded(
                day,
                source,
                matches.shapes().size(),
                changed,
                matches.unknown().stream().distinct().toList());
    }
}
