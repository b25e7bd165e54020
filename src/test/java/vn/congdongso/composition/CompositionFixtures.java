package vn.congdongso.composition;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congdongso.composition.domain.Clause;
import vn.congdongso.composition.domain.DraftRuleSet;
import vn.congdongso.composition.domain.PutInForce;
import vn.congdongso.composition.domain.RuleHead;
import vn.congdongso.composition.domain.RuleSets;
import vn.congdongso.composition.domain.Source;
import vn.congdongso.composition.domain.Strength;
import vn.congdongso.composition.domain.Whom;
import vn.congdongso.teams.BodyKind;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;

/** Rules for tests, made the way a department makes them. */
@Component
public class CompositionFixtures {

    private final DraftRuleSet draft;
    private final PutInForce putInForce;
    private final RuleSets ruleSets;

    CompositionFixtures(DraftRuleSet draft, PutInForce putInForce, RuleSets ruleSets) {
        this.draft = draft;
        this.putInForce = putInForce;
        this.ruleSets = ruleSets;
    }

    public static Clause exactly(int members) {
        return new Clause.Members(Strength.MUST, "khoản 1", Whom.ALL, members, members);
    }

    public static RuleHead head(UnitId area, String name) {
        return head(area, name, "");
    }

    public static RuleHead head(UnitId area, String name, String function) {
        Source source = new Source("Công văn", "01/SKHCN", LocalDate.of(2021, 1, 4), "Sở Khoa học và Công nghệ");
        return new RuleHead(name, source, area, UnitLevel.VILLAGE, BodyKind.COMMUNITY_TEAM, function);
    }

    public RuleSetId drafted(UnitId area, String name, Clause... clauses) {
        return draft.begin(area, head(area, name), List.of(clauses), null).orThrow();
    }

    /** For the villages' teams of the area. */
    public RuleSetId inForce(UnitId area, LocalDate from, String name, Clause... clauses) {
        RuleSetId id = drafted(area, name, clauses);
        inForce(id, from);
        return id;
    }

    public void inForce(RuleSetId id, LocalDate from) {
        putInForce
                .putInForce(id, from, ruleSets.find(id).orElseThrow().version())
                .orThrow();
    }
}
