package vn.congdongso.territory.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitLevel;

/** Reads a FeatureCollection of GeoJSON (RFC 7946) shape by shape, so that only one of them is held as a tree. */
final class ShapesReader {

    static final String FIELD = "file";

    private static final int MOST_VIOLATIONS = 50;
    private static final List<String> CODE_NAMES = List.of("code", "ma", "Ma", "MA", "CODE");
    private static final List<String> LEVEL_NAMES = List.of("level", "LEVEL");

    // Vietnam with its islands lies within.
    private static final double WEST = 100;
    private static final double EAST = 118;
    private static final double SOUTH = 5;
    private static final double NORTH = 25;

    private static final int DIGITS_OF_A_PROVINCE = 2;
    private static final int DIGITS_OF_A_DISTRICT = 3;
    private static final int DIGITS_OF_A_COMMUNE = 5;
    private static final int SHORTEST_RING = 4;

    /** @param number place in the file, from 1 */
    record Outline(int number, UnitLevel level, String code, String geometry) {}

    /** @param violations what is to be mended in the file; the first ones only */
    record Read(List<Outline> outlines, List<Violation> violations) {}

    private final JsonMapper json;
    private final List<Outline> outlines = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();
    private int number;
    private boolean collection;

    private ShapesReader(JsonMapper json) {
        this.json = json;
    }

    static Read read(byte[] file, JsonMapper json) {
        return new ShapesReader(json).read(file);
    }

    private Read read(byte[] file) {
        try (JsonParser parser = json.createParser(file)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                members(parser);
            }
        } catch (JacksonException unreadable) {
            return new Read(List.of(), List.of(Violation.of(FIELD, "shapes.violation.unreadable")));
        }
        if (!collection) {
            return new Read(List.of(), List.of(Violation.of(FIELD, "shapes.violation.no-collection")));
        }
        if (number == 0) {
            violations.add(Violation.of(FIELD, "shapes.violation.no-shapes"));
        }
        return new Read(
                List.copyOf(outlines),
                violations.stream().limit(MOST_VIOLATIONS).toList());
    }

    private void members(JsonParser parser) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if ("type".equals(name) && value == JsonToken.VALUE_STRING) {
                collection = "FeatureCollection".equals(parser.getString());
            } else if ("features".equals(name) && value == JsonToken.START_ARRAY) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    JsonNode feature = parser.readValueAsTree();
                    number++;
                    outline(feature).ifPresent(outlines::add);
                }
            } else {
                parser.skipChildren();
            }
        }
    }

    private Optional<Outline> outline(JsonNode feature) {
        JsonNode properties = feature.path("properties");
        String code = VietnameseText.clean(text(properties, CODE_NAMES));
        if (code.isEmpty()) {
            return wrong("shapes.violation.no-code", number);
        }
        String asked = VietnameseText.clean(text(properties, LEVEL_NAMES));
        UnitLevel level = level(asked, code);
        if (level == null) {
            return wrong("shapes.violation.level", number, code, asked);
        }
        JsonNode geometry = feature.path("geometry");
        String mistake = mistake(geometry);
        if (mistake != null) {
            return wrong(mistake, number, code);
        }
        String kept = json.writeValueAsString(json.createObjectNode()
                .put("type", geometry.path("type").asString())
                .set("coordinates", geometry.path("coordinates")));
        return Optional.of(new Outline(number, level, padded(code, level), kept));
    }

    private Optional<Outline> wrong(String key, Object... args) {
        violations.add(Violation.of(FIELD, key, args));
        return Optional.empty();
    }

    private static @Nullable UnitLevel level(String asked, String code) {
        if (asked.isEmpty()) {
            return code.length() <= DIGITS_OF_A_PROVINCE ? UnitLevel.PROVINCE : UnitLevel.COMMUNE;
        }
        for (UnitLevel level : UnitLevel.values()) {
            if (level.name().equalsIgnoreCase(asked)) {
                return level;
            }
        }
        return null;
    }

    /** Programs that take a code for a figure lose the noughts before it. */
    private static String padded(String code, UnitLevel level) {
        int digits = switch (level) {
            case PROVINCE -> DIGITS_OF_A_PROVINCE;
            case DISTRICT -> DIGITS_OF_A_DISTRICT;
            case COMMUNE -> DIGITS_OF_A_COMMUNE;
            case NATION, VILLAGE -> 0;
        };
        return code.matches("\\d+") ? "0".repeat(Math.max(0, digits - code.length())) + code : code;
    }

    private static String text(JsonNode properties, List<String> names) {
        return names.stream()
                .map(properties::path)
                .filter(value -> value.isString() || value.isIntegralNumber())
                .map(JsonNode::asString)
                .findFirst()
                .orElse("");
    }

    /** Message key of the first thing that is wrong with it; null where nothing is. */
    private static @Nullable String mistake(JsonNode geometry) {
        JsonNode coordinates = geometry.path("coordinates");
        return switch (geometry.path("type").asString("")) {
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" -> first(coordinates, ShapesReader::polygon);
            default -> "shapes.violation.kind";
        };
    }

    private static @Nullable String polygon(JsonNode rings) {
        return first(rings, ShapesReader::ring);
    }

    private static @Nullable String ring(JsonNode positions) {
        if (!positions.isArray() || positions.size() < SHORTEST_RING) {
            return "shapes.violation.ring-short";
        }
        for (JsonNode position : positions) {
            if (!position.isArray()
                    || !within(position.path(0), WEST, EAST)
                    || !within(position.path(1), SOUTH, NORTH)) {
                return "shapes.violation.outside";
            }
        }
        JsonNode begin = positions.path(0);
        JsonNode end = positions.path(positions.size() - 1);
        boolean closed =
                degrees(begin.path(0)) == degrees(end.path(0)) && degrees(begin.path(1)) == degrees(end.path(1));
        return closed ? null : "shapes.violation.ring-open";
    }

    private static @Nullable String first(JsonNode parts, Function<JsonNode, @Nullable String> mistakeOf) {
        if (!parts.isArray() || parts.isEmpty()) {
            return "shapes.violation.ring-short";
        }
        for (JsonNode part : parts) {
            String mistake = mistakeOf.apply(part);
            if (mistake != null) {
                return mistake;
            }
        }
        return null;
    }

    private static boolean within(JsonNode number, double least, double most) {
        return number.isNumber() && degrees(number) >= least && degrees(number) <= most;
    }

    private static double degrees(JsonNode number) {
        return number.asDouble(Double.NaN);
    }
}
