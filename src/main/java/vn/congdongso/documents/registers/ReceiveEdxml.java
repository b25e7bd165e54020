package vn.congdongso.documents.registers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.congdongso.access.AccountId;
import vn.congdongso.documents.edxml.EdxmlMessage;
import vn.congdongso.documents.edxml.EdxmlReader;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;

/** Enters what an edXML message brought into the register of incoming documents, with its files; once. */
@UseCase
public class ReceiveEdxml {

    private final ReceivedMessages received;
    private final RegisterIncoming registerIncoming;
    private final IncomingRegister register;
    private final AttachFile attachFile;
    private final Changes changes;

    ReceiveEdxml(
            ReceivedMessages received,
            RegisterIncoming registerIncoming,
            IncomingRegister register,
            AttachFile attachFile,
            Changes changes) {
        this.received = received;
        this.registerIncoming = registerIncoming;
        this.register = register;
        this.attachFile = attachFile;
        this.changes = changes;
    }

    /** @param message as it was put aside to be looked at */
    public record Command(UnitId agency, UUID message, Arrival arrival, boolean evenIfKnown, AccountId by) {}

    /** @param problem why the file is not taken over; empty for one that is */
    public record Verdict(EdxmlMessage.Attached file, Optional<Violation> problem) {}

    /** What would become of each file of the message. */
    public static List<Verdict> verdicts(EdxmlMessage message) {
        return message.files().stream()
                .map(file -> new Verdict(file, problem(file.content())))
                .toList();
    }

    private static Optional<Violation> problem(byte[] content) {
        return switch (FileInspection.of(content)) {
            case Outcome.Accepted<FileKind> fit -> Optional.empty();
            case Outcome.Refused<FileKind>(List<Violation> violations) -> Optional.of(violations.getFirst());
        };
    }

    /** @throws java.util.NoSuchElementException when the message has been forgotten */
    public Outcome<Incoming> receive(Command command) {
        ReceivedMessages.Received kept =
                received.locked(command.agency(), command.message()).orElseThrow();
        if (kept.incoming() != null) {
            return Outcome.accepted(register.find(kept.incoming()).orElseThrow());
        }
        return switch (EdxmlReader.read(kept.content())) {
            case Outcome.Refused<EdxmlMessage>(List<Violation> violations) -> Outcome.refused(violations);
            case Outcome.Accepted<EdxmlMessage>(EdxmlMessage message) -> enter(command, message);
        };
    }

    private Outcome<Incoming> enter(Command command, EdxmlMessage message) {
        Outcome<Incoming> outcome = registerIncoming.register(new RegisterIncoming.Command(
                command.agency(), command.arrival(), command.evenIfKnown(), identity(message)));
        if (outcome instanceof Outcome.Accepted<Incoming>(Incoming incoming)) {
            received.registered(command.message(), incoming.id());
            List<String> taken = new ArrayList<>();
            List<String> left = new ArrayList<>();
            for (EdxmlMessage.Attached file : message.files()) {
                (attached(command, incoming, file) ? taken : left).add(file.name());
            }
            changes.record(Change.of(
                    "documents.edxml.received",
                    "incoming",
                    incoming.id(),
                    command.agency().value(),
                    new Taken(identity(message), message.from().organId(), taken, left)));
        }
        return outcome;
    }

    private record Taken(String message, String organId, List<String> files, List<String> leftOut) {}

    private static String identity(EdxmlMessage message) {
        String id = message.documentId();
        return id.length() > 100 ? id.substring(0, 100) : id;
    }

    private boolean attached(Command command, Incoming incoming, EdxmlMessage.Attached file) {
        return attachFile.attach(new AttachFile.Command(
                        new FileOwner.Arrived(incoming.id()),
                        command.agency(),
                        file.name(),
                        file.content(),
                        command.by()))
                instanceof Outcome.Accepted<StoredFile>;
    }
}
