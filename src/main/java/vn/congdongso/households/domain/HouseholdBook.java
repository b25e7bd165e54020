package vn.congdongso.households.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.congdongso.households.HouseholdId;
import vn.congdongso.households.Households.Filter;
import vn.congdongso.people.PersonId;
import vn.congdongso.units.UnitId;

/** What the pages of the register show. */
@Component
public class HouseholdBook {

    /** @param total how many the filter finds on all pages */
    public record Sheet(List<Household> households, long total) {}

    private final HouseholdRows rows;
    private final VillageGround ground;

    HouseholdBook(HouseholdRows rows, VillageGround ground) {
        this.rows = rows;
        this.ground = ground;
    }

    /** Without a trace: for forms, which show no more than the page that was opened before them. */
    public Optional<Household> find(HouseholdId id) {
        return rows.find(id);
    }

    /**
     * @param first whose households stand before the others; null for nobody's
     * @param page counted from 1; beyond the last page it is the last
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Sheet sheet(Collection<UnitId> villages, Filter filter, @Nullable PersonId first, int page, int size) {
        Collection<UUID> all = ground.withFormer(villages);
        long total = rows.count(all, filter);
        long last = Math.max(1, (total + size - 1) / size);
        return new Sheet(rows.page(all, filter, first, (Math.clamp(page, 1, last) - 1) * size, size), total);
    }
}
