package vn.congdongso.households.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.congdongso.households.HouseholdId;
import vn.congdongso.households.HouseholdSummary;
import vn.congdongso.households.Households;
import vn.congdongso.shared.Today;
import vn.congdongso.units.UnitId;

@Component
class JdbcHouseholds implements Households {

    private static final Duration UNDER_WAY = Duration.ofMinutes(1);

    private final HouseholdRows rows;
    private final VillageGround ground;
    private final Today today;

    JdbcHouseholds(HouseholdRows rows, VillageGround ground, Today today) {
        this.rows = rows;
        this.ground = ground;
        this.today = today;
    }

    @Override
    public Optional<HouseholdSummary> find(HouseholdId household) {
        return rows.find(household).map(found -> found.summary(today.today()));
    }

    @Override
    public Map<HouseholdId, HouseholdSummary> findAll(Collection<HouseholdId> households) {
        LocalDate day = today.today();
        Map<HouseholdId, HouseholdSummary> found = new HashMap<>();
        rows.findAll(households).forEach((id, household) -> found.put(id, household.summary(day)));
        return found;
    }

    @Override
    public HouseholdId standsFor(HouseholdId household) {
        return rows.find(household)
                .flatMap(found -> Optional.ofNullable(found.mergedInto()))
                .orElse(household);
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Page inVillages(Collection<UnitId> villages, Filter filter, int page, int size) {
        Set<UUID> all = ground.withFormer(villages);
        long total = rows.count(all, filter);
        long last = Math.max(1, (total + size - 1) / size);
        long offset = (Math.clamp(page, 1, last) - 1) * size;
        LocalDate day = today.today();
        return new Page(
                rows.page(all, filter, null, offset, size).stream()
                        .map(found -> found.summary(day))
                        .toList(),
                total);
    }

    @Override
    public List<HouseholdSummary> changedSince(Collection<UnitId> villages, Instant moment) {
        LocalDate day = today.today();
        return changed(villages, moment)
                .filter(found -> found.mergedInto() == null)
                .map(found -> found.summary(day))
                .toList();
    }

    @Override
    public List<HouseholdId> mergedSince(Collection<UnitId> villages, Instant moment) {
        return changed(villages, moment)
                .filter(found -> found.mergedInto() != null)
                .map(Household::id)
                .toList();
    }

    private Stream<Household> changed(Collection<UnitId> villages, Instant moment) {
        return rows.changedSince(ground.withFormer(villages), moment.minus(UNDER_WAY)).stream();
    }

    @Override
    public long count(Collection<UnitId> villages, LocalDate day) {
        return rows.countOn(ground.withFormer(villages), day);
    }
}
