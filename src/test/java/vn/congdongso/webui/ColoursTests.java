package vn.congdongso.webui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrasts of the pairs in use, by the formula of WCAG 2.2. */
class ColoursTests {

    private static final Pattern TOKEN = Pattern.compile("(?m)^\\$([a-z]+-\\d+): #([0-9a-f]{6});");

    private final Map<String, Integer> colours;

    ColoursTests() throws IOException {
        this.colours = TOKEN.matcher(Files.readString(Path.of("frontend/src/styles/_tokens.scss")))
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> Integer.parseInt(found.group(2), 16)));
    }

    @ParameterizedTest
    @CsvSource({
        "muc-900, giay-50",
        "muc-900, giay-0",
        "muc-900, giay-100",
        "muc-900, cham-50",
        "muc-700, giay-50",
        "muc-700, giay-0",
        "muc-700, giay-100",
        "cham-800, giay-50",
        "giay-0, cham-800",
        "giay-0, cham-600",
        "cham-950, nghe-500",
        "cham-600, giay-0",
        "cham-600, giay-50",
        "muc-900, nghe-100",
        "muc-900, son-100",
        "muc-900, la-100",
        "muc-900, cham-100"
    })
    void textToReadStandsOutSevenfold(String ink, String ground) {
        assertThat(contrast(ink, ground)).isGreaterThanOrEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        "la-700, la-100",
        "nghe-800, nghe-100",
        "son-700, son-100",
        "cham-800, cham-100",
        "muc-700, giay-100",
        "son-700, giay-0",
        "cham-200, cham-800",
        "nghe-400, cham-800",
        "muc-500, giay-0",
        "muc-500, giay-50"
    })
    void everythingElseStandsOutFourAndAHalfTimes(String ink, String ground) {
        assertThat(contrast(ink, ground)).isGreaterThanOrEqualTo(4.5);
    }

    private double contrast(String one, String other) {
        double a = luminance(Objects.requireNonNull(colours.get(one), one)) + 0.05;
        double b = luminance(Objects.requireNonNull(colours.get(other), other)) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(int colour) {
        return 0.2126 * light(colour >> 16) + 0.7152 * light(colour >> 8) + 0.0722 * light(colour);
    }

    private static double light(int channel) {
        double share = (channel & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
