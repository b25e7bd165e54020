package vn.congdongso.composition.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.composition.domain.Clause;
import vn.congdongso.composition.domain.Deviation;
import vn.congdongso.composition.domain.RuleSet;
import vn.congdongso.teams.BodyKind;
import vn.congdongso.teams.SeatRole;
import vn.congdongso.webui.Ui;

/** A clause or a deviation in words: a message and what it names. */
public record Sentence(String key, List<Object> args) {

    public String in(Ui ui) {
        return ui.t(key, args.toArray());
    }

    static Sentence of(Deviation deviation) {
        return new Sentence(deviation.key(), deviation.args());
    }

    static Sentence of(RuleSet rule, Clause clause) {
        return of(rule.head().bodyKind(), clause);
    }

    /** The numbers by which messages choose their words are those of the deviations. */
    static Sentence of(BodyKind kind, Clause clause) {
        return switch (clause) {
            case Clause.Holder holder -> said("composition.clause.holder", role(kind, holder.role()), holder.named());
            case Clause.Members members -> members(members);
            case Clause.AtLeast atLeast ->
                atLeast.anyOf().isEmpty()
                        ? said("composition.clause.others", atLeast.number(), atLeast.category())
                        : said("composition.clause.at-least", atLeast.number(), atLeast.category());
            case Clause.Nobody nobody -> said("composition.clause.nobody", nobody.category());
            case Clause.PerHouseholds per ->
                said(
                        per.least() ? "composition.clause.households-least" : "composition.clause.households-most",
                        per.households(),
                        per.withLeader() ? 1 : 0,
                        per.floor() == null ? 0 : per.floor());
            case Clause.BodiesPerUnit bodies -> bodies(bodies);
            case Clause.Invited invited -> said("composition.clause.invited", invited.named());
        };
    }

    private static Sentence members(Clause.Members clause) {
        int whom = clause.whom().ordinal();
        return bounds("composition.clause.members.", clause.min(), clause.max(), whom);
    }

    private static Sentence bodies(Clause.BodiesPerUnit clause) {
        Integer max = clause.max();
        return max != null && max == 0
                ? said("composition.clause.bodies.none")
                : bounds("composition.clause.bodies.", clause.min(), max, 0);
    }

    private static Sentence bounds(String key, @Nullable Integer min, @Nullable Integer max, int whom) {
        if (min == null) {
            return said(key + "most", whom, max == null ? 0 : max);
        }
        if (max == null) {
            return said(key + "least", whom, min);
        }
        return min.equals(max) ? said(key + "exactly", whom, min) : said(key + "between", whom, min, max);
    }

    private static Sentence said(String key, Object... args) {
        return new Sentence(key, List.of(args));
    }

    private static int role(BodyKind kind, SeatRole role) {
        return role.ordinal() + (kind == BodyKind.STEERING_COMMITTEE ? SeatRole.values().length : 0);
    }
}
