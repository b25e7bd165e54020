package vn.congdongso.units.domain;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.units.Step;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;

/** A unit while a reorganisation is worked out: what it was, and what it is to be. */
final class Node {

    final UnitId id;
    final UnitLevel level;

    /** As it stood before; absent for a unit that the reorganisation makes. */
    final @Nullable UnitSummary before;

    /** First day of what follows on this version already; absent while nothing does. */
    final @Nullable LocalDate changesOn;

    String typeName;
    String name;

    @Nullable
    String mark;

    @Nullable
    String code;

    @Nullable
    UnitId parent;

    boolean alive = true;

    private Node(
            UnitId id,
            UnitLevel level,
            String typeName,
            String name,
            @Nullable String mark,
            @Nullable String code,
            @Nullable UnitId parent,
            @Nullable UnitSummary before) {
        this.id = id;
        this.level = level;
        this.typeName = typeName;
        this.name = name;
        this.mark = mark;
        this.code = code;
        this.parent = parent;
        this.before = before;
        this.changesOn = before == null ? null : before.valid().until();
    }

    static Node of(UnitSummary unit) {
        return new Node(
                unit.id(), unit.level(), unit.typeName(), unit.name(), unit.mark(), unit.code(), unit.parent(), unit);
    }

    static Node of(Step.Fresh unit) {
        return new Node(
                unit.id(),
                unit.level(),
                VietnameseText.clean(unit.typeName()),
                VietnameseText.clean(unit.name()),
                cleanOrNull(unit.mark()),
                cleanOrNull(unit.code()),
                unit.parent(),
                null);
    }

    static @Nullable String cleanOrNull(@Nullable String text) {
        String clean = VietnameseText.clean(text);
        return clean.isEmpty() ? null : clean;
    }

    boolean fresh() {
        return before == null;
    }

    boolean changed() {
        return before != null
                && !(typeName.equals(before.typeName())
                        && name.equals(before.name())
                        && Objects.equals(mark, before.mark())
                        && Objects.equals(code, before.code())
                        && Objects.equals(parent, before.parent()));
    }

    /** What must differ between two units of one parent. */
    String likeness() {
        return VietnameseText.oldToneStyle(typeName + " " + name + " " + (mark == null ? "" : mark))
                .toLowerCase(Locale.ROOT);
    }

    String title() {
        return UnitSummary.title(typeName, name, mark);
    }
}
