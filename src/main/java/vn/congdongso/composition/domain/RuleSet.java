package vn.congdongso.composition.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.composition.RuleSetId;
import vn.congdongso.shared.Validity;
import vn.congdongso.units.UnitId;

/**
 * Rules on the composition of the bodies of one kind and level.
 *
 * @param authority in whose name it is kept; the area lies in it
 * @param valid days on which it is in force; absent for a draft and for what was withdrawn
 */
public record RuleSet(
        RuleSetId id,
        UnitId authority,
        RuleHead head,
        List<Clause> clauses,
        State state,
        @Nullable Validity valid,
        int version) {

    public RuleSet {
        clauses = List.copyOf(clauses);
    }

    public enum State {
        DRAFT,
        IN_FORCE,
        WITHDRAWN
    }

    /** What is shown: a rule that was put in force waits for its day, holds, or held. */
    public enum Stage {
        DRAFT,
        SCHEDULED,
        IN_FORCE,
        ENDED,
        WITHDRAWN
    }

    public Stage stage(LocalDate today) {
        if (valid == null) {
            return state == State.WITHDRAWN ? Stage.WITHDRAWN : Stage.DRAFT;
        }
        if (valid.from().isAfter(today)) {
            return Stage.SCHEDULED;
        }
        return valid.holdsOn(today) ? Stage.IN_FORCE : Stage.ENDED;
    }

    public boolean draft() {
        return state == State.DRAFT;
    }

    /** Where the clause is written: điểm b khoản 1 mục III Phụ lục Công văn 3730/UBND-KGVX. */
    public String cited(int clause) {
        String citation = clause < clauses.size() ? clauses.get(clause).citation() : "";
        return (citation + " " + head.source().shortly()).strip();
    }
}
