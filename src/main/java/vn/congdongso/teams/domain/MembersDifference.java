package vn.congdongso.teams.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.teams.SeatRole;

/**
 * The new list of a body beside the old one, or beside those of all bodies that become one. Persons are recognised as
 * when the decision takes effect; offices and rules by their titles.
 */
public final class MembersDifference {

    /** What becomes of somebody. */
    public enum Fate {
        COMES,
        CHANGES_ROLE,
        STAYS,
        GOES
    }

    /**
     * A seat as it is before the decision.
     *
     * @param body the name of the body in which it is
     * @param person absent for an office or a rule
     */
    public record Present(
            String body,
            SeatRole role,
            SeatKind kind,
            String name,
            String position,
            boolean invited,
            @Nullable PersonId person) {}

    /**
     * @param name of the person, or empty for an office or a rule
     * @param before the role so far; absent for who comes
     * @param after the role from then on; absent for who goes
     * @param from the body in which the seat was; empty for who comes
     */
    public record Line(
            Fate fate,
            String name,
            String position,
            @Nullable SeatRole before,
            @Nullable SeatRole after,
            String from) {

        /** As one names the member: the person, else the office. */
        public String shown() {
            return name.isEmpty() ? position : name;
        }
    }

    private final List<Present> left;
    private final List<Line> lines = new ArrayList<>();

    private MembersDifference(List<Present> present) {
        left = new ArrayList<>(present);
    }

    public static List<Line> of(List<SeatDraft> list, List<Present> present) {
        MembersDifference difference = new MembersDifference(present);
        Map<Integer, PersonId> recognised = Recognition.of(list, known(present));
        for (int i = 0; i < list.size(); i++) {
            difference.add(list.get(i), recognised.get(i));
        }
        difference.left.forEach(gone -> difference.lines.add(
                new Line(Fate.GOES, gone.name(), gone.position(), gone.role(), null, gone.body())));
        return List.copyOf(difference.lines);
    }

    private static List<Recognition.Known> known(List<Present> present) {
        List<Recognition.Known> known = new ArrayList<>();
        for (Present seat : present) {
            if (seat.person() != null
                    && known.stream().noneMatch(other -> other.person().equals(seat.person()))) {
                known.add(new Recognition.Known(seat.person(), seat.name(), seat.position()));
            }
        }
        return known;
    }

    private void add(SeatDraft seat, @Nullable PersonId person) {
        List<Present> same =
                left.stream().filter(had -> same(seat, person, had)).toList();
        if (same.isEmpty()) {
            lines.add(new Line(Fate.COMES, name(seat), seat.position(), null, seat.role(), ""));
            return;
        }
        left.removeAll(same);
        SeatRole before = same.getFirst().role();
        Fate fate = before == seat.role() ? Fate.STAYS : Fate.CHANGES_ROLE;
        lines.add(new Line(
                fate,
                name(seat),
                seat.position(),
                before,
                seat.role(),
                same.getFirst().body()));
    }

    private static String name(SeatDraft seat) {
        return seat.kind() == SeatKind.NAMED ? seat.name() : "";
    }

    private static boolean same(SeatDraft seat, @Nullable PersonId person, Present had) {
        if (seat.kind() != had.kind()) {
            return false;
        }
        return switch (seat.kind()) {
            case NAMED -> person != null && person.equals(had.person());
            case OFFICE -> VietnameseText.key(seat.position()).equals(VietnameseText.key(had.position()));
            case GROUP_LEADERS -> true;
            case OFFICE_BELOW -> VietnameseText.key(seat.name()).equals(VietnameseText.key(had.name()));
        };
    }
}
