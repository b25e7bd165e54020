package vn.congdongso.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdongso.outreach.VisitResult;

class ReportFiguresTests {

    static ReportFigures figures(long done, long vneid, @Nullable Long target) {
        return new ReportFigures(
                done,
                done / 2,
                Map.of(VisitResult.DONE, done),
                new TreeMap<>(Map.of("vneid", vneid, "other", done - vneid)),
                target,
                done - 1);
    }

    @Test
    void aSumAddsEveryCount() {
        ReportFigures sum = ReportFigures.sum(List.of(figures(31, 12, 40L), figures(10, 10, 20L)));

        assertThat(sum.people()).isEqualTo(41);
        assertThat(sum.visits()).isEqualTo(20);
        assertThat(sum.of(VisitResult.DONE)).isEqualTo(41);
        assertThat(sum.of(VisitResult.CONTINUES)).isZero();
        assertThat(sum.topics()).containsEntry("vneid", 22L).containsEntry("other", 19L);
        assertThat(sum.target()).isEqualTo(60);
        assertThat(sum.peopleBefore()).isEqualTo(39);
    }

    @Test
    void theTargetOfASumIsThatOfTheTeamsWhichHaveOne() {
        assertThat(ReportFigures.sum(List.of(figures(5, 1, null), figures(5, 1, 8L)))
                        .target())
                .isEqualTo(8);
        assertThat(ReportFigures.sum(List.of(figures(5, 1, null))).target()).isNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aSumDoesNotDependOnHowItIsSplit(long seed) {
        Random random = new Random(seed);
        List<ReportFigures> parts = Stream.generate(() -> figures(
                        random.nextInt(100),
                        random.nextInt(50),
                        random.nextBoolean() ? null : (long) random.nextInt(90)))
                .limit(20)
                .toList();
        int cut = random.nextInt(20);

        ReportFigures inTwoSteps = ReportFigures.sum(
                List.of(ReportFigures.sum(parts.subList(0, cut)), ReportFigures.sum(parts.subList(cut, parts.size()))));

        assertThat(inTwoSteps).isEqualTo(ReportFigures.sum(parts));
    }
}
