package vn.congdongso.webui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Every word on the screen, from the bundles of all modules: {@code messages/<module>_vi.properties} and _en. */
@Component
public class Messages {

    private static final Logger log = LoggerFactory.getLogger(Messages.class);

    private final boolean strict;
    private final Map<Locale, Map<String, String>> patterns = new HashMap<>();
    private final Map<Locale, Map<String, MessageFormat>> formats = new HashMap<>();

    /** @param strict whether a missing key is an error (in tests) or shown as ??key?? and logged */
    public Messages(@Value("${congdongso.messages.strict:false}") boolean strict) throws IOException {
        this.strict = strict;
        for (Locale language : Languages.ALL) {
            patterns.put(language, bundles(language));
            formats.put(language, new ConcurrentHashMap<>());
        }
    }

    public String text(Locale language, String key, Object... args) {
        String pattern = pattern(language, key);
        if (pattern == null) {
            return missing(language, key);
        }
        return args.length == 0 ? pattern : formatted(language, key, pattern, args);
    }

    public boolean knows(String key) {
        return patterns.values().stream().allMatch(bundle -> bundle.containsKey(key));
    }

    @Nullable
    String pattern(Locale language, String key) {
        return bundle(patterns, language).get(key);
    }

    /** A MessageFormat is not safe to share between threads, and slow to parse: parsed once, copied for each use. */
    private String formatted(Locale language, String key, String pattern, Object[] args) {
        MessageFormat format = (MessageFormat) bundle(formats, language)
                .computeIfAbsent(key, k -> new MessageFormat(pattern, language))
                .clone();
        Object[] written = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            written[i] = Formats.in(language).argument(args[i]);
        }
        return format.format(written);
    }

    private String missing(Locale language, String key) {
        if (strict) {
            throw new IllegalStateException("no message " + key + " in " + language);
        }
        log.warn("No message {} in {}", key, language);
        return "??" + key + "??";
    }

    private static <V> Map<String, V> bundle(Map<Locale, Map<String, V>> of, Locale language) {
        Map<String, V> found = of.get(language);
        if (found == null) {
            throw new IllegalArgumentException("not a language of the screen: " + language);
        }
        return found;
    }

    private static Map<String, String> bundles(Locale language) throws IOException {
        Map<String, String> all = new HashMap<>();
        String files = "classpath*:messages/*_" + language.toLanguageTag() + ".properties";
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(files)) {
            for (Map.Entry<Object, Object> entry : properties(file).entrySet()) {
                if (all.put(entry.getKey().toString(), entry.getValue().toString()) != null) {
                    throw new IllegalStateException("two bundles have the key " + entry.getKey());
                }
            }
        }
        return Map.copyOf(all);
    }

    private static Properties properties(Resource file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
