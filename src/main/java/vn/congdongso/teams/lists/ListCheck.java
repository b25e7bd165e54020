package vn.congdongso.teams.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.SeatRole;
import vn.congdongso.teams.domain.BodyDraft;
import vn.congdongso.teams.domain.DecisionDraft;
import vn.congdongso.teams.domain.MemberList;
import vn.congdongso.teams.domain.SeatDraft;
import vn.congdongso.teams.lists.ListPlaces.Place;

/** Looks over a list of members against the draft that is to take it; writes nothing. */
public final class ListCheck {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_POSITION = 200;

    /**
     * @param errors what keeps the row out, each beside its cell
     * @param notes what the clerk should know
     * @param title of the body that gets the person; empty while that is open
     */
    public record Line(
            ListRow row, String title, boolean newBody, List<Violation> errors, List<Violation> notes, SeatRole role) {

        public boolean good() {
            return errors.isEmpty();
        }

        public boolean goes() {
            return good() && row.taken();
        }
    }

    private final ListPlaces places;
    private final DecisionDraft draft;
    private final Map<String, Integer> byName = new HashMap<>();
    private final Map<String, ListRow> byPhone = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Optional<Place>> found = new ArrayList<>();

    private ListCheck(DecisionDraft draft, ListPlaces places) {
        this.draft = draft;
        this.places = places;
    }

    static ListCheck of(List<ListRow> rows, DecisionDraft draft, ListPlaces places) {
        ListCheck check = new ListCheck(draft, places);
        rows.forEach(check::line);
        return check;
    }

    List<Line> lines() {
        return lines;
    }

    /** Where the person of that row goes. */
    Optional<Place> place(int row) {
        return found.get(row);
    }

    static String field(int row, String cell) {
        return "rows." + row + "." + cell;
    }

    private void line(ListRow row) {
        int index = lines.size();
        List<Violation> errors = new ArrayList<>();
        List<Violation> notes = new ArrayList<>();
        Optional<Place> place = place(row, index, errors);
        name(row, index, errors);
        if (row.position().length() > LONGEST_POSITION) {
            errors.add(Violation.of(field(index, "position"), "memberlist.error.position-long", LONGEST_POSITION));
        }
        place.ifPresent(where -> sameName(row, index, where, errors, notes));
        phone(row, notes);
        SeatRole role = MemberList.role(row.role());
        if (role == SeatRole.MEMBER
                && !row.role().isEmpty()
                && !VietnameseText.key(row.role()).matches(".*(vien|uy vien).*")) {
            notes.add(Violation.of("", "memberlist.note.role", row.role()));
        }
        found.add(place);
        lines.add(new Line(
                row,
                place.map(Place::title).orElse(""),
                place.map(Place::isNew).orElse(false),
                List.copyOf(errors),
                List.copyOf(notes),
                role));
    }

    private Optional<Place> place(ListRow row, int index, List<Violation> errors) {
        if (row.place().isEmpty()) {
            Optional<Place> only = places.only();
            if (only.isEmpty()) {
                errors.add(Violation.of(field(index, "place"), "memberlist.error.no-place"));
            }
            return only;
        }
        Optional<Place> known = places.find(row.place());
        if (known.isEmpty()) {
            errors.add(places.nearest(row.place())
                    .map(near -> Violation.of(
                            field(index, "place"), "memberlist.error.place-near", row.place(), near.title()))
                    .orElseGet(() -> Violation.of(field(index, "place"), "memberlist.error.place", row.place())));
        }
        return known;
    }

    private static void name(ListRow row, int index, List<Violation> errors) {
        if (row.name().isEmpty()) {
            errors.add(Violation.of(field(index, "name"), "memberlist.error.no-name"));
        } else if (row.name().length() > LONGEST_NAME) {
            errors.add(Violation.of(field(index, "name"), "memberlist.error.name-long", LONGEST_NAME));
        } else if (row.name().chars().anyMatch(Character::isDigit)) {
            errors.add(Violation.of(field(index, "name"), "memberlist.error.name-digits"));
        }
    }

    private void sameName(ListRow row, int index, Place where, List<Violation> errors, List<Violation> notes) {
        String key = VietnameseText.key(row.name());
        if (key.isEmpty()) {
            return;
        }
        Integer earlier = byName.putIfAbsent(key + "|" + where.body() + where.village(), row.line());
        if (earlier != null) {
            errors.add(Violation.of(field(index, "name"), "memberlist.error.twice", earlier));
        } else if (!where.isNew() && seat(draft.bodies().get(where.body()), key) != null) {
            notes.add(Violation.of("", "memberlist.note.there"));
        }
    }

    private void phone(ListRow row, List<Violation> notes) {
        if (row.phone().isEmpty()) {
            return;
        }
        PhoneText phone = PhoneText.of(row.phone());
        if (phone.digits().isEmpty()) {
            notes.add(Violation.of("", "memberlist.note.phone"));
            return;
        }
        if (phone.mended()) {
            notes.add(Violation.of("", "memberlist.note.zero", phone.digits()));
        }
        ListRow other = byPhone.putIfAbsent(phone.digits(), row);
        if (other != null) {
            boolean same = VietnameseText.key(other.name()).equals(VietnameseText.key(row.name()));
            notes.add(Violation.of(
                    "",
                    same ? "memberlist.note.same-person" : "memberlist.note.same-phone",
                    other.line(),
                    other.name()));
        }
    }

    private static @Nullable SeatDraft seat(BodyDraft body, String key) {
        return body.seats().stream()
                .filter(seat -> VietnameseText.key(seat.name()).equals(key))
                .findFirst()
                .orElse(null);
    }
}
