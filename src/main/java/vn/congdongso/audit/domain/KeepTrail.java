package vn.congdongso.audit.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;
import vn.congdongso.access.Actors;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.ChangeMade;
import vn.congdongso.shared.Today;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/**
 * Takes note of every change while it happens and hands it to the transaction, which writes it as the last thing before
 * its commit. Without a transaction there is no change.
 */
@Component
class KeepTrail {

    private record UnitOnDay(UUID unit, LocalDate day) {}

    private static final int MOST_REMEMBERED = 20_000;

    private final TrailWriter writer;
    private final Actors actors;
    private final Units units;
    private final Today today;
    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<UnitOnDay, UUID> provinces = new ConcurrentHashMap<>();

    KeepTrail(TrailWriter writer, Actors actors, Units units, Today today) {
        this.writer = writer;
        this.actors = actors;
        this.units = units;
        this.today = today;
    }

    @EventListener
    void note(ChangeMade event) {
        Change change = event.change();
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a change outside of any transaction: " + change.action());
        }
        PendingLines.ofTransaction(writer)
                .add(new Line(
                        province(change.unitId()),
                        today.now(),
                        actors.current(),
                        change,
                        text(change.before()),
                        text(change.after())));
    }

    private @Nullable String text(@Nullable Object state) {
        return state == null ? null : json.writeValueAsString(state);
    }

    /** Remembered, because a visit must not pay for a look at the map; a unit does not change its province within a day. */
    private UUID province(@Nullable UUID unit) {
        if (unit == null) {
            return Line.NO_PROVINCE;
        }
        if (provinces.size() > MOST_REMEMBERED) {
            provinces.clear();
        }
        UnitOnDay key = new UnitOnDay(unit, today.today());
        UUID known = provinces.get(key);
        if (known == null) {
            known = units.lastKnown(new UnitId(unit), key.day())
                    .map(UnitSummary::province)
                    .map(UnitId::value)
                    .orElse(Line.NO_PROVINCE);
            provinces.put(key, known);
        }
        return known;
    }
}
