package vn.congdongso.teams.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.congdongso.teams.BodyKind;
import vn.congdongso.teams.SeatRole;
import vn.congdongso.teams.domain.BodyDraft;
import vn.congdongso.teams.domain.DecisionDraft;
import vn.congdongso.teams.domain.MemberList;
import vn.congdongso.teams.domain.SeatDraft;

/**
 * What a button inside the form does besides keeping it: another row, a row less, a pasted list, a body less.
 *
 * @param seat index of the row, where the deed is about one
 */
record FormDeed(String name, int body, int seat) {

    static final String ADD_BODY = "them-to";

    private static final FormDeed KEEP = new FormDeed("luu", -1, -1);

    /** {@code them:0}, {@code bo:0:3}, {@code dan:0}, {@code bo-to:0}; whatever else it says, the form is only kept. */
    static FormDeed of(String value) {
        String[] part = value.split(":", -1);
        try {
            int body = part.length > 1 ? Integer.parseInt(part[1]) : -1;
            int seat = part.length > 2 ? Integer.parseInt(part[2]) : -1;
            return new FormDeed(part[0], body, seat);
        } catch (NumberFormatException e) {
            return KEEP;
        }
    }

    boolean preview() {
        return name.equals("xem");
    }

    /** Where the page is to be looked at again. */
    String anchor() {
        return body < 0 || name.equals("bo-to") ? "" : "#to-" + body;
    }

    DecisionDraft applyTo(DecisionDraft draft, Map<String, String> typed) {
        if (name.equals(ADD_BODY)) {
            List<BodyDraft> bodies = new ArrayList<>(draft.bodies());
            bodies.add(another(draft));
            return draft.with(bodies);
        }
        if (body < 0 || body >= draft.bodies().size()) {
            return draft;
        }
        BodyDraft about = draft.bodies().get(body);
        List<BodyDraft> bodies = new ArrayList<>(draft.bodies());
        switch (name) {
            case "bo" -> bodies.set(body, about.with(without(about.seats(), seat)));
            case "dan" -> bodies.set(body, about.with(pasted(about.seats(), typed)));
            case "bo-to" -> bodies.remove(body);
            default -> {}
        }
        return draft.with(bodies);
    }

    /** Beside the last one, of its kind, to be named: a second team of a village, or a team elsewhere. */
    private static BodyDraft another(DecisionDraft draft) {
        if (draft.bodies().isEmpty()) {
            return BodyDraft.of(null, "", null, BodyKind.COMMUNITY_TEAM, List.of());
        }
        BodyDraft last = draft.bodies().getLast();
        return BodyDraft.of(null, "", last.unit(), last.kind(), List.of());
    }

    /** Empty rows to be shown for the body, which are not kept while nothing stands in them. */
    int emptyRows(int index) {
        return name.equals("them") && body == index ? 3 : 0;
    }

    private static List<SeatDraft> without(List<SeatDraft> seats, int seat) {
        List<SeatDraft> rest = new ArrayList<>(seats);
        if (seat >= 0 && seat < rest.size()) {
            rest.remove(seat);
        }
        return rest;
    }

    /** A pasted list comes after the rows that are there; the first of it leads where nobody leads yet. */
    private List<SeatDraft> pasted(List<SeatDraft> seats, Map<String, String> typed) {
        List<SeatDraft> all =
                new ArrayList<>(seats.stream().filter(row -> !row.blank()).toList());
        List<SeatDraft> read = MemberList.read(typed.getOrDefault("dan." + body, ""));
        boolean led = all.stream().anyMatch(row -> row.role() == SeatRole.LEADER)
                || read.stream().anyMatch(row -> row.role() == SeatRole.LEADER);
        for (SeatDraft row : read) {
            all.add(led ? row : SeatDraft.named(SeatRole.LEADER, row.name(), row.position()));
            led = true;
        }
        return all;
    }
}
