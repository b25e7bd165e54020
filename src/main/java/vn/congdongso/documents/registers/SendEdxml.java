package vn.congdongso.documents.registers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.DocumentRenderer;
import vn.congdongso.documents.Documents;
import vn.congdongso.documents.edxml.EdxmlMessage;
import vn.congdongso.documents.edxml.EdxmlWriter;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.documents.model.SigningLine;
import vn.congdongso.documents.signing.SignedFiles;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;

/** Writes an issued document with its PDF and its files as an .edxml file to be sent. */
@Component
public class SendEdxml {

    private static final long MOST_BYTES = 40L * 1024 * 1024;

    private final OutgoingRegister register;
    private final Documents documents;
    private final DocumentRenderer renderer;
    private final SignedFiles signed;
    private final FileShelf shelf;
    private final Numberings numberings;
    private final Today today;

    SendEdxml(
            OutgoingRegister register,
            Documents documents,
            DocumentRenderer renderer,
            SignedFiles signed,
            FileShelf shelf,
            Numberings numberings,
            Today today) {
        this.register = register;
        this.documents = documents;
        this.renderer = renderer;
        this.signed = signed;
        this.shelf = shelf;
        this.numberings = numberings;
        this.today = today;
    }

    /** @throws java.util.NoSuchElementException when the document has no number */
    public Outcome<byte[]> file(DocumentId document) {
        OutgoingLine line = register.find(document).orElseThrow();
        Optional<Numberings.OrganCode> code = numberings.organCode(line.agency(), today.today());
        if (code.isEmpty()) {
            return Outcome.refused(Violation.of("", "registers.violation.no-organ-code"));
        }
        List<StoredFile> stored = shelf.of(new FileOwner.Outgoing(document));
        if (stored.stream().mapToLong(StoredFile::size).sum() > MOST_BYTES) {
            return Outcome.refused(Violation.of("", "registers.violation.edxml-too-large", MOST_BYTES / 1024 / 1024));
        }
        return Outcome.accepted(
                EdxmlWriter.write(message(line, code.get().code(), documents.content(document), stored), today.now()));
    }

    private EdxmlMessage message(OutgoingLine line, String organId, OfficialDocument content, List<StoredFile> stored) {
        String name = VietnameseText.key(line.notation()).replace(' ', '-');
        List<EdxmlMessage.Attached> files = new ArrayList<>();
        files.add(new EdxmlMessage.Attached(
                name + ".pdf",
                FileKind.PDF.mediaType(),
                signed.latestContent(line.document()).orElseGet(() -> renderer.pdf(content))));
        stored.forEach(file ->
                files.add(new EdxmlMessage.Attached(file.name(), file.kind().mediaType(), shelf.content(file))));
        List<SigningLine> lines = content.signature().lines();
        return new EdxmlMessage(
                new EdxmlMessage.Party(
                        organId,
                        Optional.ofNullable(content.issuer().parent()).orElse(""),
                        content.issuer().inText()),
                receivers(content),
                line.document().toString(),
                line.number() < 10 ? "0" + line.number() : Integer.toString(line.number()),
                line.symbol(),
                content.date().place(),
                line.issuedOn(),
                line.kind().typeName(),
                line.subject().replace('\n', ' '),
                line.signer(),
                lines.isEmpty() ? "" : lines.getLast().title(),
                null,
                files);
    }

    /** Whom it is addressed to; else who receives it, but for the file copy. Their codes the sender need not know. */
    private static List<EdxmlMessage.Party> receivers(OfficialDocument content) {
        List<String> names = content.addressees().isEmpty() ? content.recipients() : content.addressees();
        return names.stream()
                .map(name -> VietnameseText.clean(name).replaceAll("[;.,\\s]+$", ""))
                .filter(name -> !name.isEmpty() && !VietnameseText.key(name).startsWith("luu"))
                .map(name -> new EdxmlMessage.Party("", "", name))
                .toList();
    }
}
