package vn.congdongso.teams.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.SeatRole;
import vn.congdongso.units.UnitLevel;

/** Who may sit in a body: exactly one leader, everyone once, every row filled in. */
final class CompositionRules {

    private final DecisionCase decision;
    private final List<Violation> found = new ArrayList<>();

    private CompositionRules(DecisionCase decision) {
        this.decision = decision;
    }

    static Stream<Violation> violations(DecisionCase decision) {
        if (!decision.draft().kind().leavesMembers()) {
            return Stream.empty();
        }
        CompositionRules rules = new CompositionRules(decision);
        List<BodyDraft> bodies = decision.draft().bodies();
        for (int i = 0; i < bodies.size(); i++) {
            rules.oneLeader(i, bodies.get(i));
            rules.everyRowFilledIn(i, bodies.get(i));
            rules.everyoneOnce(i, bodies.get(i));
        }
        return rules.found.stream();
    }

    private void oneLeader(int index, BodyDraft body) {
        String field = Fields.body(index, "seats");
        if (body.seats().isEmpty()) {
            found.add(Violation.of(field, "teams.violation.no-seats", body.name()));
            return;
        }
        long leaders = body.seats().stream().filter(CompositionRules::leads).count();
        if (leaders == 0) {
            found.add(Violation.of(field, "teams.violation.no-leader", body.name()));
        }
        boolean first = true;
        for (int j = 0; j < body.seats().size(); j++) {
            if (leads(body.seats().get(j))) {
                if (!first) {
                    found.add(Violation.of(
                            Fields.seat(index, j, "role"), "teams.violation.two-leaders", body.name(), leaders));
                }
                first = false;
            }
        }
    }

    private static boolean leads(SeatDraft seat) {
        return seat.role() == SeatRole.LEADER;
    }

    private void everyRowFilledIn(int index, BodyDraft body) {
        for (int j = 0; j < body.seats().size(); j++) {
            SeatDraft seat = body.seats().get(j);
            switch (seat.kind()) {
                case NAMED -> require(seat.name(), Fields.seat(index, j, "name"), "teams.violation.no-member-name");
                case OFFICE -> require(seat.position(), Fields.seat(index, j, "position"), "teams.violation.no-office");
                case GROUP_LEADERS -> ofManyBelow(index, j, body, seat);
                case OFFICE_BELOW -> {
                    require(seat.name(), Fields.seat(index, j, "name"), "teams.violation.no-office-below");
                    ofManyBelow(index, j, body, seat);
                }
            }
        }
    }

    private void require(String text, String field, String key) {
        if (text.isEmpty()) {
            found.add(Violation.of(field, key));
        }
    }

    /** The rule looks at the units below, so it does not sit in a village's body, and it names many: never one leader. */
    private void ofManyBelow(int index, int row, BodyDraft body, SeatDraft seat) {
        if (seat.role() != SeatRole.MEMBER) {
            found.add(Violation.of(Fields.seat(index, row, "role"), "teams.violation.group-leaders-are-members"));
        }
        boolean village = decision.unitOf(body)
                .filter(unit -> unit.level() == UnitLevel.VILLAGE)
                .isPresent();
        if (village) {
            found.add(Violation.of(Fields.seat(index, row, "kind"), "teams.violation.group-leaders-in-village"));
        }
    }

    private void everyoneOnce(int index, BodyDraft body) {
        Map<String, Integer> seen = new HashMap<>();
        for (int j = 0; j < body.seats().size(); j++) {
            SeatDraft seat = body.seats().get(j);
            Integer before = seen.putIfAbsent(identity(seat), j + 1);
            if (before != null && !seat.blank()) {
                found.add(Violation.of(
                        Fields.seat(index, j, seat.name().isEmpty() ? "position" : "name"),
                        "teams.violation.member-twice",
                        seat.name().isEmpty() ? seat.position() : seat.name(),
                        before));
            }
        }
    }

    /** An office is one by its title without marks, as the register of offices keeps it; people are told apart by marks. */
    private static String identity(SeatDraft seat) {
        return switch (seat.kind()) {
            case NAMED -> "person " + Words.sameName(seat.name()) + "|" + Words.sameName(seat.position());
            case OFFICE -> "office " + VietnameseText.key(seat.position());
            case GROUP_LEADERS -> "rule";
            case OFFICE_BELOW -> "below " + VietnameseText.key(seat.name());
        };
    }

    /** Two names that differ by marks only are often one person typed twice, but may be two. */
    static Stream<Violation> questions(DecisionCase decision) {
        List<Violation> asked = new ArrayList<>();
        for (int i = 0; i < decision.draft().bodies().size(); i++) {
            Map<String, SeatDraft> seen = new HashMap<>();
            List<SeatDraft> seats = decision.draft().bodies().get(i).seats();
            for (int j = 0; j < seats.size(); j++) {
                SeatDraft seat = seats.get(j);
                SeatDraft before =
                        seat.kind() == SeatKind.NAMED ? seen.putIfAbsent(VietnameseText.key(seat.name()), seat) : null;
                if (before != null && !identity(before).equals(identity(seat))) {
                    asked.add(Violation.of(
                            Fields.seat(i, j, "name"), "teams.warning.names-alike", before.name(), seat.name()));
                }
            }
        }
        return asked.stream();
    }
}
