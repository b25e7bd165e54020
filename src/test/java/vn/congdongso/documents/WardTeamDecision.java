package vn.congdongso.documents;

import java.util.ArrayList;
import java.util.List;
import vn.congdongso.documents.model.Article;
import vn.congdongso.documents.model.Block;
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

/** The draft of a ward's decision that establishes its team: seats by office, four articles, TM. signature. */
final class WardTeamDecision {

    private WardTeamDecision() {}

    static OfficialDocument draft() {
        return OfficialDocument.draft(
                        DocumentKind.QUYET_DINH,
                        IssuingBody.of("ỦY BAN NHÂN DÂN PHƯỜNG CẨM THÀNH", "Ủy ban nhân dân phường Cẩm Thành"),
                        DocumentNumber.blank("QĐ-UBND"),
                        DateLine.blank("Cẩm Thành", 2026))
                .title("Về việc thành lập Tổ công nghệ số cộng đồng phường Cẩm Thành")
                .authority("ỦY BAN NHÂN DÂN PHƯỜNG CẨM THÀNH")
                .basedOn(
                        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025",
                        "Căn cứ Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị về đột phá phát triển"
                                + " khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia",
                        "Căn cứ Kế hoạch số 02-KH/BCĐTW ngày 19 tháng 6 năm 2025 của Ban Chỉ đạo Trung ương về phát"
                                + " triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số về thúc đẩy chuyển đổi"
                                + " số liên thông, đồng bộ, nhanh và hiệu quả đáp ứng yêu cầu sắp xếp tổ chức bộ máy của"
                                + " hệ thống chính trị",
                        "Căn cứ Công văn số 335/SKHCN-BCVT&CĐS ngày 22 tháng 7 năm 2025 của Sở Khoa học và Công nghệ"
                                + " về việc hướng dẫn thành lập và tổ chức hoạt động Tổ công nghệ số cộng đồng",
                        "Theo đề nghị của Trưởng phòng Văn hóa - Xã hội phường Cẩm Thành")
                .body(articles())
                .signed(Signature.onBehalf("ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Trần Quốc Khánh"))
                .sentTo(
                        "Như Điều 4",
                        "Sở Khoa học và Công nghệ (b/c)",
                        "Thường trực Đảng ủy phường (b/c)",
                        "Thường trực HĐND phường (b/c)",
                        "Chủ tịch, các PCT UBND phường",
                        "Bí thư chi bộ, các đơn vị trường học",
                        "Lưu: VT, VHXH")
                .write();
    }

    private static List<Article> articles() {
        return List.of(
                new Article(1, null, members()),
                new Article(
                        2, "Chế độ làm việc, nhiệm vụ và trách nhiệm của Tổ công nghệ số cộng đồng phường", duties()),
                Article.of(3, "Quyết định này có hiệu lực thi hành kể từ ngày ký."),
                Article.of(
                        4,
                        "Văn phòng, các phòng chuyên môn có liên quan và các ông, bà có tên tại Điều 1 chịu trách nhiệm"
                                + " thi hành Quyết định này./."));
    }

    private static List<Block> members() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Paragraph.of("Thành lập Tổ công nghệ số cộng đồng phường Cẩm Thành (gọi tắt là Tổ công nghệ số phường),"
                        + " gồm các thành viên sau:"));
        seats(blocks, "Tổ trưởng:", List.of("Chủ tịch Ủy ban nhân dân phường;"));
        seats(
                blocks,
                "Tổ phó thường trực:",
                List.of("Phó Chủ tịch Ủy ban nhân dân phường kiêm Giám đốc Trung tâm Phục vụ hành chính công phường;"));
        seats(
                blocks,
                "Các tổ phó:",
                List.of(
                        "Phó Chủ tịch Ủy ban nhân dân phường kiêm Chánh Văn phòng HĐND và UBND phường;",
                        "Trưởng Công an phường;",
                        "Trưởng phòng Văn hóa - Xã hội phường;"));
        seats(blocks, "Các thành viên:", ordinaryMembers());
        return blocks;
    }

    private static void seats(List<Block> blocks, String role, List<String> seats) {
        blocks.add(Paragraph.of("**" + role + "**"));
        int before =
                (int) blocks.stream().filter(NumberedItem.class::isInstance).count();
        for (int i = 0; i < seats.size(); i++) {
            blocks.add(NumberedItem.figure(before + i + 1, seats.get(i)));
        }
    }

    private static List<String> ordinaryMembers() {
        return List.of(
                "Chỉ huy trưởng Ban Chỉ huy Quân sự phường;",
                "Trưởng phòng Kinh tế, Hạ tầng và Đô thị phường;",
                "Phó Trưởng phòng Văn hóa - Xã hội phường;",
                "Phó Trưởng Công an phường phụ trách công nghệ số và Đề án 06;",
                "Phó Giám đốc Trung tâm Phục vụ hành chính công phường;",
                "Phó Chánh Văn phòng HĐND và UBND phường (phụ trách công tác chuyển đổi số);",
                "Chuyên viên Văn phòng HĐND và UBND phường (theo dõi lĩnh vực chuyển đổi số);",
                "Chuyên viên Phòng Văn hóa - Xã hội phường (tham mưu chuyển đổi số);",
                "Chuyên viên Trung tâm Phục vụ hành chính công (theo dõi lĩnh vực chuyển đổi số);",
                "Giáo viên Tin học Trường TH&THCS Nguyễn Nghiêm;",
                "Giáo viên Tin học Trường TH&THCS Trần Hưng Đạo;",
                "Giáo viên Tin học Trường TH&THCS Nghĩa Chánh;",
                "Giáo viên Tin học Trường TH&THCS Chánh Lộ;",
                "Các đồng chí là Tổ trưởng Tổ công nghệ số tại các tổ dân phố;",
                "Mời Chủ tịch Ủy ban MTTQ Việt Nam phường;",
                "Mời Phó Chủ tịch Ủy ban MTTQ Việt Nam kiêm Chủ tịch Hội Cựu chiến binh phường;",
                "Mời Phó Chủ tịch Ủy ban MTTQ Việt Nam kiêm Chủ tịch Hội Nông dân phường;",
                "Mời Phó Chủ tịch Ủy ban MTTQ Việt Nam kiêm Chủ tịch Hội Liên hiệp Phụ nữ phường;",
                "Mời Phó Chủ tịch Ủy ban MTTQ Việt Nam kiêm Bí thư Đoàn TNCS Hồ Chí Minh phường.");
    }

    private static List<Block> duties() {
        return List.of(
                Heading.clause("1", "Chế độ làm việc"),
                DashItem.of(
                        "Tổ làm việc theo chế độ kiêm nhiệm. Tổ trưởng điều hành toàn diện hoạt động của Tổ và của các"
                                + " Tổ công nghệ số cộng đồng ở tổ dân phố; phân công nhiệm vụ cụ thể cho các thành viên; chịu"
                                + " trách nhiệm trước UBND phường về kết quả thực hiện."),
                DashItem.of("Các thành viên được tập huấn, hướng dẫn, trang bị phương tiện cần thiết để thực hiện nhiệm"
                        + " vụ được giao; được hưởng các chế độ theo quy định hiện hành."),
                Heading.clause("2", "Nhiệm vụ"),
                Heading.subclause("2.1", "Chỉ đạo thành lập Tổ công nghệ số cộng đồng tổ dân phố"),
                Paragraph.of(
                        "Mỗi tổ dân phố thành lập 01 Tổ công nghệ số cộng đồng, gồm Tổ trưởng tổ dân phố hoặc Bí thư"
                                + " chi bộ làm Tổ trưởng, Bí thư chi đoàn làm Tổ phó, cán bộ Hội Phụ nữ và ít nhất 02 người có"
                                + " lòng nhiệt tình, có kỹ năng sử dụng nền tảng số và khả năng hướng dẫn người dân."),
                Heading.subclause(
                        "2.2", "Hướng dẫn, kiểm tra, giám sát Tổ công nghệ số cộng đồng triển khai hoạt động"),
                DashItem.of(
                        "**Về chính quyền số:** hướng dẫn người dân sử dụng dịch vụ công trực tuyến và tương tác với"
                                + " chính quyền qua các nền tảng số được lựa chọn."),
                DashItem.of(
                        "**Về kinh tế số:** hướng dẫn hộ kinh doanh, người dân đăng ký sàn thương mại điện tử, mở tài"
                                + " khoản thanh toán điện tử, quảng bá và bán sản phẩm đúng chất lượng cam kết."),
                DashItem.of(
                        "**Về xã hội số:** hướng dẫn người dân cài đặt, sử dụng dịch vụ số cho nhu cầu thiết yếu về y"
                                + " tế, giáo dục, chính sách xã hội và an toàn trên môi trường mạng."),
                Heading.clause("3", "Trách nhiệm"),
                NumberedItem.letter(1, "Tổ trưởng chỉ đạo, điều hành toàn diện hoạt động của Tổ;"),
                NumberedItem.letter(2, "Tổ phó thường trực tham mưu kế hoạch, phân công nhiệm vụ cho các thành viên;"),
                NumberedItem.letter(
                        3,
                        "Các thành viên thực hiện nhiệm vụ được phân công, tham gia đầy đủ các cuộc họp của"
                                + " Tổ; vắng mặt thì góp ý kiến bằng văn bản."));
    }
}
