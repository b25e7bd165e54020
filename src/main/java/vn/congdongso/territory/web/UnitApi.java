package vn.congdongso.territory.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.shared.Today;
import vn.congdongso.units.UnitHistory;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSearch;
import vn.congdongso.units.UnitShapes;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;
import vn.congdongso.webui.Paging;

/** The administrative map for programs, on any day. */
@RestController
@RequestMapping(value = "/api/v1/units", produces = MediaType.APPLICATION_JSON_VALUE)
class UnitApi {

    static final String GEO_JSON = "application/geo+json";

    private static final int SIZE = 200;
    private static final int MOST_IN_A_TREE = 1_000;
    private static final int MOST_HITS = 50;
    private static final int LONGEST_PATH = 200;
    private static final Pattern PATH = Pattern.compile("\\d+(\\.\\d+)*");

    private final Units units;
    private final UnitHistory history;
    private final UnitSearch search;
    private final UnitShapes shapes;
    private final MapOwnGround ownGround;
    private final Today today;

    UnitApi(
            Units units,
            UnitHistory history,
            UnitSearch search,
            UnitShapes shapes,
            MapOwnGround ownGround,
            Today today) {
        this.units = units;
        this.history = history;
        this.search = search;
        this.shapes = shapes;
        this.ownGround = ownGround;
        this.today = today;
    }

    /**
     * @param mark what tells it apart from a namesake in the same commune
     * @param until first day on which this state of it holds no more; absent while no end is known
     */
    public record Unit(
            UUID id,
            UnitLevel level,
            String typeName,
            String name,
            @Nullable String mark,
            @Nullable String code,
            String fullName,
            @Nullable UUID parent,
            @Nullable UUID province,
            LocalDate from,
            @Nullable LocalDate until) {

        static Unit of(UnitSummary unit) {
            return new Unit(
                    unit.id().value(),
                    unit.level(),
                    unit.typeName(),
                    unit.name(),
                    unit.mark(),
                    unit.code(),
                    unit.fullName(),
                    value(unit.parent()),
                    value(unit.province()),
                    unit.valid().from(),
                    unit.valid().until());
        }

        private static @Nullable UUID value(@Nullable UnitId id) {
            return id == null ? null : id.value();
        }
    }

    public record UnitPage(LocalDate day, int page, long pages, long total, List<Unit> units) {}

    public record UnitOnDay(LocalDate day, Unit unit) {}

    public record UnitsOnDay(LocalDate day, List<Unit> units) {}

    /** @param next what to send as {@code after} for the units that follow; absent at the end */
    public record UnitTree(LocalDate day, @Nullable String next, List<Unit> units) {}

    /**
     * @param matched the former name or code by which it was found
     * @param where what it lies in, from the parent upwards
     * @param now for an ended unit, where its ground lies on the day
     */
    public record UnitHit(
            Unit unit, boolean living, @Nullable String matched, String where, List<Unit> now) {}

    public record UnitHits(LocalDate day, List<UnitHit> hits) {}

    /**
     * @param lineage from whom it took over ground, and to whom its own went
     * @param whereNow the living units in which its ground lies on the day
     */
    public record UnitLife(LocalDate day, List<UnitVersion> versions, List<UnitLink> lineage, List<Unit> whereNow) {}

    public record UnitVersion(
            Unit unit, String legalBasis, @Nullable String endBasis) {

        static UnitVersion of(UnitHistory.Version version) {
            return new UnitVersion(Unit.of(version.unit()), version.legalBasis(), version.endBasis());
        }
    }

    /**
     * What lies directly in the parent, or all of one level in it; of the whole country when no parent is named. Villages
     * of more than a province are got from {@code subtree}.
     */
    @GetMapping
    @Allowed(Permission.VIEW_UNITS)
    UnitPage list(
            CurrentAccount who,
            @RequestParam(required = false) @Nullable UUID parent,
            @RequestParam(required = false) @Nullable UnitLevel level,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(defaultValue = "1") int page) {
        LocalDate then = day(day);
        Optional<UnitSummary> top = parent == null ? nation(who, then) : units.find(new UnitId(parent), then);
        if (top.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (level == UnitLevel.VILLAGE && top.get().level() == UnitLevel.NATION) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        List<UnitSummary> found = level == null
                ? units.children(top.get().id(), then)
                : units.below(top.get().id(), level, then);
        Paging paging = new Paging(page, SIZE, found.size());
        return new UnitPage(
                then,
                paging.page(),
                paging.pages(),
                paging.total(),
                found.stream().skip(paging.offset()).limit(SIZE).map(Unit::of).toList());
    }

    private Optional<UnitSummary> nation(CurrentAccount who, LocalDate day) {
        return ownGround.of(who).stream()
                .flatMap(own -> units.withAncestors(own.id(), today.today()).stream())
                .map(UnitId::new)
                .flatMap(id -> units.find(id, day).stream())
                .filter(unit -> unit.level() == UnitLevel.NATION)
                .findFirst();
    }

    @GetMapping("/search")
    @Allowed(Permission.VIEW_UNITS)
    UnitHits search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable UUID within,
            @RequestParam(defaultValue = "") List<UnitLevel> level,
            @RequestParam(defaultValue = "20") int limit) {
        LocalDate then = day(day);
        List<UnitSearch.Hit> hits = search.find(new UnitSearch.Question(
                q, then, within == null ? null : new UnitId(within), level, Math.clamp(limit, 1, MOST_HITS)));
        return new UnitHits(then, hits.stream().map(UnitApi::hit).toList());
    }

    private static UnitHit hit(UnitSearch.Hit hit) {
        return new UnitHit(Unit.of(hit.unit()), hit.living(), hit.matched(), hit.where(), all(hit.now()));
    }

    @GetMapping("/{unitId}")
    @Allowed(Permission.VIEW_UNITS)
    UnitOnDay one(@PathVariable UnitId unitId, @RequestParam(required = false) @Nullable LocalDate day) {
        LocalDate then = day(day);
        return new UnitOnDay(then, Unit.of(living(unitId, then)));
    }

    @GetMapping("/{unitId}/children")
    @Allowed(Permission.VIEW_UNITS)
    UnitsOnDay children(@PathVariable UnitId unitId, @RequestParam(required = false) @Nullable LocalDate day) {
        LocalDate then = day(day);
        return new UnitsOnDay(then, all(units.children(living(unitId, then).id(), then)));
    }

    /** The unit itself and all that lies in it, in an order that never changes. */
    @GetMapping("/{unitId}/subtree")
    @Allowed(Permission.VIEW_UNITS)
    UnitTree subtree(
            @PathVariable UnitId unitId,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "1000") int limit) {
        LocalDate then = day(day);
        boolean begun = after.length() <= LONGEST_PATH && PATH.matcher(after).matches();
        int most = Math.clamp(limit, 1, MOST_IN_A_TREE);
        List<UnitSummary> page = units.subtree(living(unitId, then).id(), then, begun ? after : "", most);
        return new UnitTree(then, page.size() < most ? null : page.getLast().path(), all(page));
    }

    /** From the nation down to the unit's parent. */
    @GetMapping("/{unitId}/ancestors")
    @Allowed(Permission.VIEW_UNITS)
    UnitsOnDay ancestors(@PathVariable UnitId unitId, @RequestParam(required = false) @Nullable LocalDate day) {
        LocalDate then = day(day);
        return new UnitsOnDay(then, all(units.ancestors(living(unitId, then).id(), then)));
    }

    /** Everything that has happened to the unit, also to one that does not exist on the day. */
    @GetMapping("/{unitId}/lineage")
    @Allowed(Permission.VIEW_UNITS)
    UnitLife lineage(@PathVariable UnitId unitId, @RequestParam(required = false) @Nullable LocalDate day) {
        LocalDate then = day(day);
        List<UnitHistory.Version> versions = history.versions(unitId);
        if (versions.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new UnitLife(
                then,
                versions.stream().map(UnitVersion::of).toList(),
                history.lineage(unitId).stream().map(UnitLink::of).toList(),
                all(history.whereNow(unitId, then)));
    }

    @GetMapping(value = "/{unitId}/boundary.geojson", produces = GEO_JSON)
    @Allowed(Permission.VIEW_UNITS)
    byte[] boundary(@PathVariable UnitId unitId, @RequestParam(required = false) @Nullable LocalDate day) {
        LocalDate then = day(day);
        return outlines(List.of(living(unitId, then)), then);
    }

    @GetMapping(value = "/{unitId}/children.geojson", produces = GEO_JSON)
    @Allowed(Permission.VIEW_UNITS)
    byte[] childBoundaries(@PathVariable UnitId unitId, @RequestParam(required = false) @Nullable LocalDate day) {
        LocalDate then = day(day);
        return outlines(units.children(living(unitId, then).id(), then), then);
    }

    private byte[] outlines(List<UnitSummary> asked, LocalDate day) {
        Set<UnitId> known = shapes.known(asked.stream().map(UnitSummary::id).toList(), day);
        List<UnitSummary> drawn =
                asked.stream().filter(unit -> known.contains(unit.id())).toList();
        if (drawn.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return shapes.featureCollection(drawn, day).getBytes(StandardCharsets.UTF_8);
    }

    private UnitSummary living(UnitId unit, LocalDate day) {
        return units.find(unit, day).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Today where no day of the map is asked for. */
    private LocalDate day(@Nullable LocalDate asked) {
        return asked == null
                ? today.today()
                : MapDay.read(asked.toString(), today.today()).day();
    }

    private static List<Unit> all(List<UnitSummary> units) {
        return units.stream().map(Unit::of).toList();
    }
}
