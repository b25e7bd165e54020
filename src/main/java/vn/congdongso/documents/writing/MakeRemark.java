package vn.congdongso.documents.writing;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.Documents;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;

/** Says something about a draft to those who write it. */
@NamedInterface("deeds")
@UseCase
public class MakeRemark {

    static final int LONGEST = 2_000;

    private final Writings writings;
    private final Lives lives;
    private final Documents documents;
    private final Changes changes;

    MakeRemark(Writings writings, Lives lives, Documents documents, Changes changes) {
        this.writings = writings;
        this.lives = lives;
        this.documents = documents;
        this.changes = changes;
    }

    public record Command(DocumentId document, String words, CurrentAccount who) {}

    public Outcome<UUID> say(Command command) {
        String words = VietnameseText.cleanLines(command.words());
        if (words.isEmpty()) {
            return Outcome.refused(Violation.of("words", "writing.violation.remark.empty"));
        }
        if (words.length() > LONGEST) {
            return Outcome.refused(Violation.of("words", "writing.violation.too-long", LONGEST, words.length()));
        }
        if (lives.locked(command.document()).issued()) {
            return Outcome.refused(Violation.of("words", "writing.violation.already-issued"));
        }
        UUID remark = writings.say(command.document(), words, command.who());
        changes.record(Change.of(
                "documents.remark.made",
                "document",
                command.document(),
                documents.find(command.document()).orElseThrow().agency().value(),
                words));
        return Outcome.accepted(remark);
    }
}
