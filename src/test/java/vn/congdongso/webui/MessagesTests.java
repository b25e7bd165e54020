package vn.congdongso.webui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MessagesTests {

    private final Messages messages = strict();

    @Nested
    class AText {

        @Test
        void isInTheLanguageAskedFor() {
            assertThat(messages.text(Languages.VIETNAMESE, "webui.sign-in")).isEqualTo("Đăng nhập");
            assertThat(messages.text(Languages.ENGLISH, "webui.sign-in")).isEqualTo("Sign in");
        }

        @Test
        void writesFiguresAndDaysAsPeopleDo() {
            assertThat(messages.text(Languages.VIETNAMESE, "webui.pages.rows", 1, 20, 12_430))
                    .isEqualTo("Dòng 1–20 trong 12.430");
            assertThat(messages.text(Languages.ENGLISH, "webui.pages.rows", 1, 20, 12_430))
                    .isEqualTo("Rows 1–20 of 12,430");
            assertThat(messages.text(
                            Languages.ENGLISH,
                            "webui.pages.rows",
                            LocalDate.of(2026, 3, 5),
                            YearMonth.of(2026, 11),
                            Year.of(2026)))
                    .isEqualTo("Rows 05/03/2026–11/2026 of 2026");
        }

        @Test
        void knowsOneFromMany() {
            assertThat(messages.text(Languages.ENGLISH, "webui.errors.title", 1))
                    .isEqualTo("There is 1 thing to fix");
            assertThat(messages.text(Languages.ENGLISH, "webui.errors.title", 2))
                    .isEqualTo("There are 2 things to fix");
        }

        @Test
        void thatNobodyWroteIsAnErrorInTestsAndShownAsSuchElsewhere() throws IOException {
            assertThatThrownBy(() -> messages.text(Languages.VIETNAMESE, "webui.nobody-wrote-this"))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(new Messages(false).text(Languages.VIETNAMESE, "webui.nobody-wrote-this"))
                    .isEqualTo("??webui.nobody-wrote-this??");
        }
    }

    /** The bundles of every module, as they lie in the source tree. */
    @Nested
    class TheBundles {

        private static final Path BUNDLES = Path.of("src/main/resources/messages");
        private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
        private static final List<String> OFFICIALESE = List.of(
                "không hợp lệ", "vui lòng", "xin lỗi", "bắt buộc", "hệ thống", "đối tượng", "đồng bộ", "anh/chị");

        private final Map<String, String> vietnamese = bundles("vi");
        private final Map<String, String> english = bundles("en");

        @Test
        void haveTheSameKeysInBothLanguages() {
            assertThat(english.keySet()).isEqualTo(vietnamese.keySet());
        }

        @Test
        void nameTheSameThingsInBothLanguages() {
            assertThat(vietnamese.entrySet().stream()
                            .filter(entry ->
                                    !named(entry.getValue()).equals(named(english.getOrDefault(entry.getKey(), "")))))
                    .isEmpty();
        }

        @Test
        void leaveNothingEmpty() {
            assertThat(Stream.of(vietnamese, english)
                            .flatMap(bundle -> bundle.entrySet().stream())
                            .filter(entry -> entry.getValue().isBlank()))
                    .isEmpty();
        }

        @Test
        void useNoApostropheForItWouldSwallowWhatIsNamed() {
            assertThat(Stream.of(vietnamese, english)
                            .flatMap(bundle -> bundle.entrySet().stream())
                            .filter(entry -> entry.getValue().contains("'")))
                    .isEmpty();
        }

        @Test
        void speakPlainly() {
            assertThat(vietnamese.entrySet().stream()
                            .filter(entry -> OFFICIALESE.stream()
                                    .anyMatch(entry.getValue().toLowerCase(Languages.VIETNAMESE)::contains)))
                    .isEmpty();
        }

        @Test
        void haveEveryKeyThatATemplateOrAPageNames() {
            assertThat(unknown(Path.of("src/main/jte"), ".jte", path -> true)).isEmpty();
            assertThat(unknown(
                            Path.of("src/main/java"),
                            ".java",
                            path -> path.toString().contains("web")))
                    .isEmpty();
        }

        @Test
        void haveTheWordsOfEveryViolation() {
            assertThat(unknown(Path.of("src/main/java"), ".java", path -> true).stream()
                            .filter(key -> key.contains(".violation.")))
                    .isEmpty();
        }

        /** A literal that ends in a dot is the beginning of several keys. */
        private Set<String> unknown(Path root, String ending, Predicate<Path> which) {
            Pattern key = Pattern.compile("\"((?:" + String.join("|", modules()) + ")\\.[a-z0-9.-]+)\"");
            return files(root, ending)
                    .filter(which)
                    .flatMap(path -> literals(key, path))
                    .filter(literal -> literal.endsWith(".")
                            ? vietnamese.keySet().stream().noneMatch(known -> known.startsWith(literal))
                            : !vietnamese.containsKey(literal))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private static Stream<String> literals(Pattern key, Path path) {
            return key.matcher(read(path)).results().map(found -> found.group(1));
        }

        private static Set<String> modules() {
            return files(BUNDLES, "_vi.properties")
                    .map(path -> path.getFileName().toString().replace("_vi.properties", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private static Set<String> named(String pattern) {
            return PLACEHOLDER
                    .matcher(pattern)
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private static Map<String, String> bundles(String language) {
            Map<String, String> all = new TreeMap<>();
            for (Path bundle : files(BUNDLES, "_" + language + ".properties").toList()) {
                Properties properties = new Properties();
                try (Reader reader = Files.newBufferedReader(bundle)) {
                    properties.load(reader);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                properties.forEach((key, value) -> all.put(key.toString(), value.toString()));
            }
            return all;
        }
    }

    private static Stream<Path> files(Path root, String ending) {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> tree = Files.walk(root)) {
            tree.filter(path -> path.toString().endsWith(ending)).forEach(found::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.stream();
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Messages strict() {
        try {
            return new Messages(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
