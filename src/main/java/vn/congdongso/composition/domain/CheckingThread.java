package vn.congdongso.composition.domain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.congdongso.shared.Today;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** Works off the checks that are asked for, one step after the other; one that was broken off is gone on with. */
@Component
class CheckingThread implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CheckingThread.class);

    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);

    private final CheckRuns runs;
    private final CheckStep step;
    private final Units units;
    private final Today today;
    private final Semaphore work = new Semaphore(0);
    private volatile @Nullable Thread thread;

    CheckingThread(CheckRuns runs, CheckStep step, Units units, Today today) {
        this.runs = runs;
        this.step = step;
        this.units = units;
        this.today = today;
    }

    /** There is something to check. */
    void wake() {
        if (work.availablePermits() == 0) {
            work.release();
        }
    }

    @Override
    public void start() {
        wake();
        Thread checking = Thread.ofPlatform().daemon().name("check-composition").unstarted(this::run);
        thread = checking;
        checking.start();
    }

    @Override
    public void stop() {
        Thread checking = thread;
        thread = null;
        if (checking != null) {
            work.release();
            try {
                checking.join(Duration.ofSeconds(10));
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
                if (!workOff()) {
                    Thread.sleep(AFTER_FAILURE);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private boolean workOff() {
        try {
            Optional<CheckRun> next = runs.claim(today.now());
            while (mine() && next.isPresent()) {
                check(next.get());
                next = runs.claim(today.now());
            }
            return true;
        } catch (RuntimeException e) {
            LOG.warn("a check of compositions failed and is tried again", e);
            return false;
        }
    }

    private void check(CheckRun run) {
        List<UnitSummary> steps = units.find(run.ground(), run.day())
                .map(ground -> CheckSteps.of(ground, units, run.day()))
                .orElse(List.of());
        if (steps.isEmpty()) {
            runs.finish(run, CheckRun.State.DONE, today.now());
        }
        for (int i = run.stepsDone(); i < steps.size() && mine(); i++) {
            if (!step.take(run, steps, i)) {
                return;
            }
        }
    }
}
