package vn.congdongso.documents.letterheads;

import java.util.Optional;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.units.UnitId;

/** Goes back to the province's template, or to the program's own, from today on. */
@UseCase
public class EndLetterhead {

    private final Letterheads letterheads;
    private final Changes changes;
    private final Today today;

    EndLetterhead(Letterheads letterheads, Changes changes, Today today) {
        this.letterheads = letterheads;
        this.changes = changes;
        this.today = today;
    }

    /** Empty where the agency has no template of its own for the kind. */
    public Optional<Letterhead> end(UnitId agency, DocumentKind kind) {
        letterheads.lock(agency, kind);
        Optional<Letterhead> own = letterheads.own(agency, kind, today.today());
        own.ifPresent(letterhead -> {
            letterheads.end(letterhead, today.today(), today.now());
            changes.record(Change.of("letterheads.ended", "letterhead", letterhead.id(), agency.value(), letterhead));
        });
        return own;
    }
}
