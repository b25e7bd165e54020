package vn.congdongso.webui;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The names under which the frontend's build has put its files; they change with the content. */
@Component
class Assets {

    private final Map<String, String> addresses;
    private final Set<String> icons;

    Assets(JsonMapper json) throws IOException {
        try (InputStream manifest = new ClassPathResource("static/assets/manifest.json").getInputStream()) {
            this.addresses = json.readValue(manifest, new TypeReference<>() {});
        }
        try (InputStream names = new ClassPathResource("static" + address("icons.txt")).getInputStream()) {
            this.icons = Collections.unmodifiableSet(
                    new LinkedHashSet<>(new String(names.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList()));
        }
    }

    String address(String name) {
        String address = addresses.get(name);
        if (address == null) {
            throw new IllegalArgumentException("the frontend's build has made no " + name);
        }
        return address;
    }

    String icon(String name) {
        if (!icons.contains(name)) {
            throw new IllegalArgumentException("the sprite has no icon " + name + "; see frontend/src/icons");
        }
        return address("icons.svg") + "#" + name;
    }

    Set<String> icons() {
        return icons;
    }
}
