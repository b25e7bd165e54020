package vn.congdongso.units.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.LineageLink;
import vn.congdongso.units.LineageLink.Relation;
import vn.congdongso.units.Reorganisation;
import vn.congdongso.units.Step;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;

/**
 * The part of the map that a reorganisation touches, on its day. Steps are carried out on it one after the other; what
 * is wrong with them is collected, and nothing is written anywhere.
 */
final class Landscape {

    private final Map<UnitId, Node> nodes = new LinkedHashMap<>();
    private final Map<UnitId, Set<UnitId>> children = new HashMap<>();
    private final Map<UnitId, Set<UnitId>> formerGrounds;
    private final List<LineageLink> lineage = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();
    private String field = "";

    /**
     * @param known all units that the steps name, what lies in them, their ancestors, and what lies beside them
     * @param formerGrounds for a unit that is to be divided, the ended units that it took up
     */
    Landscape(Collection<UnitSummary> known, Map<UnitId, Set<UnitId>> formerGrounds) {
        known.forEach(unit -> add(Node.of(unit)));
        this.formerGrounds = formerGrounds;
    }

    List<Violation> carryOut(Reorganisation reorganisation) {
        for (int i = 0; i < reorganisation.steps().size(); i++) {
            field = "steps[" + i + "]";
            carryOut(reorganisation.steps().get(i), reorganisation);
        }
        field = "";
        if (violations.isEmpty()) {
            tellNamesakesApart();
            checkOutcome(reorganisation.day());
        }
        return List.copyOf(violations);
    }

    Collection<Node> nodes() {
        return nodes.values();
    }

    List<LineageLink> lineage() {
        return lineage;
    }

    Optional<Node> find(UnitId id) {
        return Optional.ofNullable(nodes.get(id));
    }

    Node node(UnitId id) {
        return Objects.requireNonNull(nodes.get(id), () -> "not loaded: " + id);
    }

    private void carryOut(Step step, Reorganisation whole) {
        switch (step) {
            case Step.Establish(Step.Fresh unit) -> make(unit);
            case Step.Merge merge -> merge(merge, whole);
            case Step.Split split -> split(split, whole);
            case Step.Rename rename -> rename(rename);
            case Step.Retype(UnitId unit, String typeName, Map<String, String> villageTypes) ->
                living(unit, () -> {
                    Node node = node(unit);
                    node.typeName = VietnameseText.clean(typeName);
                    require(!node.typeName.isEmpty(), "units.violation.type-missing", node.title());
                    retypeVillages(unit, villageTypes);
                });
            case Step.Move(UnitId unit, UnitId parent) -> living(unit, () -> living(parent, () -> put(unit, parent)));
            case Step.AbolishLevel(UnitId within, UnitLevel level) -> living(within, () -> abolish(within, level));
            case Step.End(UnitId unit) -> living(unit, () -> node(unit).alive = false);
        }
    }

    private void merge(Step.Merge merge, Reorganisation whole) {
        List<UnitId> parts = merge.parts().stream()
                .distinct()
                .filter(part -> !part.equals(merge.into().id()))
                .toList();
        if (parts.isEmpty()) {
            violation("units.violation.nothing-to-merge");
            return;
        }
        if (!parts.stream().allMatch(this::lives) || !resolve(merge.into())) {
            return;
        }
        Node into = node(merge.into().id());
        for (UnitId id : parts) {
            Node part = node(id);
            boolean alike = part.level == into.level
                    || (part.level.isAbove(into.level) && livingIn(id).isEmpty());
            if (!alike) {
                violation("units.violation.levels-differ", part.title(), into.title());
                continue;
            }
            livingIn(id).forEach(child -> put(child, into.id));
            part.alive = false;
            lineage.add(link(id, into.id, Relation.WHOLE, null, whole));
        }
        retypeVillages(into.id, merge.villageTypes());
    }

    private void split(Step.Split split, Reorganisation whole) {
        if (split.portions().size() < 2) {
            violation("units.violation.split-in-one");
            return;
        }
        if (!lives(split.whole()) || !split.portions().stream().allMatch(portion -> resolve(portion.to()))) {
            return;
        }
        checkShares(split);
        boolean goesOn = false;
        for (Step.Split.Portion portion : split.portions()) {
            UnitId to = portion.to().id();
            boolean itself = to.equals(split.whole());
            goesOn |= itself;
            for (UnitId unit : portion.units()) {
                if (!livingIn(split.whole()).contains(unit) && !itself) {
                    violation(
                            "units.violation.not-in-the-whole",
                            nodes.containsKey(unit) ? node(unit).title() : unit.toString());
                } else if (!itself) {
                    put(unit, to);
                }
            }
            if (!itself || portion.share() != null) {
                lineage.add(link(split.whole(), to, Relation.PART, portion.share(), whole));
            }
            for (UnitId ground : portion.grounds()) {
                require(
                        formerGrounds.getOrDefault(split.whole(), Set.of()).contains(ground),
                        "units.violation.not-a-former-ground");
                lineage.add(link(ground, to, Relation.WHOLE, null, whole));
            }
        }
        if (!goesOn) {
            node(split.whole()).alive = false;
        }
    }

    private void checkShares(Step.Split split) {
        List<BigDecimal> shares = split.portions().stream()
                .flatMap(portion -> Stream.ofNullable(portion.share()))
                .toList();
        if (shares.isEmpty()) {
            return;
        }
        if (shares.size() < split.portions().size()) {
            violation("units.violation.share-missing");
            return;
        }
        BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        require(
                sum.compareTo(BigDecimal.ONE) == 0 && shares.stream().allMatch(share -> share.signum() >= 0),
                "units.violation.shares",
                sum.movePointRight(2).stripTrailingZeros());
    }

    private void rename(Step.Rename rename) {
        living(rename.unit(), () -> {
            Node node = node(rename.unit());
            String name = VietnameseText.clean(rename.name());
            require(!name.isEmpty(), "units.violation.name-missing", node.title());
            node.name = name.isEmpty() ? node.name : name;
            node.mark = Node.cleanOrNull(rename.mark());
            node.code = rename.code() == null ? node.code : Node.cleanOrNull(rename.code());
        });
    }

    private void abolish(UnitId within, UnitLevel level) {
        List<Node> ending = nodes.values().stream()
                .filter(node -> node.alive && node.level == level && liesIn(node, within))
                .toList();
        if (ending.isEmpty()) {
            violation("units.violation.level-empty", node(within).title());
        }
        for (Node node : ending) {
            UnitId parent = Objects.requireNonNull(node.parent);
            livingIn(node.id).forEach(child -> put(child, parent));
            node.alive = false;
        }
    }

    private void retypeVillages(UnitId within, Map<String, String> types) {
        if (types.isEmpty()) {
            return;
        }
        for (UnitId child : livingIn(within)) {
            Node node = node(child);
            if (node.level == UnitLevel.VILLAGE) {
                node.typeName = types.getOrDefault(node.typeName, node.typeName);
            } else {
                retypeVillages(child, types);
            }
        }
    }

    private boolean resolve(Step.Successor successor) {
        return switch (successor) {
            case Step.Existing(UnitId id) -> lives(id);
            case Step.Fresh fresh -> make(fresh);
        };
    }

    private boolean make(Step.Fresh unit) {
        if (nodes.containsKey(unit.id())) {
            violation("units.violation.made-twice");
            return false;
        }
        Node node = Node.of(unit);
        boolean named = require(!node.name.isEmpty(), "units.violation.name-missing", node.title())
                & require(!node.typeName.isEmpty(), "units.violation.type-missing", node.title());
        if (!named || !lives(unit.parent())) {
            return false;
        }
        add(node);
        require(mayHold(node(unit.parent()).level, node.level), "units.violation.parent-level", node.title());
        return true;
    }

    private void put(UnitId unit, UnitId parent) {
        Node node = node(unit);
        Node into = node(parent);
        if (!mayHold(into.level, node.level)) {
            violation("units.violation.parent-level", node.title());
            return;
        }
        if (node.parent != null && !node.parent.equals(parent)) {
            children.getOrDefault(node.parent, new HashSet<>()).remove(unit);
        }
        node.parent = parent;
        children.computeIfAbsent(parent, key -> new LinkedHashSet<>()).add(unit);
    }

    /** Directly in the nation lie provinces only. */
    private static boolean mayHold(UnitLevel above, UnitLevel below) {
        return above.isAbove(below) && (above != UnitLevel.NATION || below == UnitLevel.PROVINCE);
    }

    /** Villages that come to bear one name in one commune are marked with the name of where they come from. */
    private void tellNamesakesApart() {
        Map<String, List<Node>> names = new HashMap<>();
        nodes.values().stream()
                .filter(node -> node.alive && node.level == UnitLevel.VILLAGE)
                .forEach(node -> names.computeIfAbsent(node.parent + " " + node.likeness(), key -> new ArrayList<>())
                        .add(node));
        names.values().stream()
                .filter(alike -> alike.size() > 1)
                .flatMap(List::stream)
                .forEach(node -> {
                    UnitId from = node.before == null ? null : node.before.parent();
                    if (from != null && !from.equals(node.parent) && node.mark == null) {
                        node.mark = node(from).name;
                    }
                });
    }

    private void checkOutcome(LocalDate day) {
        Map<String, Node> names = new HashMap<>();
        for (Node node : nodes.values()) {
            if (node.alive && node.level == UnitLevel.VILLAGE) {
                Node namesake = names.putIfAbsent(node.parent + " " + node.likeness(), node);
                if (namesake != null && (touched(node) || touched(namesake))) {
                    violation(
                            "units.violation.namesakes",
                            node.title(),
                            node(Objects.requireNonNull(node.parent)).title());
                }
            }
            if (!node.alive && !livingIn(node.id).isEmpty()) {
                violation(
                        "units.violation.not-empty",
                        node.title(),
                        livingIn(node.id).size(),
                        node(livingIn(node.id).getFirst()).title());
            }
        }
        for (Node node : nodes.values()) {
            UnitSummary before = node.before;
            if (before == null || !affected(node)) {
                continue;
            }
            if (node.changesOn != null) {
                violation("units.violation.changed-later", node.title(), node.changesOn);
            } else if (!before.valid().from().isBefore(day)) {
                violation("units.violation.changed-that-day", node.title(), day);
            }
        }
    }

    /** Whether anything about it is to be written: it ends, changes, or the line above it does. */
    boolean affected(Node node) {
        return node.fresh() || !node.alive || node.changed() || carried(node);
    }

    private boolean touched(Node node) {
        return node.fresh() || node.changed();
    }

    private boolean carried(Node node) {
        for (UnitId above = node.parent; above != null; ) {
            Node parent = nodes.get(above);
            if (parent == null) {
                return false;
            }
            if (parent.before != null && !Objects.equals(parent.parent, parent.before.parent())) {
                return true;
            }
            above = parent.parent;
        }
        return false;
    }

    private boolean liesIn(Node node, UnitId within) {
        for (UnitId above = node.parent; above != null; above = node(above).parent) {
            if (above.equals(within)) {
                return true;
            }
        }
        return false;
    }

    List<UnitId> livingIn(UnitId parent) {
        return children.getOrDefault(parent, Set.of()).stream()
                .filter(child -> node(child).alive)
                .toList();
    }

    private void add(Node node) {
        nodes.put(node.id, node);
        if (node.parent != null) {
            children.computeIfAbsent(node.parent, key -> new LinkedHashSet<>()).add(node.id);
        }
    }

    private void living(UnitId unit, Runnable then) {
        if (lives(unit)) {
            then.run();
        }
    }

    private boolean lives(UnitId unit) {
        Node node = nodes.get(unit);
        if (node == null) {
            violation("units.violation.no-such-unit");
            return false;
        }
        return require(node.alive, "units.violation.ended-already", node.title());
    }

    private boolean require(boolean holds, String key, Object... args) {
        if (!holds) {
            violation(key, args);
        }
        return holds;
    }

    private void violation(String key, Object... args) {
        violations.add(Violation.of(field, key, args));
    }

    private static LineageLink link(
            UnitId from, UnitId to, Relation relation, @Nullable BigDecimal share, Reorganisation whole) {
        return new LineageLink(from, to, whole.day(), relation, share, whole.legalBasis());
    }
}
