package vn.congdongso.composition.domain;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rule sets that are shipped, word by word from documents of real places. */
@Component
public class RuleTemplates {

    private final List<RuleTemplate> all;

    RuleTemplates(JsonMapper json) throws IOException {
        try (InputStream file = new ClassPathResource("composition/templates.json").getInputStream()) {
            this.all = json.readValue(file, new TypeReference<>() {});
        }
    }

    public List<RuleTemplate> all() {
        return all;
    }

    public Optional<RuleTemplate> find(String code) {
        return all.stream().filter(template -> template.code().equals(code)).findFirst();
    }
}
