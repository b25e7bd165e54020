package vn.congdongso.targets.domain;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdongso.targets.Owed;
import vn.congdongso.targets.Targets;
import vn.congdongso.targets.UnitProgress;
import vn.congdongso.units.UnitId;

@Component
class TargetsDesk implements Targets {

    private final MonthlyTargets monthly;
    private final ProgressOfUnits progress;

    TargetsDesk(MonthlyTargets monthly, ProgressOfUnits progress) {
        this.monthly = monthly;
        this.progress = progress;
    }

    @Override
    public Map<UUID, Long> ofMonth(Collection<UUID> places, UnitId province, YearMonth month) {
        return monthly.of(places, province, month);
    }

    @Override
    public Owed owed(UnitId unit, @Nullable UnitId province, YearMonth month) {
        return monthly.owed(unit, province, month);
    }

    @Override
    public Optional<UnitProgress> progress(UnitId unit, YearMonth month) {
        return progress.of(unit, month);
    }
}
