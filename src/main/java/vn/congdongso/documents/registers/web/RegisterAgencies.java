package vn.congdongso.documents.registers.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.congdongso.access.Access;
import vn.congdongso.access.Agencies;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.access.Place;
import vn.congdongso.shared.Today;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;
import vn.congdongso.webui.Option;

/** Whose registers somebody may open, and which agency is meant. */
@Component
class RegisterAgencies {

    private final Access access;
    private final Agencies agencies;
    private final Units units;
    private final Today today;

    RegisterAgencies(Access access, Agencies agencies, Units units, Today today) {
        this.access = access;
        this.agencies = agencies;
        this.units = units;
        this.today = today;
    }

    /**
     * @param options agencies to choose from; one where there is no choice
     * @param keeps whether the viewer keeps the registers of this agency
     */
    record Chosen(UnitSummary agency, List<Option> options, boolean keeps) {}

    /** The agency that the address names, if the viewer may see it; else the viewer's own. */
    Chosen choose(CurrentAccount who, String donVi) {
        List<UnitSummary> own = access.unitsWhere(who, Permission.VIEW_DOCUMENT).stream()
                .flatMap(unit -> units.lastKnown(unit, today.today()).stream())
                .toList();
        UnitSummary agency = named(who, donVi)
                .or(() -> own.stream().findFirst())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new Chosen(agency, options(own, agency), keeps(who, agency.id()));
    }

    boolean keeps(CurrentAccount who, UnitId agency) {
        return access.may(who, Permission.KEEP_REGISTER, Place.in(agency));
    }

    UnitSummary agency(UnitId unit) {
        return units.lastKnown(unit, today.today())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Optional<UnitSummary> named(CurrentAccount who, @Nullable String donVi) {
        UUID id = Sent.uuid(donVi);
        return id == null
                ? Optional.empty()
                : units.lastKnown(new UnitId(id), today.today())
                        .filter(unit -> access.may(who, Permission.VIEW_DOCUMENT, Place.in(unit.id())));
    }

    private List<Option> options(List<UnitSummary> own, UnitSummary chosen) {
        LocalDate day = today.today();
        Map<UnitId, UnitSummary> found = new LinkedHashMap<>();
        own.forEach(unit -> {
            found.put(unit.id(), unit);
            if (unit.level() == UnitLevel.NATION) {
                put(found, units.below(unit.id(), UnitLevel.PROVINCE, day));
                UnitId province = chosen.province();
                if (province != null) {
                    put(found, units.below(province, UnitLevel.COMMUNE, day));
                }
            } else if (unit.level() == UnitLevel.PROVINCE) {
                put(found, units.below(unit.id(), UnitLevel.COMMUNE, day));
            }
        });
        put(found, List.of(chosen));
        put(found, agencies.followedBy(chosen));
        return found.values().stream()
                .map(unit -> Option.of(unit.id().toString(), unit.title()))
                .toList();
    }

    private static void put(Map<UnitId, UnitSummary> found, List<UnitSummary> more) {
        more.forEach(unit -> found.putIfAbsent(unit.id(), unit));
    }
}
