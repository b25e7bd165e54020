package vn.congdongso.documents;

import java.time.LocalDate;
import java.util.List;
import vn.congdongso.documents.model.Annex;
import vn.congdongso.documents.model.DashItem;
import vn.congdongso.documents.model.DateLine;
import vn.congdongso.documents.model.DocumentDraft;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.documents.model.DocumentNumber;
import vn.congdongso.documents.model.Heading;
import vn.congdongso.documents.model.HeadingLevel;
import vn.congdongso.documents.model.IssuingBody;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.documents.model.Paragraph;
import vn.congdongso.documents.model.Signature;
import vn.congdongso.documents.model.SignatureForm;
import vn.congdongso.documents.model.Table;
import vn.congdongso.documents.model.TableColumn;
import vn.congdongso.documents.model.TableRow;

/** One short document of each of the other kinds. All names are invented. */
final class OtherKinds {

    private static final IssuingBody DEPARTMENT = new IssuingBody(
            "ỦY BAN NHÂN DÂN PHƯỜNG CẨM THÀNH", "PHÒNG VĂN HÓA - XÃ HỘI", "Phòng Văn hóa - Xã hội phường Cẩm Thành");
    private static final IssuingBody COMMITTEE =
            IssuingBody.of("ỦY BAN NHÂN DÂN PHƯỜNG CẨM THÀNH", "Ủy ban nhân dân phường Cẩm Thành");

    private OtherKinds() {}

    static OfficialDocument letter() {
        return written(DocumentKind.CONG_VAN, COMMITTEE, "UBND-VHXH")
                .title("báo cáo kết quả hoạt động Tổ công nghệ số cộng đồng tháng 11")
                .to("Các Tổ công nghệ số cộng đồng tổ dân phố", "Trung tâm Phục vụ hành chính công phường")
                .body(
                        Paragraph.of(
                                "Để kịp thời tổng hợp báo cáo Sở Khoa học và Công nghệ, Ủy ban nhân dân phường đề nghị"
                                        + " các Tổ gửi báo cáo tháng 11 trước ngày 28 tháng 11 năm 2026."),
                        Paragraph.of("Ủy ban nhân dân phường đề nghị các đơn vị phối hợp thực hiện./."))
                .signed(Signature.by(SignatureForm.KT, "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Thị Hoài Thương"))
                .sentTo("Như trên", "Chủ tịch UBND phường (b/c)", "Lưu: VT, VHXH")
                .write();
    }

    static OfficialDocument submission() {
        return written(DocumentKind.TO_TRINH, DEPARTMENT, "TTr-VHXH")
                .title("Về việc thành lập Tổ công nghệ số cộng đồng tổ dân phố 12")
                .to("Ủy ban nhân dân phường Cẩm Thành")
                .body(Paragraph.of("Phòng Văn hóa - Xã hội kính trình Ủy ban nhân dân phường xem xét, quyết định./."))
                .signed(Signature.chief("TRƯỞNG PHÒNG", "Nguyễn Thanh Tịnh"))
                .sentTo("Như trên", "Lưu: VHXH")
                .write();
    }

    static OfficialDocument plan() {
        return written(DocumentKind.KE_HOACH, COMMITTEE, "KH-UBND")
                .title("Hoạt động của Tổ công nghệ số cộng đồng năm 2027")
                .basedOn("Căn cứ Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị")
                .body(
                        new Heading(HeadingLevel.CHAPTER, "I", "Mục đích, yêu cầu"),
                        DashItem.of("Mỗi hộ gia đình có ít nhất một người biết dùng dịch vụ công trực tuyến."),
                        new Heading(HeadingLevel.CHAPTER, "II", "Nhiệm vụ"),
                        Paragraph.of("Tập trung vào ba nhóm việc./."))
                .signed(Signature.onBehalf("ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Trần Quốc Khánh"))
                .sentTo("Các Tổ công nghệ số cộng đồng", "Lưu: VT")
                .annexes(Annex.wide("Lịch hoạt động theo tháng", calendar()))
                .write();
    }

    static OfficialDocument invitation() {
        return written(DocumentKind.GIAY_MOI, COMMITTEE, "GM-UBND")
                .title("Họp Tổ công nghệ số cộng đồng phường")
                .body(
                        Paragraph.of(
                                "Ủy ban nhân dân phường Cẩm Thành trân trọng kính mời: các thành viên Tổ công nghệ số"
                                        + " cộng đồng phường"),
                        Paragraph.of("Thời gian: 08 giờ 00, ngày 25 tháng 11 năm 2026."),
                        Paragraph.of("Địa điểm: Hội trường Ủy ban nhân dân phường./."))
                .signed(Signature.by(SignatureForm.TL, "CHỦ TỊCH", "CHÁNH VĂN PHÒNG", "Bùi Đức Anh"))
                .sentTo("Như thành phần mời", "Lưu: VT")
                .write();
    }

    static OfficialDocument minutes() {
        return written(DocumentKind.BIEN_BAN, COMMITTEE, "BB-UBND")
                .title("Họp Tổ công nghệ số cộng đồng phường tháng 11 năm 2026")
                .body(
                        Paragraph.of("Thời gian bắt đầu: 08 giờ 00, ngày 25 tháng 11 năm 2026."),
                        Paragraph.of(
                                "Cuộc họp kết thúc vào 10 giờ 15 cùng ngày, nội dung họp được các thành viên thông qua"
                                        + " và cùng ký vào biên bản./."))
                .signed(Signature.minutes("Võ Thị Ánh Tuyết", "Trần Quốc Khánh"))
                .sentTo("Thành viên Tổ", "Lưu: Hồ sơ")
                .write();
    }

    static List<OfficialDocument> all() {
        return List.of(letter(), submission(), plan(), invitation(), minutes());
    }

    private static Table calendar() {
        return Table.titled(
                List.of("TT", "Nội dung", "Quý I", "Quý II", "Quý III", "Quý IV"),
                List.of(
                        TableColumn.centred(1),
                        TableColumn.text(8),
                        TableColumn.centred(2),
                        TableColumn.centred(2),
                        TableColumn.centred(2),
                        TableColumn.centred(2)),
                List.of(TableRow.of("1", "Tập huấn kỹ năng số cho thành viên các Tổ", "x", "", "x", "")));
    }

    private static DocumentDraft written(DocumentKind kind, IssuingBody issuer, String symbol) {
        return OfficialDocument.draft(
                kind, issuer, new DocumentNumber(9, symbol), DateLine.on("Cẩm Thành", LocalDate.of(2026, 11, 20)));
    }
}
