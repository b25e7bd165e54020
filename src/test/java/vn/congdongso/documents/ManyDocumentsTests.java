package vn.congdongso.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One renderer serves everybody, for months. */
class ManyDocumentsTests {

    private final DocumentRenderer renderer = new DocumentRenderer();

    @Test
    void areRenderedInParallelWithoutMixing() throws Exception {
        String alone =
                PrintedPdf.of(renderer.pdf(VillageTeamsDecision.issued())).text();
        String html = renderer.html(VillageTeamsDecision.issued());
        List<Callable<Boolean>> work = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            work.add(() -> PrintedPdf.of(renderer.pdf(VillageTeamsDecision.issued()))
                    .text()
                    .equals(alone));
            work.add(() ->
                    !PrintedPdf.of(renderer.pdf(MonthlyReport.issued())).text().contains("Đức Tân"));
            work.add(() -> renderer.docx(WardTeamDecision.draft()).length > 1000);
            work.add(() -> renderer.html(VillageTeamsDecision.issued()).equals(html));
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> done : pool.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
        }
    }

    @Test
    void leaveNothingBehindInMemory() {
        render(30);
        long before = used();
        render(100);
        assertThat(used() - before).isLessThan(8L << 20);
    }

    private void render(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(renderer.pdf(MonthlyReport.issued())).isNotEmpty();
            assertThat(renderer.docx(MonthlyReport.issued())).isNotEmpty();
        }
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
