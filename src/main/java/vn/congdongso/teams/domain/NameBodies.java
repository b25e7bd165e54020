package vn.congdongso.teams.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.BodyKind;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;

/** Says what bodies of a kind are called on a unit's ground. Names that decisions have given already stay. */
@NamedInterface("deeds")
@UseCase
public class NameBodies {

    private static final int NAME = 150;
    private static final int ROLE = 60;
    private static final int SOURCE = 300;

    private final Namings namings;
    private final Changes changes;

    NameBodies(Namings namings, Changes changes) {
        this.namings = namings;
        this.changes = changes;
    }

    /**
     * @param level of the units in which the bodies work
     * @param source the paper that says so
     */
    public record Command(
            UnitId unit,
            BodyKind kind,
            UnitLevel level,
            @Nullable LocalDate from,
            Naming naming,
            String source) {}

    public Outcome<Naming> name(Command command) {
        Naming naming = command.naming().cleaned();
        String source = VietnameseText.clean(command.source());
        List<Violation> violations = new ArrayList<>();
        LocalDate from = command.from();
        if (from == null) {
            violations.add(Violation.of("from", "teams.naming.no-day"));
        }
        within(violations, "name", naming.name(), NAME);
        within(violations, "leader", naming.leader(), ROLE);
        within(violations, "standingDeputy", naming.standingDeputy(), ROLE);
        within(violations, "deputy", naming.deputy(), ROLE);
        within(violations, "member", naming.member(), ROLE);
        if (source.length() > SOURCE) {
            violations.add(Violation.of("source", "teams.violation.too-long", SOURCE, source.length()));
        }
        if (from == null || !violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        Naming before = namings.of(command.unit(), command.kind(), command.level(), from);
        namings.say(command.unit(), command.kind(), command.level(), from, naming, source);
        changes.record(Change.of(
                        "teams.naming.said",
                        "unit",
                        command.unit(),
                        command.unit().value(),
                        naming)
                .replacing(before)
                .because(source));
        return Outcome.accepted(naming);
    }

    private static void within(List<Violation> violations, String field, String text, int most) {
        if (text.isEmpty() || text.length() > most) {
            violations.add(Violation.of(field, "teams.naming.text", most));
        }
    }
}
