package vn.congdongso.documents.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdongso.documents.writing.LineDifference.Change;
import vn.congdongso.documents.writing.LineDifference.Line;

class LineDifferenceTests {

    @Test
    void tellsWhatWentAndWhatCame() {
        assertThat(LineDifference.between(List.of("một", "hai", "ba"), List.of("một", "hai rưỡi", "ba", "bốn")))
                .containsExactly(
                        new Line(Change.SAME, "một"),
                        new Line(Change.REMOVED, "hai"),
                        new Line(Change.ADDED, "hai rưỡi"),
                        new Line(Change.SAME, "ba"),
                        new Line(Change.ADDED, "bốn"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void holdsBothEditions(long seed) {
        Random random = new Random(seed);
        List<String> before = lines(random);
        List<String> after = lines(random);
        List<Line> difference = LineDifference.between(before, after);

        assertThat(difference)
                .filteredOn(line -> line.change() != Change.ADDED)
                .extracting(Line::text)
                .isEqualTo(before);
        assertThat(difference)
                .filteredOn(line -> line.change() != Change.REMOVED)
                .extracting(Line::text)
                .isEqualTo(after);
    }

    private static List<String> lines(Random random) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            lines.add("dòng " + random.nextInt(12));
        }
        return lines;
    }
}
