package vn.congdongso.composition.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.congdongso.access.AccountId;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** Has all bodies of a ground checked in the background. Asking while a check goes on joins that one. */
@UseCase
public class CheckBodies {

    private final CheckRuns runs;
    private final CheckingThread thread;
    private final RuleSets ruleSets;
    private final Units units;
    private final Changes changes;
    private final Today today;

    CheckBodies(CheckRuns runs, CheckingThread thread, RuleSets ruleSets, Units units, Changes changes, Today today) {
        this.runs = runs;
        this.thread = thread;
        this.ruleSets = ruleSets;
        this.units = units;
        this.changes = changes;
        this.today = today;
    }

    /** @param by absent where the program itself asks */
    public void check(UnitId ground, @Nullable AccountId by) {
        if (runs.ask(ground, today.today(), by, today.now())) {
            changes.record(Change.of(
                    "composition.check.asked",
                    "unit",
                    ground,
                    ground.value(),
                    today.today().toString()));
        }
        wakeAfterCommit();
    }

    /** Every night, wherever there are rules: what changed by the day alone is found too. */
    @Scheduled(cron = "0 40 2 * * *", zone = "Asia/Ho_Chi_Minh")
    public void checkAll() {
        LocalDate day = today.today();
        List<UnitId> nations = ruleSets.areas(day).stream()
                .flatMap(area -> Stream.concat(units.ancestors(area, day).stream(), units.find(area, day).stream()))
                .filter(unit -> unit.parent() == null)
                .map(UnitSummary::id)
                .distinct()
                .toList();
        nations.forEach(nation -> check(nation, null));
    }

    private void wakeAfterCommit() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            thread.wake();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                thread.wake();
            }
        });
    }
}
