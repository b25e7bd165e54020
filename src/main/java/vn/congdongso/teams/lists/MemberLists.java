package vn.congdongso.teams.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.BodyKind;
import vn.congdongso.teams.domain.BodyDraft;
import vn.congdongso.teams.domain.Decision;
import vn.congdongso.teams.domain.DecisionDraft;
import vn.congdongso.teams.domain.Decisions;
import vn.congdongso.teams.domain.DraftDecision;
import vn.congdongso.teams.domain.Naming;
import vn.congdongso.teams.domain.Namings;
import vn.congdongso.teams.domain.SeatDraft;
import vn.congdongso.teams.lists.KeptLists.Applied;
import vn.congdongso.teams.lists.KeptLists.Kept;
import vn.congdongso.teams.lists.ListPlaces.Place;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** Takes a list of members into a draft decision: handed in, looked over, mended, put in, and taken back for a day. */
@UseCase
public class MemberLists {

    /** Most people of one list. */
    public static final int MOST_ROWS = 6_000;

    private final KeptLists lists;
    private final Decisions decisions;
    private final DraftDecision draftDecision;
    private final Namings namings;
    private final Units units;
    private final Today today;
    private final Changes changes;

    MemberLists(
            KeptLists lists,
            Decisions decisions,
            DraftDecision draftDecision,
            Namings namings,
            Units units,
            Today today,
            Changes changes) {
        this.lists = lists;
        this.decisions = decisions;
        this.draftDecision = draftDecision;
        this.namings = namings;
        this.units = units;
        this.today = today;
        this.changes = changes;
    }

    /** Instead of any list that waited for the same draft. */
    public Outcome<Integer> takeIn(DocumentId document, String text) {
        ListReading.Read read = ListReading.read(text);
        if (read.rows().isEmpty()) {
            return Outcome.refused(Violation.of("list", "memberlist.error.nobody"));
        }
        if (read.rows().size() > MOST_ROWS) {
            return Outcome.refused(Violation.of(
                    "list", "memberlist.error.too-many", MOST_ROWS, read.rows().size()));
        }
        Decision decision = draft(document);
        Kept earlier = lists.find(document).orElse(null);
        lists.keep(document, new Kept(read.rows(), read.left(), earlier == null ? null : earlier.applied()));
        recorded("teams.member-list.taken-in", decision, read.rows().size());
        return Outcome.accepted(read.rows().size());
    }

    /** @param mended rows by their place in the list; those that are not named stay as they are */
    public void mend(DocumentId document, Map<Integer, ListRow> mended) {
        lists.find(document).ifPresent(kept -> {
            List<ListRow> rows = new ArrayList<>(kept.rows());
            mended.forEach((index, row) -> {
                if (index >= 0 && index < rows.size()) {
                    rows.set(index, row.cleaned());
                }
            });
            lists.keep(document, new Kept(rows, kept.leftOut(), kept.applied()));
            recorded("teams.member-list.mended", draft(document), mended.size());
        });
    }

    /** What would become of each row; empty where no list waits. */
    public List<ListCheck.Line> check(DocumentId document) {
        return lists.find(document)
                .map(kept -> checked(draft(document), kept.rows()).lines())
                .orElse(List.of());
    }

    private ListCheck checked(Decision decision, List<ListRow> rows) {
        return ListCheck.of(rows, decision.draft(), new ListPlaces(decision.draft(), villages(decision)));
    }

    private List<UnitSummary> villages(Decision decision) {
        return units.children(decision.agency(), day(decision)).stream()
                .filter(unit -> unit.level() == UnitLevel.VILLAGE)
                .toList();
    }

    private LocalDate day(Decision decision) {
        return decision.draft().issueDay(today.today());
    }

    /** Puts the chosen rows without mistakes into the draft; the others stay in the list. */
    public Outcome<Integer> apply(DocumentId document) {
        Decision decision = draft(document);
        Optional<Kept> waiting = lists.find(document);
        if (waiting.isEmpty()) {
            return Outcome.refused(Violation.of("", "memberlist.error.gone"));
        }
        Kept kept = waiting.get();
        ListCheck check = checked(decision, kept.rows());
        List<Integer> going = new ArrayList<>();
        List<ListRow> staying = new ArrayList<>();
        for (int i = 0; i < kept.rows().size(); i++) {
            if (check.lines().get(i).goes()) {
                going.add(i);
            } else {
                staying.add(kept.rows().get(i));
            }
        }
        if (going.isEmpty()) {
            return Outcome.refused(Violation.of("", "memberlist.error.none-chosen"));
        }
        DecisionDraft with = with(decision, check, going);
        DraftDecision.Command command =
                new DraftDecision.Command(document, decision.agency(), decision.version(), with);
        if (draftDecision.keep(command) instanceof Outcome.Refused<?>(List<Violation> violations)) {
            return Outcome.refused(violations.stream()
                    .map(violation -> new Violation("", violation.key(), violation.args()))
                    .toList());
        }
        Applied applied = new Applied(decision.draft(), kept.rows(), decision.version() + 1, going.size(), today.now());
        lists.keep(document, new Kept(staying, kept.leftOut(), applied));
        recorded("teams.member-list.applied", decision, going.size());
        return Outcome.accepted(going.size());
    }

    private DecisionDraft with(Decision decision, ListCheck check, List<Integer> going) {
        List<BodyDraft> bodies = new ArrayList<>(decision.draft().bodies());
        Map<UnitId, Integer> begun = new HashMap<>();
        for (int row : going) {
            Place place = check.place(row).orElseThrow();
            int body = place.village() == null
                    ? place.body()
                    : begun.computeIfAbsent(place.village(), village -> begin(decision, village, bodies));
            bodies.set(body, seated(bodies.get(body), check.lines().get(row)));
        }
        return decision.draft().with(bodies);
    }

    private int begin(Decision decision, UnitId village, List<BodyDraft> bodies) {
        Naming naming = namings.of(decision.agency(), BodyKind.COMMUNITY_TEAM, UnitLevel.VILLAGE, day(decision));
        String name = units.find(village, day(decision)).orElseThrow().fullName();
        bodies.add(BodyDraft.team(naming.name() + " " + name, village, List.of()));
        return bodies.size() - 1;
    }

    /** Who is there already gets the role and the position that the list says. */
    private static BodyDraft seated(BodyDraft body, ListCheck.Line line) {
        String key = VietnameseText.key(line.row().name());
        SeatDraft seat =
                SeatDraft.named(line.role(), line.row().name(), line.row().position());
        List<SeatDraft> seats = new ArrayList<>(body.seats());
        int there = -1;
        for (int i = 0; i < seats.size() && there < 0; i++) {
            there = !key.isEmpty() && VietnameseText.key(seats.get(i).name()).equals(key) ? i : -1;
        }
        if (there < 0) {
            seats.add(seat);
        } else {
            Integer number = seats.get(there).number();
            seats.set(there, number == null ? seat : seat.numbered(number));
        }
        return body.with(seats);
    }

    /** The draft as it was before the list, where nobody has changed it since. */
    public Outcome<Integer> undo(DocumentId document) {
        Decision decision = draft(document);
        Kept kept = lists.find(document).orElse(null);
        Applied applied = kept == null ? null : kept.applied();
        if (kept == null || applied == null || late(applied)) {
            return Outcome.refused(Violation.of("", "memberlist.error.undo-late"));
        }
        if (decision.version() != applied.version()) {
            return Outcome.refused(Violation.of("", "memberlist.error.undo-changed"));
        }
        DraftDecision.Command command =
                new DraftDecision.Command(document, decision.agency(), decision.version(), applied.before());
        if (draftDecision.keep(command) instanceof Outcome.Refused<?>(List<Violation> violations)) {
            return Outcome.refused(violations);
        }
        lists.keep(document, new Kept(applied.rows(), kept.leftOut(), null));
        recorded("teams.member-list.undone", decision, applied.people());
        return Outcome.accepted(applied.people());
    }

    private boolean late(Applied applied) {
        return applied.at().plus(KeptLists.KEPT).isBefore(today.now());
    }

    /** What can still be taken back. */
    public @Nullable Applied applied(DocumentId document) {
        return lists.find(document)
                .map(Kept::applied)
                .filter(applied -> !late(applied))
                .orElse(null);
    }

    public List<String> leftOut(DocumentId document) {
        return lists.find(document).map(Kept::leftOut).orElse(List.of());
    }

    /** Forgets the list; what it has put into the draft stays there. */
    public void drop(DocumentId document) {
        lists.drop(document);
        recorded("teams.member-list.dropped", draft(document), 0);
    }

    private Decision draft(DocumentId document) {
        return decisions.find(document).orElseThrow();
    }

    /** Numbers only: the names are in the draft, or nowhere. */
    private void recorded(String deed, Decision decision, int people) {
        changes.record(Change.of(
                deed, "decision", decision.document(), decision.agency().value(), people));
    }
}
