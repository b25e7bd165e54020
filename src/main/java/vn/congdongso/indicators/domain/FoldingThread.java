package vn.congdongso.indicators.domain;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Folds deltas soon after they are committed. A short pause between two folds gathers what arrives meanwhile, so that the
 * totals of a busy province are written some times a second however many visits there are; without visits the thread sleeps
 * and only looks now and then for what an instance that died has left behind.
 */
@Component
class FoldingThread implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FoldingThread.class);

    private static final int MOST = 5_000;
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration IDLE = Duration.ofSeconds(5);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private final Deltas deltas;
    private final Timer duration;
    private final DistributionSummary batch;
    private final Semaphore work = new Semaphore(0);
    private volatile @Nullable Thread thread;

    FoldingThread(Deltas deltas, MeterRegistry meters) {
        this.deltas = deltas;
        this.duration = Timer.builder("figures.fold")
                .description("Time of folding one batch of deltas into the totals")
                .publishPercentileHistogram()
                .register(meters);
        this.batch = DistributionSummary.builder("figures.fold.deltas")
                .description("Deltas folded in one batch")
                .register(meters);
    }

    /** There is something to fold. */
    void wake() {
        if (work.availablePermits() == 0) {
            work.release();
        }
    }

    @Override
    public void start() {
        wake();
        // Known as the one that runs before it runs: it ends as soon as it is not.
        Thread folding = Thread.ofPlatform().daemon().name("fold-deltas").unstarted(this::run);
        thread = folding;
        folding.start();
    }

    @Override
    public void stop() {
        Thread folding = thread;
        thread = null;
        if (folding != null) {
            work.release();
            try {
                folding.join(Duration.ofSeconds(10));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private boolean mine() {
        return thread == Thread.currentThread();
    }

    private void run() {
        while (mine()) {
            try {
                work.tryAcquire(IDLE.toMillis(), TimeUnit.MILLISECONDS);
                work.drainPermits();
                Thread.sleep(foldAll() ? PAUSE : AFTER_FAILURE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private boolean foldAll() {
        try {
            while (mine() && foldSome()) {
                LOG.debug("a full batch was folded, more are waiting");
            }
            return true;
        } catch (RuntimeException e) {
            LOG.warn("deltas wait, totals are behind: folding failed and is tried again", e);
            wake();
            return false;
        }
    }

    /** Whether more may be waiting at once. */
    private boolean foldSome() {
        Timer.Sample sample = Timer.start();
        OptionalInt folded = deltas.fold(MOST);
        if (folded.isEmpty()) {
            wake();
            return false;
        }
        if (folded.getAsInt() > 0) {
            sample.stop(duration);
            batch.record(folded.getAsInt());
        }
        return folded.getAsInt() == MOST;
    }
}
