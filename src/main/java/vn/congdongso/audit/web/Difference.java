package vn.congdongso.audit.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One field that a change touched.
 *
 * @param field path of names, e.g. {@code seats[0].person}
 * @param before empty where there was nothing
 * @param after empty where nothing is left
 */
public record Difference(String field, String before, String after) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What differs between two states; everything where only one of them is known. */
    static List<Difference> between(@Nullable String before, @Nullable String after) {
        Map<String, String> old = fields(before);
        Map<String, String> fresh = fields(after);
        Set<String> names = new LinkedHashSet<>(old.keySet());
        names.addAll(fresh.keySet());
        List<Difference> found = new ArrayList<>();
        for (String name : names) {
            Difference difference = new Difference(name, old.getOrDefault(name, ""), fresh.getOrDefault(name, ""));
            if (!difference.before().equals(difference.after())) {
                found.add(difference);
            }
        }
        return found;
    }

    private static Map<String, String> fields(@Nullable String json) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (json != null) {
            collect("", JSON.readTree(json), fields);
        }
        return fields;
    }

    private static void collect(String path, JsonNode node, Map<String, String> fields) {
        if (node.isObject()) {
            node.properties().forEach(entry -> collect(joined(path, entry.getKey()), entry.getValue(), fields));
        } else if (node.isArray()) {
            for (int at = 0; at < node.size(); at++) {
                collect(path + "[" + at + "]", node.get(at), fields);
            }
        } else if (!node.isNull()) {
            fields.put(path, node.asString());
        }
    }

    /** An id is written as an object with one value; its name is that of the field which holds it. */
    private static String joined(String path, String name) {
        if (path.isEmpty()) {
            return name;
        }
        return name.equals("value") ? path : path + "." + name;
    }
}
