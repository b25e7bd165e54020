package vn.congdongso.documents.writing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdongso.access.AccountId;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.Today;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** Documents for tests, made the way people make them. */
@Component
public class WritingFixtures {

    private static final AtomicInteger NUMBER = new AtomicInteger(1000);

    private final DraftDocument draftDocument;
    private final RecordOnPaper recordOnPaper;
    private final Units units;
    private final Today today;

    WritingFixtures(DraftDocument draftDocument, RecordOnPaper recordOnPaper, Units units, Today today) {
        this.draftDocument = draftDocument;
        this.recordOnPaper = recordOnPaper;
        this.units = units;
        this.today = today;
    }

    public static CurrentAccount somebody() {
        return new CurrentAccount(
                new AccountId(UUID.randomUUID()), new PersonId(UUID.randomUUID()), "Nguyễn Thị Soạn", false);
    }

    /** A complete text. */
    public DocumentText text(UnitId agency, DocumentKind kind, @Nullable LocalDate paperDay) {
        DocumentText.Paper paper =
                paperDay == null ? null : new DocumentText.Paper(NUMBER.incrementAndGet(), PartialDay.of(paperDay));
        DocumentText blank = Beginnings.of(kind, agency(agency), paper);
        return with(
                blank,
                "Về việc tập huấn kỹ năng số",
                "Điều 1. Tổ chức tập huấn.\nĐiều 2. Các phòng chịu trách nhiệm thi hành./.");
    }

    public UnitSummary agency(UnitId agency) {
        return units.lastKnown(agency, today.today()).orElseThrow();
    }

    public static DocumentText with(DocumentText text, String title, String body) {
        return new DocumentText(
                text.kind(),
                text.head(),
                text.paper(),
                title,
                text.addressees(),
                text.authority(),
                text.bases(),
                body,
                text.annexes(),
                new DocumentText.Closing(
                        text.closing().signing(), "Trần Văn Ký", "", List.of("Như Điều 2;", "Lưu: VT.")),
                text.effectiveOn());
    }

    public DocumentId draft(UnitId agency, DocumentKind kind) {
        return draftDocument.begin(agency, text(agency, kind, null), somebody()).orThrow();
    }

    /** Issued on paper on that day. */
    public DocumentId issued(UnitId agency, DocumentKind kind, LocalDate day) {
        DocumentId document =
                draftDocument.begin(agency, text(agency, kind, day), somebody()).orThrow();
        recordOnPaper.record(new RecordOnPaper.Command(document, 1, somebody())).orThrow();
        return document;
    }
}
