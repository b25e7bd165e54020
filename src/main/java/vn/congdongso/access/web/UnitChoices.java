package vn.congdongso.access.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Access;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Ground;
import vn.congdongso.access.Permission;
import vn.congdongso.shared.Today;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;
import vn.congdongso.webui.Option;

/** Units to choose from, found by a word of their name, among those that the account keeper keeps. */
@Component
class UnitChoices {

    private static final int MOST = 20;

    private final Access access;
    private final Ground ground;
    private final Units units;
    private final Today today;

    UnitChoices(Access access, Ground ground, Units units, Today today) {
        this.access = access;
        this.ground = ground;
        this.units = units;
        this.today = today;
    }

    /** @param chosen stays among the choices, whatever was searched for */
    List<Option> find(CurrentAccount keeper, String words, @Nullable UnitId chosen) {
        List<UnitId> topmost = access.unitsWhere(keeper, Permission.MANAGE_ACCOUNTS);
        List<UnitSummary> found = new ArrayList<>(ground.search(topmost, UnitLevel.COMMUNE, words, MOST));
        Optional.ofNullable(chosen)
                .flatMap(unit -> units.find(unit, today.today()))
                .filter(unit -> !found.contains(unit))
                .ifPresent(found::addFirst);
        Map<UnitId, UnitSummary> provinces = provinces(found);
        return found.stream()
                .map(unit -> Option.of(unit.id().toString(), unit.title(), above(unit, provinces)))
                .toList();
    }

    private Map<UnitId, UnitSummary> provinces(Collection<UnitSummary> found) {
        List<UnitId> ids = found.stream()
                .flatMap(unit -> Optional.ofNullable(unit.province()).stream())
                .distinct()
                .toList();
        return units.findAll(ids, today.today());
    }

    private static String above(UnitSummary unit, Map<UnitId, UnitSummary> provinces) {
        UnitId province = unit.province();
        return province == null || province.equals(unit.id())
                ? ""
                : Optional.ofNullable(provinces.get(province))
                        .map(UnitSummary::title)
                        .orElse("");
    }
}
