package vn.congdongso.documents.letterheads;

import java.time.LocalDate;
import java.util.List;
import vn.congdongso.documents.model.Annex;
import vn.congdongso.documents.model.Article;
import vn.congdongso.documents.model.DateLine;
import vn.congdongso.documents.model.DocumentDraft;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.documents.model.DocumentNumber;
import vn.congdongso.documents.model.IssuingBody;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.documents.model.Paragraph;
import vn.congdongso.documents.model.Signature;
import vn.congdongso.documents.model.Table;
import vn.congdongso.documents.model.TableColumn;
import vn.congdongso.documents.model.TableRow;

/** A document with something in every component, on which a template shows what it looks like. */
final class SampleDocument {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private SampleDocument() {}

    static OfficialDocument of(DocumentKind kind) {
        String symbol = kind.letter() ? "UBND-VHXH" : kind.abbreviation() + "-UBND";
        DocumentDraft draft = OfficialDocument.draft(
                        kind,
                        new IssuingBody("CƠ QUAN CHỦ QUẢN", "CƠ QUAN BAN HÀNH", "Cơ quan ban hành"),
                        new DocumentNumber(5, symbol),
                        DateLine.on("Địa danh", DAY))
                .title("Trích yếu nội dung của văn bản")
                .basedOn("Căn cứ thứ nhất", "Căn cứ thứ hai")
                .body(Article.of(1, "Nội dung thứ nhất."), Paragraph.of("Nội dung thứ hai./."))
                .signed(
                        kind.minutes()
                                ? Signature.minutes("Họ Tên Thư Ký", "Họ Tên Chủ Tọa")
                                : Signature.onBehalf("TÊN TẬP THỂ", "CHỨC VỤ", "Họ Tên Người Ký"))
                .sentTo("Như trên", "Lưu: VT")
                .annexes(Annex.of("Danh sách kèm theo", list()));
        if (!kind.minutes()) {
            draft = draft.to("Nơi nhận thứ nhất", "Nơi nhận thứ hai");
        }
        return (kind.decision() ? draft.authority("THẨM QUYỀN BAN HÀNH") : draft).write();
    }

    private static Table list() {
        return Table.titled(
                List.of("TT", "Họ và tên", "Nhiệm vụ"),
                List.of(TableColumn.centred(1), TableColumn.text(5), TableColumn.text(4)),
                List.of(TableRow.of("1", "Họ Tên Thành Viên", "Tổ trưởng")));
    }
}
