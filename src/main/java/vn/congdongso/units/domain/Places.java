package vn.congdongso.units.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;

/** Where units lie when all steps are done: their paths and provinces, worked out from the top. */
final class Places {

    private final Landscape landscape;
    private final Map<UnitId, Long> labels;
    private final Map<UnitId, String> paths = new HashMap<>();

    Places(Landscape landscape, Map<UnitId, Long> labels) {
        this.landscape = landscape;
        this.labels = labels;
    }

    String path(Node node) {
        String known = paths.get(node.id);
        if (known != null) {
            return known;
        }
        String path = worked(node);
        paths.put(node.id, path);
        return path;
    }

    private String worked(Node node) {
        if (!landscape.affected(node)) {
            return Objects.requireNonNull(node.before).path();
        }
        String label = Objects.requireNonNull(labels.get(node.id)).toString();
        return node.parent == null ? label : path(landscape.node(node.parent)) + "." + label;
    }

    @Nullable
    UUID province(Node node) {
        Node at = node;
        while (at.level != UnitLevel.PROVINCE) {
            if (at.parent == null) {
                return null;
            }
            at = landscape.node(at.parent);
        }
        return at.id.value();
    }
}
