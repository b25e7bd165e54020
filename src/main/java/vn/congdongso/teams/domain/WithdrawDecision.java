package vn.congdongso.teams.domain;

import java.time.LocalDate;
import org.springframework.modulith.NamedInterface;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.writing.RecallDocument;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;

/**
 * Takes a decision back whose day of effect has not come: bodies and seats are as if it had never been, what it replaced is
 * in force again, and the register says that it was recalled. Saying it twice does it once.
 */
@NamedInterface("deeds")
@UseCase
public class WithdrawDecision {

    private final Decisions decisions;
    private final EffectsTakenBack effects;
    private final RecallDocument recallDocument;
    private final Today today;
    private final Changes changes;

    WithdrawDecision(
            Decisions decisions,
            EffectsTakenBack effects,
            RecallDocument recallDocument,
            Today today,
            Changes changes) {
        this.decisions = decisions;
        this.effects = effects;
        this.recallDocument = recallDocument;
        this.today = today;
        this.changes = changes;
    }

    /** @param reason in the official's words */
    public record Command(DocumentId document, String reason, CurrentAccount who) {}

    public Outcome<DocumentId> withdraw(Command command) {
        DocumentId document = command.document();
        decisions.waitForTurn(decisions.find(document).orElseThrow().agency());
        Decision decision = decisions.locked(document).orElseThrow();
        if (decision.withdrawnOn() != null) {
            return Outcome.accepted(document);
        }
        String reason = VietnameseText.clean(command.reason());
        if (reason.isEmpty() || reason.length() > LengthRules.LINE) {
            return Outcome.refused(Violation.of("reason", "teams.violation.no-reason", LengthRules.LINE));
        }
        LocalDate effectiveOn = decision.effectiveOn();
        LocalDate day = today.today();
        if (effectiveOn == null) {
            return Outcome.refused(Violation.of("", "teams.violation.not-issued"));
        }
        if (!effectiveOn.isAfter(day)) {
            return Outcome.refused(Violation.of("", "teams.violation.in-effect-already", Words.day(effectiveOn)));
        }
        effects.of(document, effectiveOn);
        recallDocument
                .recall(new RecallDocument.Command(document, reason, command.who()))
                .orThrow();
        decisions.withdraw(document, day);
        changes.record(Change.of(
                        "teams.decision.withdrawn",
                        "decision",
                        document,
                        decision.agency().value(),
                        effectiveOn)
                .because(reason));
        return Outcome.accepted(document);
    }
}
