package vn.congdongso.documents.signing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.documents.model.SignatureForm;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.shared.Validity;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;

/** Writes down who may sign. */
@UseCase
public class RecordSigningRight {

    static final int LONGEST_TITLE = 300;
    static final int LONGEST_NAME = 100;
    static final int LONGEST_BASIS = 500;

    /** The longest words for what an authorisation is limited to. */
    public static final int LONGEST_CONTENT = 1_000;

    private final SigningRights rights;
    private final Changes changes;

    RecordSigningRight(SigningRights rights, Changes changes) {
        this.rights = rights;
        this.changes = changes;
    }

    /**
     * @param from absent where what was typed is no day
     * @param lastDay absent for no end
     * @param lastDayMistyped something was typed that is no day
     */
    public record Command(
            UnitId agency,
            String body,
            Set<DocumentKind> kinds,
            SignatureForm form,
            String onBehalfOf,
            String title,
            String person,
            String sealOf,
            String content,
            String legalBasis,
            @Nullable LocalDate from,
            @Nullable LocalDate lastDay,
            boolean lastDayMistyped) {}

    public Outcome<SigningRight> record(Command command) {
        List<Violation> violations = new ArrayList<>();
        Texts texts = new Texts(violations);
        String body = texts.line("body", command.body(), LONGEST_TITLE);
        String behalf = texts.line("onBehalfOf", command.onBehalfOf(), LONGEST_TITLE);
        String title = texts.needed("title", command.title(), LONGEST_TITLE);
        String person = texts.line("person", command.person(), LONGEST_NAME);
        String seal = texts.line("sealOf", command.sealOf(), LONGEST_TITLE);
        String basis = texts.needed("legalBasis", command.legalBasis(), LONGEST_BASIS);
        String content = texts.line("content", command.content(), LONGEST_CONTENT);
        LocalDate from = command.from();
        LocalDate lastDay = command.lastDay();
        if (from == null) {
            violations.add(Violation.of("from", "signing.violation.no-day"));
        }
        if (command.lastDayMistyped()) {
            violations.add(Violation.of("lastDay", "signing.violation.no-day"));
        } else if (from != null && lastDay != null && lastDay.isBefore(from)) {
            violations.add(Violation.of("lastDay", "signing.violation.ends-before"));
        }
        boolean named = command.form() == SignatureForm.NONE || command.form() == SignatureForm.Q;
        if (!named && behalf.isEmpty()) {
            violations.add(Violation.of(
                    "onBehalfOf",
                    "signing.violation.no-behalf",
                    command.form().prefix().strip()));
        }
        if (command.form() == SignatureForm.TUQ) {
            limited(command, content, violations);
        }
        if (from == null || !violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        Validity valid = new Validity(from, lastDay == null ? null : lastDay.plusDays(1));
        SigningRight right = new SigningRight(
                Uuid7.next(),
                command.agency(),
                body,
                command.kinds(),
                command.form(),
                named ? "" : behalf,
                title,
                person,
                seal,
                content,
                basis,
                valid);
        return recorded(right);
    }

    /** Decree 30/2020, article 13, clause 4: in writing, for a time, for a content. */
    private static void limited(Command command, String content, List<Violation> violations) {
        if (command.lastDay() == null && !command.lastDayMistyped()) {
            violations.add(Violation.of("lastDay", "signing.violation.authorisation-without-end"));
        }
        if (content.isEmpty()) {
            violations.add(Violation.of("content", "signing.violation.authorisation-without-content"));
        }
    }

    private Outcome<SigningRight> recorded(SigningRight right) {
        List<SigningRight> others = rights.within(
                right.agency(), right.valid().from(), right.valid().until());
        for (SigningRight other : others) {
            if (SigningMatch.same(other, right)) {
                return Outcome.refused(Violation.of(
                        "title", "signing.violation.twice", other.valid().from()));
            }
        }
        if (passedOn(right, others)) {
            return Outcome.refused(Violation.of("onBehalfOf", "signing.violation.passed-on", right.onBehalfOf()));
        }
        rights.add(right);
        changes.record(Change.of(
                "signing.right.recorded",
                "signing-right",
                right.id(),
                right.agency().value(),
                right));
        return Outcome.accepted(right);
    }

    /** Article 13, clause 4: who signs by authorisation does not pass it on. */
    private static boolean passedOn(SigningRight right, List<SigningRight> others) {
        if (right.form() != SignatureForm.TUQ) {
            return false;
        }
        List<SigningRight> ofTheGiver = others.stream()
                .filter(other -> SigningMatch.alike(other.title(), right.onBehalfOf()))
                .toList();
        return !ofTheGiver.isEmpty() && ofTheGiver.stream().allMatch(other -> other.form() == SignatureForm.TUQ);
    }

    /** Texts as typed, cleaned and measured. */
    private record Texts(List<Violation> violations) {

        String needed(String field, String typed, int longest) {
            String text = line(field, typed, longest);
            if (text.isEmpty()) {
                violations.add(Violation.of(field, "signing.violation.missing." + VietnameseText.key(field)));
            }
            return text;
        }

        String line(String field, String typed, int longest) {
            String text = VietnameseText.clean(typed);
            if (text.length() > longest) {
                violations.add(Violation.of(field, "signing.violation.too-long", longest));
            }
            return text;
        }
    }
}
