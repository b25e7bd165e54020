package vn.congdongso.composition.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.teams.BodyKind;
import vn.congdongso.teams.SeatRole;

/** Holds one body against the clauses of one rule set. Nothing here knows a document: all demands are data. */
final class Examination {

    private static final int COMMITTEE = SeatRole.values().length;

    private final Examined body;
    private final Phrases phrases;
    private final List<Clause> clauses;
    private final List<Deviation> found = new ArrayList<>();

    private Examination(Examined body, Phrases phrases, List<Clause> clauses) {
        this.body = body;
        this.phrases = phrases;
        this.clauses = clauses;
    }

    static List<Deviation> of(List<Clause> clauses, Examined body) {
        return of(clauses, body, new Phrases(body.unitType()));
    }

    static List<Deviation> of(List<Clause> clauses, Examined body, Phrases phrases) {
        Examination examination = new Examination(body, phrases, clauses);
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.get(i).strength() != Strength.MAY) {
                examination.look(i, clauses.get(i));
            }
        }
        return examination.found;
    }

    private void look(int no, Clause clause) {
        switch (clause) {
            case Clause.Holder holder -> holder(no, holder);
            case Clause.Members members -> members(no, members);
            case Clause.AtLeast atLeast -> atLeast(no, atLeast);
            case Clause.Nobody nobody -> nobody(no, nobody);
            case Clause.PerHouseholds perHouseholds -> perHouseholds(no, perHouseholds);
            case Clause.BodiesPerUnit bodiesPerUnit -> bodiesPerUnit(no, bodiesPerUnit);
            case Clause.Invited invited -> invited(no, invited);
        }
    }

    private void holder(int no, Clause.Holder clause) {
        List<Examined.Seat> seats = body.seats().stream()
                .filter(seat -> inRole(seat, clause.role()))
                .toList();
        if (seats.stream().anyMatch(seat -> phrases.matches(seat.position(), clause.anyOf()))) {
            return;
        }
        int role = role(clause.role());
        if (seats.isEmpty()) {
            deviates(no, "composition.deviation.nobody-in-role", role, named(clause.anyOf()));
        } else if (seats.stream().anyMatch(Examined.Seat::silent)) {
            undecidable(no, "composition.deviation.role-without-position", role, named(clause.anyOf()));
        } else if (seats.size() == 1) {
            deviates(
                    no,
                    "composition.deviation.other-in-role",
                    role,
                    named(clause.anyOf()),
                    seats.getFirst().position());
        } else {
            deviates(no, "composition.deviation.none-in-role", role, named(clause.anyOf()));
        }
    }

    private static boolean inRole(Examined.Seat seat, SeatRole role) {
        return seat.role() == role || role == SeatRole.DEPUTY && seat.role() == SeatRole.STANDING_DEPUTY;
    }

    private void members(int no, Clause.Members clause) {
        long there = body.seats().stream().filter(clause.whom()::counts).count();
        int whom = clause.whom().ordinal();
        Integer min = clause.min();
        Integer max = clause.max();
        if (min != null && there < min) {
            String key = min.equals(max) ? "composition.deviation.not-exactly" : "composition.deviation.too-few";
            deviates(no, key, whom, min, there);
        } else if (max != null && there > max) {
            String key = max.equals(min) ? "composition.deviation.not-exactly" : "composition.deviation.too-many";
            deviates(no, key, whom, max, there);
        }
    }

    private void atLeast(int no, Clause.AtLeast clause) {
        long there;
        long silent;
        if (clause.anyOf().isEmpty()) {
            there = body.seats().stream()
                    .filter(seat -> seat.role() == SeatRole.MEMBER && !seat.invited() && !namedAbove(no, seat))
                    .count();
            silent = 0;
        } else {
            there = body.seats().stream()
                    .filter(seat -> phrases.matches(seat.position(), clause.anyOf()))
                    .count();
            silent = body.seats().stream().filter(Examined.Seat::silent).count();
        }
        if (there >= clause.number()) {
            return;
        }
        if (there + silent >= clause.number()) {
            undecidable(
                    no, "composition.deviation.category-without-position", clause.category(), clause.number(), there);
        } else {
            deviates(no, "composition.deviation.category-missing", clause.category(), clause.number(), there);
        }
    }

    private boolean namedAbove(int no, Examined.Seat seat) {
        return clauses.subList(0, no).stream().anyMatch(clause -> phrases.matches(seat.position(), clause.phrases()));
    }

    private void nobody(int no, Clause.Nobody clause) {
        body.seats().stream()
                .filter(seat -> phrases.matches(seat.position(), clause.anyOf()))
                .findFirst()
                .ifPresent(seat ->
                        deviates(no, "composition.deviation.category-forbidden", clause.category(), seat.position()));
    }

    private void perHouseholds(int no, Clause.PerHouseholds clause) {
        Long households = body.households();
        if (households == null) {
            undecidable(no, "composition.deviation.households-unknown", clause.households());
            return;
        }
        long there = body.seats().stream()
                .filter(seat -> clause.withLeader() || seat.role() != SeatRole.LEADER)
                .count();
        int floor = clause.floor() == null ? 0 : clause.floor();
        long bound = clause.least()
                ? Math.max(floor, (households + clause.households() - 1) / clause.households())
                : Math.max(floor, households / clause.households());
        if (clause.least() && there < bound) {
            deviates(no, "composition.deviation.too-few-for-households", bound, households, there);
        } else if (!clause.least() && there > bound) {
            deviates(no, "composition.deviation.too-many-for-households", bound, households, there);
        }
    }

    private void bodiesPerUnit(int no, Clause.BodiesPerUnit clause) {
        Integer min = clause.min();
        Integer max = clause.max();
        if (max != null && max == 0) {
            deviates(no, "composition.deviation.no-bodies-here", body.bodiesInUnit());
        } else if (max != null && body.bodiesInUnit() > max) {
            deviates(no, "composition.deviation.too-many-bodies", max, body.bodiesInUnit());
        } else if (min != null && body.bodiesInUnit() < min) {
            deviates(no, "composition.deviation.too-few-bodies", min, body.bodiesInUnit());
        }
    }

    private void invited(int no, Clause.Invited clause) {
        List<Examined.Seat> guests =
                body.seats().stream().filter(Examined.Seat::invited).toList();
        if (guests.stream().anyMatch(seat -> phrases.matches(seat.position(), clause.anyOf()))) {
            return;
        }
        boolean member = body.seats().stream()
                .anyMatch(seat -> !seat.invited() && phrases.matches(seat.position(), clause.anyOf()));
        deviates(
                no,
                member ? "composition.deviation.member-not-invited" : "composition.deviation.not-invited",
                named(clause.anyOf()));
    }

    private void deviates(int no, String key, Object... args) {
        Standing standing = clauses.get(no).strength() == Strength.MUST ? Standing.DEVIATES : Standing.ADVISED;
        found.add(new Deviation(no, standing, key, List.of(args)));
    }

    private void undecidable(int no, String key, Object... args) {
        Standing standing = clauses.get(no).strength() == Strength.MUST ? Standing.UNDECIDABLE : Standing.ADVISED;
        found.add(new Deviation(no, standing, key, List.of(args)));
    }

    private String named(List<String> anyOf) {
        return Phrases.named(anyOf, body.unitType());
    }

    /** Messages choose the words of a role by this number: a committee has heads where a team has leaders. */
    private int role(SeatRole role) {
        return roleNumber(body.kind(), role);
    }

    static int roleNumber(@Nullable BodyKind kind, SeatRole role) {
        return role.ordinal() + (kind == BodyKind.STEERING_COMMITTEE ? COMMITTEE : 0);
    }
}
