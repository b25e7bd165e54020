package vn.congdongso.units.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.congdongso.units.Boundaries.Days;
import vn.congdongso.units.Boundaries.Ground;
import vn.congdongso.units.Boundaries.Piece;
import vn.congdongso.units.UnitId;

/**
 * Works out in memory which figures of former days belong to a unit as it is on a day. The largest places whose figures
 * belong entirely to one of its parts are taken as they are; only where a place was torn apart does the search go down.
 */
final class PastGround {

    private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);
    private static final LocalDate END = LocalDate.of(9999, 12, 31);

    record Version(
            UnitId unit,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable UnitId parent,
            @Nullable UnitId province) {}

    record Link(
            UnitId predecessor,
            UnitId successor,
            LocalDate day,
            boolean whole,
            @Nullable BigDecimal share) {}

    /**
     * @param since absent where it lay there from its first day, with all that was counted on it before
     * @param until absent where it lies there for good
     */
    record Stranger(
            UnitId unit,
            UnitId parent,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {}

    /** Days on which a unit lay in another, both included. */
    private record Stay(UnitId unit, LocalDate from, LocalDate to) {

        boolean meets(LocalDate first, LocalDate last) {
            return !from.isAfter(last) && !to.isBefore(first);
        }
    }

    /** A share of what was counted on a unit. @param part where it belongs; absent when outside */
    private record Mass(@Nullable UnitId part, BigDecimal low, BigDecimal high) {}

    private final UnitId top;
    private final LocalDate day;
    private final Map<UnitId, List<Version>> versions = new HashMap<>();
    private final Map<UnitId, TreeMap<LocalDate, List<Link>>> links = new HashMap<>();
    private final Map<UnitId, List<Stay>> strangers = new HashMap<>();
    private final Map<UnitId, List<Stay>> inside = new HashMap<>();
    private final List<Stay> roots = new ArrayList<>();
    private final Map<UnitId, UnitId> parts = new HashMap<>();
    private final Set<UnitId> provinces = new LinkedHashSet<>();
    private final Map<Stretch, Direct> directs = new LinkedHashMap<>();

    PastGround(UnitId top, LocalDate day, List<Version> versions, List<Link> links, List<Stranger> strangers) {
        this.top = top;
        this.day = day;
        for (Version version : versions) {
            this.versions
                    .computeIfAbsent(version.unit(), key -> new ArrayList<>())
                    .add(version);
            if (version.province() != null) {
                provinces.add(version.province());
            }
        }
        links.forEach(link -> this.links
                .computeIfAbsent(link.predecessor(), key -> new TreeMap<>())
                .computeIfAbsent(link.day(), key -> new ArrayList<>())
                .add(link));
        strangers.forEach(stranger -> this.strangers
                .computeIfAbsent(stranger.parent(), key -> new ArrayList<>())
                .add(new Stay(
                        stranger.unit(),
                        stranger.since() == null ? BEGINNING : stranger.since(),
                        stranger.until() == null ? END : stranger.until().minusDays(1))));
        this.versions.keySet().forEach(this::stays);
    }

    Ground over(LocalDate first, LocalDate last) {
        directs.clear();
        List<Piece> pieces = new ArrayList<>();
        for (Stay root : roots) {
            if (root.meets(first, last)) {
                visit(root.unit(), later(root.from(), first), earlier(root.to(), last), pieces)
                        .ifFull(part -> pieces.add(
                                entire(part, root.unit(), later(root.from(), first), earlier(root.to(), last))));
            }
        }
        pieces.addAll(directPieces());
        return new Ground(List.copyOf(pieces), Set.copyOf(provinces));
    }

    /** What was found of a place: all of it in one part, or pieces already noted. */
    private record Found(boolean full, @Nullable UnitId part) {

        void ifFull(java.util.function.Consumer<UnitId> then) {
            if (full && part != null) {
                then.accept(part);
            }
        }
    }

    private Found visit(UnitId unit, LocalDate first, LocalDate last, List<Piece> pieces) {
        List<Stay> children = inside.getOrDefault(unit, List.of()).stream()
                .filter(stay -> stay.meets(first, last))
                .toList();
        List<Stay> others = strangers.getOrDefault(unit, List.of()).stream()
                .filter(stay -> stay.meets(first, last))
                .toList();
        UnitId own = onePart(unit, first, last);
        boolean full = own != null && others.isEmpty();
        List<Piece> below = new ArrayList<>();
        List<Piece> entire = new ArrayList<>();
        for (Stay child : children) {
            LocalDate from = later(child.from(), first);
            LocalDate to = earlier(child.to(), last);
            Found found = visit(child.unit(), from, to, below);
            full &= found.full() && Objects.equals(found.part(), own);
            found.ifFull(part -> entire.add(entire(part, child.unit(), from, to)));
        }
        if (full) {
            return new Found(true, own);
        }
        pieces.addAll(below);
        pieces.addAll(entire);
        Set<UnitId> without = new HashSet<>();
        children.forEach(child -> without.add(child.unit()));
        others.forEach(other -> without.add(other.unit()));
        direct(unit, first, last, without);
        return new Found(false, null);
    }

    private static Piece entire(UnitId part, UnitId place, LocalDate from, LocalDate to) {
        return new Piece(part, place, List.of(new Days(from, to)), List.of(), BigDecimal.ZERO, BigDecimal.ONE);
    }

    /** What is counted in a unit itself between two divisions of its ground. */
    private record Stretch(UnitId unit, LocalDate cut) {}

    private record Direct(List<Days> days, Set<UnitId> without) {}

    private void direct(UnitId unit, LocalDate first, LocalDate last, Set<UnitId> without) {
        for (Stay stretch : stretches(unit, first, last)) {
            LocalDate cut = Objects.requireNonNullElse(
                    links.getOrDefault(unit, new TreeMap<>()).floorKey(stretch.from()), BEGINNING);
            Direct found = directs.computeIfAbsent(
                    new Stretch(unit, cut), key -> new Direct(new ArrayList<>(), new HashSet<>()));
            found.days().add(new Days(stretch.from(), stretch.to()));
            found.without().addAll(without);
        }
    }

    private List<Piece> directPieces() {
        List<Piece> pieces = new ArrayList<>();
        directs.forEach((stretch, found) -> {
            for (Mass mass : masses(stretch.unit(), found.days().getFirst().from())) {
                if (mass.part() != null) {
                    pieces.add(new Piece(
                            mass.part(),
                            stretch.unit(),
                            List.copyOf(found.days()),
                            List.copyOf(found.without()),
                            mass.low(),
                            mass.high()));
                }
            }
        });
        return pieces;
    }

    /** The part to which all that was counted in the unit itself belongs; none where it is divided or outside. */
    private @Nullable UnitId onePart(UnitId unit, LocalDate first, LocalDate last) {
        UnitId found = null;
        for (Stay stretch : stretches(unit, first, last)) {
            List<Mass> masses = masses(unit, stretch.from());
            UnitId part = masses.size() == 1 ? masses.getFirst().part() : null;
            if (part == null || (found != null && !found.equals(part))) {
                return null;
            }
            found = part;
        }
        return found;
    }

    /** The days cut where the unit gave up stated shares of its ground. */
    private List<Stay> stretches(UnitId unit, LocalDate first, LocalDate last) {
        List<Stay> stretches = new ArrayList<>();
        LocalDate from = first;
        for (LocalDate cut : links.getOrDefault(unit, new TreeMap<>()).keySet()) {
            if (cut.isAfter(from) && !cut.isAfter(last)) {
                stretches.add(new Stay(unit, from, cut.minusDays(1)));
                from = cut;
            }
        }
        stretches.add(new Stay(unit, from, last));
        return stretches;
    }

    private List<Mass> masses(UnitId unit, LocalDate counted) {
        List<Mass> masses = new ArrayList<>();
        follow(unit, counted, BigDecimal.ZERO, BigDecimal.ONE, masses);
        if (masses.size() > 1
                && masses.stream()
                        .allMatch(mass ->
                                Objects.equals(mass.part(), masses.getFirst().part()))) {
            return List.of(new Mass(masses.getFirst().part(), BigDecimal.ZERO, BigDecimal.ONE));
        }
        return masses;
    }

    /** Where a stretch of a figure that was counted on the unit belongs today. */
    private void follow(UnitId unit, LocalDate counted, BigDecimal low, BigDecimal high, List<Mass> masses) {
        List<Version> lived = versions.get(unit);
        if (lived == null) {
            masses.add(new Mass(null, low, high));
            return;
        }
        TreeMap<LocalDate, List<Link>> words = links.getOrDefault(unit, new TreeMap<>());
        for (Map.Entry<LocalDate, List<Link>> word : words.entrySet()) {
            boolean goesOn =
                    word.getValue().stream().anyMatch(link -> link.successor().equals(unit));
            if (goesOn && word.getKey().isAfter(counted)) {
                divide(word.getValue(), word.getKey(), low, high, masses);
                return;
            }
        }
        if (lives(lived)) {
            masses.add(new Mass(part(unit), low, high));
            return;
        }
        LocalDate end = lived.getLast().until();
        if (end == null || end.isAfter(day)) {
            // it begins after the day only
            follow(Objects.requireNonNull(lived.getFirst().parent()), counted, low, high, masses);
            return;
        }
        if (words.isEmpty() || words.lastKey().isBefore(end)) {
            UnitId parent = lived.getLast().parent();
            if (parent == null) {
                masses.add(new Mass(null, low, high));
            } else {
                follow(parent, end, low, high, masses);
            }
            return;
        }
        List<Link> latest = words.lastEntry().getValue();
        if (latest.size() == 1 && latest.getFirst().whole()) {
            follow(latest.getFirst().successor(), words.lastKey(), low, high, masses);
        } else if (latest.stream().allMatch(link -> link.share() != null)) {
            divide(latest, words.lastKey(), low, high, masses);
        } else {
            masses.add(new Mass(common(latest, words.lastKey()), low, high));
        }
    }

    private void divide(List<Link> among, LocalDate day, BigDecimal low, BigDecimal high, List<Mass> masses) {
        BigDecimal width = high.subtract(low);
        BigDecimal from = BigDecimal.ZERO;
        for (int i = 0; i < among.size(); i++) {
            BigDecimal share = Objects.requireNonNull(among.get(i).share());
            BigDecimal to = i == among.size() - 1 ? BigDecimal.ONE : from.add(share);
            if (to.compareTo(from) > 0) {
                follow(
                        among.get(i).successor(),
                        day,
                        low.add(width.multiply(from)),
                        low.add(width.multiply(to)),
                        masses);
            }
            from = to;
        }
    }

    /** Of a ground that was divided without saying how: the part in which all of it lies, or else the unit itself. */
    private @Nullable UnitId common(List<Link> latest, LocalDate day) {
        Set<@Nullable UnitId> found = new HashSet<>();
        for (Link link : latest) {
            List<Mass> masses = new ArrayList<>();
            follow(link.successor(), day, BigDecimal.ZERO, BigDecimal.ONE, masses);
            masses.forEach(mass -> found.add(mass.part()));
        }
        if (found.contains(null)) {
            return null;
        }
        return found.size() == 1 ? found.iterator().next() : top;
    }

    private boolean lives(List<Version> lived) {
        return lived.stream()
                .anyMatch(version -> !version.since().isAfter(day)
                        && (version.until() == null || version.until().isAfter(day)));
    }

    /** The part of the top unit in which a living one lies today. */
    private @Nullable UnitId part(UnitId unit) {
        if (unit.equals(top)) {
            return top;
        }
        UnitId known = parts.get(unit);
        if (known != null) {
            return known;
        }
        UnitId parent = versions.getOrDefault(unit, List.of()).stream()
                .filter(version -> !version.since().isAfter(day)
                        && (version.until() == null || version.until().isAfter(day)))
                .map(Version::parent)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (parent == null) {
            return null;
        }
        UnitId part = parent.equals(top) ? unit : part(parent);
        if (part != null) {
            parts.put(unit, part);
        }
        return part;
    }

    /** In what the unit lay, day by day from the beginning to the end of time. */
    private void stays(UnitId unit) {
        List<Version> lived = Objects.requireNonNull(versions.get(unit));
        LocalDate from = BEGINNING;
        UnitId in = lived.getFirst().parent();
        for (Version version : lived) {
            if (!Objects.equals(version.parent(), in)) {
                stay(unit, in, from, version.since().minusDays(1));
                from = version.since();
                in = version.parent();
            }
        }
        LocalDate end = lived.getLast().until();
        if (end != null && !end.isAfter(day)) {
            for (Map.Entry<LocalDate, List<Link>> word :
                    links.getOrDefault(unit, new TreeMap<>()).tailMap(end).entrySet()) {
                List<Link> heirs = word.getValue();
                UnitId next = heirs.size() == 1 && heirs.getFirst().whole()
                        ? heirs.getFirst().successor()
                        : lived.getLast().parent();
                if (!Objects.equals(next, in)) {
                    stay(unit, in, from, word.getKey().minusDays(1));
                    from = word.getKey();
                    in = next;
                }
            }
        }
        stay(unit, in, from, END);
    }

    private void stay(UnitId unit, @Nullable UnitId in, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return;
        }
        Stay stay = new Stay(unit, from, to);
        if (in != null && versions.containsKey(in)) {
            inside.computeIfAbsent(in, key -> new ArrayList<>()).add(stay);
        } else {
            roots.add(stay);
        }
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
