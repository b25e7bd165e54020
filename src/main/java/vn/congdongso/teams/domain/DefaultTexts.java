package vn.congdongso.teams.domain;

/** Working rules, duties and responsibilities to begin with; every commune changes them as it sees fit. */
final class DefaultTexts {

    private DefaultTexts() {}

    /**
     * @param t what the commune is called: phường
     * @param v what its villages are called: tổ dân phố
     */
    static Texts ofCommuneTeam(String t, String v) {
        return new Texts(
                words(COMMUNE_RULES, t, v),
                words(COMMUNE_DUTIES + SUBJECTS + COMMUNE_WAYS, t, v),
                words(COMMUNE_ANSWERS, t, v));
    }

    static Texts ofVillageTeams(String t, String v, boolean twoTiers) {
        String superiors = twoTiers ? VILLAGE_SUPERIORS_NOW : VILLAGE_SUPERIORS_THEN;
        return new Texts(
                words(VILLAGE_RULES, t, v),
                words(SUBJECTS + VILLAGE_WAYS + superiors, t, v),
                words(VILLAGE_ANSWERS, t, v));
    }

    private static String words(String text, String t, String v) {
        return text.replace("{t}", t).replace("{v}", v).strip();
    }

    private static final String COMMUNE_RULES = """
            - Tổ hoạt động theo chế độ kiêm nhiệm. Tổ trưởng điều hành chung hoạt động của Tổ và của các Tổ công nghệ số \
            cộng đồng ở {v}; lập kế hoạch, giao việc và ấn định thời gian cho từng thành viên; chịu trách nhiệm trước Ủy \
            ban nhân dân {t} về kết quả công việc được giao.
            - Thành viên của Tổ được tập huấn, hướng dẫn, cung cấp phương tiện cần thiết để làm nhiệm vụ và được hưởng \
            chế độ theo quy định hiện hành.
            """;

    private static final String COMMUNE_DUTIES = """
            2.1. Chỉ đạo thành lập Tổ công nghệ số cộng đồng ở {v}
            Tham mưu quyết định thành lập Tổ công nghệ số cộng đồng tại các {v}, mỗi {v} một Tổ. Tổ trưởng là Trưởng {v} \
            hoặc Bí thư chi bộ, tùy điều kiện từng nơi; Tổ phó là Bí thư chi đoàn thanh niên; thành viên gồm cán bộ Hội \
            Phụ nữ và ít nhất 02 người khác, nên chọn đoàn viên Đoàn Thanh niên Cộng sản Hồ Chí Minh, nhiệt tình với \
            cộng đồng, ham học hỏi và dám thử cái mới, sử dụng tốt nền tảng số, biết tuyên truyền, hướng dẫn người dân.
            2.2. Hướng dẫn, hỗ trợ, kiểm tra, theo dõi các Tổ công nghệ số cộng đồng ở {v}
            * Tuyên truyền, hướng dẫn người dân
            """;

    private static final String SUBJECTS = """
            - Phổ biến rộng rãi chủ trương của Đảng, chính sách, pháp luật của Nhà nước về chuyển đổi số đến từng hộ gia \
            đình, từng người dân ở {v}.
            - Về chính quyền số: hướng dẫn người dân tạo địa chỉ số, dùng dịch vụ công trực tuyến và các dịch vụ số, \
            trao đổi với chính quyền qua những nền tảng số đã được đánh giá, lựa chọn.
            - Về kinh tế số: hướng dẫn doanh nghiệp, hộ kinh doanh, người dân tham gia sàn thương mại điện tử, mở tài \
            khoản thanh toán điện tử; giúp bà con chụp ảnh, giới thiệu sản phẩm, lập gian hàng, nhận đơn, đóng gói và \
            giữ cam kết giao hàng đúng chất lượng; ứng dụng công nghệ số vào sản xuất, kinh doanh phù hợp với địa phương.
            - Về xã hội số: hướng dẫn người dân tìm hiểu, cài đặt và sử dụng dịch vụ số cho nhu cầu thiết yếu về y tế, \
            giáo dục, chính sách xã hội, phòng, chống dịch bệnh.
            """;

    private static final String COMMUNE_WAYS = """
            * Cách thức triển khai
            - Nhận chỉ tiêu sử dụng các nền tảng số; làm mẫu, bồi dưỡng và hướng dẫn trực tiếp cho từng người, từng hộ \
            (mở gian hàng số, cài sổ sức khỏe điện tử, ví điện tử, thanh toán trực tuyến, phản ánh hiện trường, dịch vụ \
            công trực tuyến, thông tin đất đai).
            - Lập nhóm trên mạng xã hội Việt Nam có đủ các hộ gia đình trong {v} để trao đổi, hỗ trợ thường xuyên.
            * Báo cáo kết quả
            Cập nhật và gửi báo cáo định kỳ, thường xuyên qua mạng bằng nền tảng số Việt Nam về kết quả thực hiện các \
            chỉ tiêu, nhiệm vụ, để chính quyền nắm tình hình, chỉ đạo và gỡ vướng mắc kịp thời.
            """;

    private static final String COMMUNE_ANSWERS = """
            - Tổ trưởng: chỉ đạo và điều hành mọi hoạt động của Tổ.
            - Tổ phó thường trực: tham mưu kế hoạch, phân công nhiệm vụ cụ thể cho thành viên; chịu trách nhiệm trước Tổ \
            trưởng và Ủy ban nhân dân {t} về kết quả thực hiện.
            - Các thành viên: làm tốt phần việc được phân công, dự họp đầy đủ khi được mời, nghiên cứu và góp ý về \
            chuyên môn đối với những vấn đề đưa ra bàn. Người vắng mặt góp ý bằng văn bản hoặc qua kênh trao đổi của Tổ.
            """;

    private static final String VILLAGE_RULES = """
            a) Tổ hoạt động theo chế độ kiêm nhiệm. Tổ trưởng điều hành chung hoạt động của Tổ; lập kế hoạch, giao việc \
            và ấn định thời gian cho từng Tổ viên; chịu trách nhiệm trước Ủy ban nhân dân {t} về kết quả công việc được \
            giao.
            b) Tổ viên được tập huấn, hướng dẫn, trang bị phương tiện cần thiết để làm nhiệm vụ và được hưởng chế độ \
            theo quy định hiện hành.
            """;

    private static final String VILLAGE_WAYS = """
            - Nhận chỉ tiêu sử dụng các nền tảng số; đến tận nhà làm mẫu, hướng dẫn lại cho từng người, từng hộ trong {v}.
            - Lập nhóm trên mạng xã hội Việt Nam có đủ các hộ gia đình trong {v}; gửi báo cáo định kỳ, thường xuyên qua \
            mạng về kết quả thực hiện chỉ tiêu, nhiệm vụ để lãnh đạo Ủy ban nhân dân {t} nắm tình hình, chỉ đạo và xử lý \
            kịp thời khó khăn, vướng mắc.
            """;

    private static final String VILLAGE_SUPERIORS_NOW = """
            - Làm các việc khác theo chỉ đạo của Ủy ban nhân dân {t} và Tổ công nghệ số cộng đồng {t}; thường xuyên đánh \
            giá kết quả và báo cáo định kỳ.
            """;

    private static final String VILLAGE_SUPERIORS_THEN = """
            - Làm các việc khác theo chỉ đạo của Ủy ban nhân dân {t}, Ủy ban nhân dân huyện và ngành chuyên môn cấp \
            trên; thường xuyên đánh giá kết quả và báo cáo định kỳ về Ban Chỉ đạo chuyển đổi số {t}.
            """;

    private static final String VILLAGE_ANSWERS = """
            - Tổ trưởng: chịu trách nhiệm chỉ đạo và điều hành mọi hoạt động của Tổ.
            - Tổ phó: giúp Tổ trưởng điều hành hoạt động của Tổ; trực tiếp theo dõi, đôn đốc Tổ viên làm phần việc được \
            phân công.
            - Các Tổ viên: làm tốt phần việc được phân công, dự họp đầy đủ khi được mời, nghiên cứu và góp ý về những \
            vấn đề đưa ra bàn.
            """;
}
