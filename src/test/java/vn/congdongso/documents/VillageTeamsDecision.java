package vn.congdongso.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.congdongso.documents.model.Annex;
import vn.congdongso.documents.model.Article;
import vn.congdongso.documents.model.DashItem;
import vn.congdongso.documents.model.DateLine;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.documents.model.DocumentNumber;
import vn.congdongso.documents.model.Heading;
import vn.congdongso.documents.model.IssuingBody;
import vn.congdongso.documents.model.NumberedItem;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.documents.model.Paragraph;
import vn.congdongso.documents.model.Signature;
import vn.congdongso.documents.model.Table;
import vn.congdongso.documents.model.TableColumn;
import vn.congdongso.documents.model.TableRow;

/** An issued decision of a commune's chairman with a list for each of five village teams. All names are invented. */
final class VillageTeamsDecision {

    private static final List<String> LEADERS =
            List.of("Phạm Văn Lợi", "Nguyễn Thị Thu Hà", "Võ Đình Quang", "Huỳnh Ngọc Ánh", "Đỗ Xuân Trường");
    private static final List<String> DEPUTIES =
            List.of("Lê Thị Mỹ Duyên", "Trương Công Định", "Bùi Thanh Tuyền", "Ngô Quốc Việt", "Tạ Thị Kim Oanh");
    private static final List<String> WOMEN =
            List.of("Nguyễn Thị Lý", "Phan Thị Bích Thủy", "Trần Thị Hòa", "Mai Thị Ngọc Yến", "Đặng Thị Hường");
    private static final List<String> YOUTH =
            List.of("Lý Gia Bảo", "Nguyễn Đăng Khoa", "Hồ Thị Quỳnh Như", "Phùng Minh Đức", "Cao Thị Ưng Hậu");

    private static final List<String> POLICE =
            List.of("Trịnh Văn Sơn", "Lương Tấn Phát", "Kiều Văn Hiệp", "Đoàn Nhật Tân", "Nguyễn Hữu Nghĩa");

    private VillageTeamsDecision() {}

    static OfficialDocument issued() {
        return OfficialDocument.draft(
                        DocumentKind.QUYET_DINH,
                        IssuingBody.of("ỦY BAN NHÂN DÂN XÃ ĐỨC TÂN", "Ủy ban nhân dân xã Đức Tân"),
                        DocumentNumber.blank("QĐ-UBND"),
                        DateLine.blank("Đức Tân", 2025))
                .title("Về việc kiện toàn Tổ công nghệ số cộng đồng\ncấp thôn trên địa bàn xã Đức Tân")
                .authority("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ ĐỨC TÂN")
                .basedOn(
                        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025",
                        "Căn cứ Quyết định số 749/QĐ-TTg ngày 03 tháng 6 năm 2020 của Thủ tướng Chính phủ phê duyệt “Chương"
                                + " trình Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030”",
                        "Căn cứ Công văn số 3730/UBND-KGVX ngày 27 tháng 7 năm 2022 của Ủy ban nhân dân tỉnh Quảng Ngãi về"
                                + " việc triển khai Tổ công nghệ số cộng đồng trên địa bàn tỉnh",
                        "Theo đề nghị của công chức Văn phòng - Thống kê xã")
                .body(articles())
                .signed(Signature.chief("CHỦ TỊCH", "Đinh Công Thành"))
                .sentTo(
                        "Như Điều 4",
                        "Phòng VHTT huyện (b/c)",
                        "TT Đảng ủy, TT HĐND xã (b/c)",
                        "Lãnh đạo UBND xã",
                        "Lưu: VT")
                .annexes(annexes())
                .write()
                .issued(7, LocalDate.of(2025, 2, 5));
    }

    private static List<Article> articles() {
        return List.of(
                Article.of(
                        1,
                        Paragraph.of(
                                "Kiện toàn 05 Tổ công nghệ số cộng đồng cấp thôn hỗ trợ người dân tham gia chuyển đổi"
                                        + " số ở 05 thôn trên địa bàn xã Đức Tân (sau đây gọi tắt là Tổ) gồm các ông, bà có tên"
                                        + " trong danh sách:"),
                        Paragraph.centredItalic("(Có danh sách kèm theo)")),
                Article.titled(
                        2,
                        "Chế độ làm việc, nhiệm vụ và trách nhiệm của Tổ",
                        Heading.clause("1", "Chế độ làm việc"),
                        NumberedItem.letter(
                                1,
                                "Tổ làm việc theo chế độ kiêm nhiệm, do Tổ trưởng điều hành và chịu trách"
                                        + " nhiệm trước Ủy ban nhân dân xã về kết quả thực hiện;"),
                        NumberedItem.letter(
                                2,
                                "Tổ viên được tập huấn, trang bị phương tiện cần thiết và hưởng các chế độ"
                                        + " theo quy định hiện hành."),
                        Heading.clause("2", "Nhiệm vụ"),
                        DashItem.of("Thông tin, tuyên truyền chủ trương của Đảng, chính sách, pháp luật của Nhà nước về"
                                + " chuyển đổi số đến từng hộ gia đình trong thôn."),
                        DashItem.of("Hướng dẫn người dân sử dụng dịch vụ công trực tuyến, tài khoản định danh điện tử,"
                                + " thanh toán không dùng tiền mặt và các kỹ năng số cơ bản."),
                        DashItem.of("Báo cáo định kỳ hằng tháng, báo cáo đột xuất khi Ủy ban nhân dân xã yêu cầu."),
                        Heading.clause("3", "Trách nhiệm"),
                        DashItem.of(
                                "Tổ trưởng điều hành toàn diện hoạt động của Tổ; Tổ phó giúp Tổ trưởng theo dõi, đôn"
                                        + " đốc Tổ viên."),
                        DashItem.of(
                                "Tổ viên thực hiện nhiệm vụ được phân công và tham gia đầy đủ các cuộc họp của Tổ.")),
                Article.of(
                        3,
                        "Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 98/QĐ-UBND ngày 11 tháng 7 năm"
                                + " 2023 về việc thành lập Tổ công nghệ số cộng đồng cấp thôn."),
                Article.of(
                        4,
                        "Công chức Văn phòng - Thống kê, công chức Văn hóa - Xã hội xã, Trưởng các thôn và các ông, bà có"
                                + " tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./."));
    }

    private static List<Annex> annexes() {
        List<Annex> annexes = new ArrayList<>();
        for (int village = 1; village <= 5; village++) {
            annexes.add(Annex.of("Danh sách Tổ công nghệ số cộng đồng Thôn " + village, list(village)));
        }
        return annexes;
    }

    private static Table list(int village) {
        int i = village - 1;
        return Table.titled(
                List.of("STT", "Họ và tên", "Chức vụ", "Nhiệm vụ trong Tổ"),
                List.of(TableColumn.centred(8), TableColumn.text(26), TableColumn.text(40), TableColumn.centred(26)),
                List.of(
                        TableRow.of("1", LEADERS.get(i), "Bí thư chi bộ, Trưởng thôn", "Tổ trưởng"),
                        TableRow.of("2", DEPUTIES.get(i), "Bí thư chi đoàn thôn", "Tổ phó"),
                        TableRow.of("3", WOMEN.get(i), "Chi hội trưởng Hội Liên hiệp Phụ nữ", "Tổ viên"),
                        TableRow.of("4", YOUTH.get(i), "Đoàn viên Đoàn TNCS Hồ Chí Minh", "Tổ viên"),
                        TableRow.of("5", POLICE.get(i), "Tổ bảo vệ an ninh trật tự thôn", "Tổ viên")));
    }
}
