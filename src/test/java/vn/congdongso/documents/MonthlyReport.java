package vn.congdongso.documents;

import java.time.LocalDate;
import java.util.List;
import vn.congdongso.documents.model.DashItem;
import vn.congdongso.documents.model.DateLine;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.documents.model.DocumentNumber;
import vn.congdongso.documents.model.HeaderCell;
import vn.congdongso.documents.model.Heading;
import vn.congdongso.documents.model.IssuingBody;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.documents.model.Paragraph;
import vn.congdongso.documents.model.Signature;
import vn.congdongso.documents.model.Table;
import vn.congdongso.documents.model.TableColumn;
import vn.congdongso.documents.model.TableRow;

/** A ward's monthly report with a table of figures, signed by a deputy. All names and figures are invented. */
final class MonthlyReport {

    private MonthlyReport() {}

    static OfficialDocument issued() {
        return OfficialDocument.draft(
                        DocumentKind.BAO_CAO,
                        IssuingBody.of("ỦY BAN NHÂN DÂN PHƯỜNG CẨM THÀNH", "Ủy ban nhân dân phường Cẩm Thành"),
                        DocumentNumber.blank("BC-UBND"),
                        DateLine.blank("Cẩm Thành", 2026))
                .title("Kết quả hoạt động của Tổ công nghệ số cộng đồng tháng 10 năm 2026")
                .to("Sở Khoa học và Công nghệ tỉnh Quảng Ngãi")
                .body(
                        Paragraph.of(
                                "Thực hiện Kế hoạch số 41/KH-UBND ngày 15 tháng 01 năm 2026 về hoạt động của Tổ công"
                                        + " nghệ số cộng đồng, Ủy ban nhân dân phường Cẩm Thành báo cáo kết quả tháng 10 năm 2026"
                                        + " như sau:"),
                        Heading.group("I", "KẾT QUẢ THỰC HIỆN"),
                        Heading.clause("1", "Tổ chức và lực lượng"),
                        Paragraph.of(
                                "Phường duy trì 01 Tổ cấp phường và 24 Tổ ở tổ dân phố với **148 thành viên**, trong đó"
                                        + " có 61 nữ và 39 đoàn viên thanh niên. Trong tháng, 22/24 Tổ có hoạt động; kết quả"
                                        + " từng nội dung như sau:"),
                        figures(),
                        Heading.clause("2", "Đánh giá chung"),
                        DashItem.of(
                                "Số lượt người dân được hướng dẫn đạt 104,2% chỉ tiêu tháng; nội dung được quan tâm nhất"
                                        + " là nộp hồ sơ trên Cổng Dịch vụ công quốc gia."),
                        DashItem.of("Hai Tổ ở tổ dân phố 7 và tổ dân phố 19 chưa có hoạt động do thay đổi Tổ trưởng."),
                        Heading.group("II", "KHÓ KHĂN, VƯỚNG MẮC"),
                        DashItem.of(
                                "Nhiều người cao tuổi dùng điện thoại đời cũ, không cài được ứng dụng định danh điện tử."),
                        DashItem.of("Kinh phí hỗ trợ cước dữ liệu cho thành viên chưa được phân bổ trong năm."),
                        Heading.group("III", "ĐỀ XUẤT, KIẾN NGHỊ"),
                        Paragraph.of(
                                "Đề nghị Sở Khoa học và Công nghệ tổ chức 01 lớp tập huấn về an toàn thông tin cho thành"
                                        + " viên các Tổ trong quý IV năm 2026 và hướng dẫn nguồn kinh phí hoạt động."),
                        Paragraph.of(
                                "Trên đây là báo cáo kết quả hoạt động của Tổ công nghệ số cộng đồng tháng 10 năm 2026,"
                                        + " Ủy ban nhân dân phường Cẩm Thành kính báo cáo./."))
                .signed(Signature.onBehalfByDeputy("ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Thị Hoài Thương"))
                .sentTo(
                        "Như trên",
                        "Thường trực Đảng ủy phường (b/c)",
                        "Chủ tịch, các PCT UBND phường",
                        "Lưu: VT, VHXH")
                .write()
                .issued(128, LocalDate.of(2026, 11, 3));
    }

    private static Table figures() {
        List<List<HeaderCell>> header = List.of(
                List.of(
                        HeaderCell.down("TT", 2),
                        HeaderCell.down("Nội dung", 2),
                        HeaderCell.down("Đơn vị tính", 2),
                        HeaderCell.across("Tháng 10/2026", 3),
                        HeaderCell.down("Lũy kế năm", 2)),
                List.of(HeaderCell.of("Chỉ tiêu"), HeaderCell.of("Thực hiện"), HeaderCell.of("Tỷ lệ (%)")));
        List<TableColumn> columns = List.of(
                TableColumn.centred(7),
                TableColumn.text(36),
                TableColumn.centred(14),
                TableColumn.figures(12),
                TableColumn.figures(12),
                TableColumn.figures(11),
                TableColumn.figures(12));
        return new Table(columns, header, rows());
    }

    private static List<TableRow> rows() {
        return List.of(
                TableRow.group("A. Chính quyền số"),
                TableRow.of(
                        "1",
                        "Hướng dẫn nộp hồ sơ dịch vụ công trực tuyến",
                        "Lượt",
                        "1.200",
                        "1.318",
                        "109,8",
                        "11.274"),
                TableRow.of("2", "Kích hoạt tài khoản định danh điện tử mức 2", "Người", "150", "143", "95,3", "1.906"),
                TableRow.group("B. Kinh tế số"),
                TableRow.of("3", "Mở tài khoản thanh toán điện tử", "Tài khoản", "240", "255", "106,3", "2.480"),
                TableRow.of("4", "Đưa sản phẩm lên sàn thương mại điện tử", "Sản phẩm", "20", "17", "85,0", "196"),
                TableRow.group("C. Xã hội số"),
                TableRow.of("5", "Cài đặt sổ sức khỏe điện tử", "Người", "300", "322", "107,3", "3.115"),
                TableRow.of("6", "Hướng dẫn phòng, chống lừa đảo trên mạng", "Lượt", "500", "456", "91,2", "5.020"),
                TableRow.total("", "Tổng số lượt hướng dẫn", "Lượt", "2.410", "2.511", "104,2", "23.991"));
    }
}
