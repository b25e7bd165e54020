package vn.congdongso.documents.writing;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.Documents;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.UseCase;

/** Marks a remark as dealt with. */
@NamedInterface("deeds")
@UseCase
public class SettleRemark {

    private final Writings writings;
    private final Documents documents;
    private final Changes changes;

    SettleRemark(Writings writings, Documents documents, Changes changes) {
        this.writings = writings;
        this.documents = documents;
        this.changes = changes;
    }

    public record Command(DocumentId document, UUID remark, CurrentAccount who) {}

    /** False where there is no such open remark: saying it twice does it once. */
    public boolean settle(Command command) {
        boolean settled = writings.settle(command.document(), command.remark(), command.who());
        if (settled) {
            changes.record(Change.of(
                    "documents.remark.settled",
                    "document",
                    command.document(),
                    documents.find(command.document()).orElseThrow().agency().value(),
                    command.remark()));
        }
        return settled;
    }
}
