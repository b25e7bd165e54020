package vn.congdongso.teams.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodyKind;
import vn.congdongso.teams.SeatRole;
import vn.congdongso.teams.domain.BodyDraft;
import vn.congdongso.teams.domain.Fields;
import vn.congdongso.teams.domain.SeatDraft;
import vn.congdongso.teams.domain.SeatKind;
import vn.congdongso.units.UnitId;

/**
 * One body's fields in the form of a decision. Which body it is stays as it was kept; everything that the form does not
 * show stays too.
 */
final class BodyForm {

    /** Ticked villages and bodies are fields of their own, named by what they tick. */
    static final String VILLAGE = "village.";

    static final String ABSORBED = "absorbed.";
    private static final int MOST_ROWS = 400;

    private final Map<String, String> typed;
    private final int index;
    private final List<Violation> unreadable;

    BodyForm(Map<String, String> typed, int index, List<Violation> unreadable) {
        this.typed = typed;
        this.index = index;
        this.unreadable = unreadable;
    }

    BodyDraft read(BodyDraft kept) {
        boolean shown = typed.containsKey(field("unit"));
        return new BodyDraft(
                kept.body(),
                text(field("name")),
                shown ? unit(kept) : kept.unit(),
                DecisionForm.choice(typed, BodyKind.values(), field("kind"), kept.kind()),
                seats(),
                typed.containsKey(field("absorbs"))
                        ? ticked(ABSORBED).map(BodyId::new).toList()
                        : kept.absorbed(),
                shown ? scope() : kept.scope());
    }

    private @Nullable UnitId unit(BodyDraft kept) {
        try {
            return new UnitId(UUID.fromString(text(field("unit"))));
        } catch (IllegalArgumentException e) {
            unreadable.add(Violation.of(field("unit"), "teams.form.unit.choose"));
            return kept.unit();
        }
    }

    private BodyDraft.Scope scope() {
        List<String> functions =
                Arrays.stream(text(field("functions")).split("[;\\n]", 12)).toList();
        return new BodyDraft.Scope(functions, ticked(VILLAGE).map(UnitId::new).toList(), parent());
    }

    private @Nullable BodyId parent() {
        try {
            return text(field("parent")).isBlank() ? null : BodyId.of(text(field("parent")));
        } catch (IllegalArgumentException e) {
            unreadable.add(Violation.of(field("parent"), "teams.form.parent.choose"));
            return null;
        }
    }

    private Stream<UUID> ticked(String what) {
        String prefix = field(what);
        return typed.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .sorted()
                .limit(MOST_ROWS)
                .flatMap(name -> uuid(name.substring(prefix.length())));
    }

    private static Stream<UUID> uuid(String text) {
        try {
            return Stream.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }

    private List<SeatDraft> seats() {
        List<SeatDraft> seats = new ArrayList<>();
        for (int j = 0; j < MOST_ROWS && typed.containsKey(Fields.seat(index, j, "role")); j++) {
            SeatDraft seat = SeatDraft.of(
                    DecisionForm.choice(typed, SeatRole.values(), Fields.seat(index, j, "role"), SeatRole.MEMBER),
                    DecisionForm.choice(typed, SeatKind.values(), Fields.seat(index, j, "kind"), SeatKind.NAMED),
                    text(Fields.seat(index, j, "name")),
                    text(Fields.seat(index, j, "position")),
                    "true".equals(typed.get(Fields.seat(index, j, "invited"))));
            seats.add(numbered(seat, j));
        }
        return seats;
    }

    private SeatDraft numbered(SeatDraft seat, int row) {
        String own = text(Fields.seat(index, row, "number")).strip();
        if (own.isEmpty()) {
            return seat;
        }
        if (!own.matches("[1-9]\\d{0,2}")) {
            unreadable.add(Violation.of(Fields.seat(index, row, "number"), "teams.form.seat-number"));
            return seat;
        }
        return seat.numbered(Integer.parseInt(own));
    }

    private String field(String name) {
        return Fields.body(index, name);
    }

    private String text(String field) {
        return typed.getOrDefault(field, "");
    }

    /** The form's fields for a body. */
    static void values(Map<String, String> values, int i, BodyDraft body) {
        values.put(Fields.body(i, "name"), body.name());
        values.put(Fields.body(i, "kind"), body.kind().name());
        values.put(
                Fields.body(i, "unit"), body.unit() == null ? "" : body.unit().toString());
        values.put(Fields.body(i, "functions"), String.join("; ", body.scope().functions()));
        BodyId parent = body.scope().parent();
        values.put(Fields.body(i, "parent"), parent == null ? "" : parent.toString());
        body.scope().villages().forEach(village -> values.put(Fields.body(i, VILLAGE + village), "true"));
        body.absorbed().forEach(other -> values.put(Fields.body(i, ABSORBED + other), "true"));
        for (int j = 0; j < body.seats().size(); j++) {
            SeatDraft seat = body.seats().get(j);
            values.put(Fields.seat(i, j, "role"), seat.role().name());
            values.put(Fields.seat(i, j, "kind"), seat.kind().name());
            values.put(Fields.seat(i, j, "name"), seat.name());
            values.put(Fields.seat(i, j, "position"), seat.position());
            values.put(Fields.seat(i, j, "invited"), Boolean.toString(seat.invited()));
            values.put(
                    Fields.seat(i, j, "number"),
                    seat.number() == null ? "" : seat.number().toString());
        }
    }
}
