package vn.congdongso.teams.domain;

import java.util.List;
import java.util.stream.Stream;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.teams.SeatRole;
import vn.congdongso.units.UnitSummary;

/**
 * Who sits in a commune's team, by office, as phường Cẩm Thành decided in 2025. Other communes strike out and add.
 */
final class CommuneTeamSeats {

    private static final List<String> SCHOOLS_OF_CAM_THANH = List.of(
            "trường TH&THCS Nguyễn Nghiêm",
            "trường TH&THCS Trần Hưng Đạo",
            "trường TH&THCS Nghĩa Chánh",
            "trường TH&THCS Chánh Lộ");

    private static final List<String> DEPUTIES = List.of(
            "Phó Chủ tịch Ủy ban nhân dân {t} kiêm Chánh Văn phòng HĐND và UBND {t}",
            "Trưởng Công an {t}",
            "Trưởng phòng Văn hóa - Xã hội {t}");

    private static final List<String> MEMBERS = List.of(
            "Chỉ huy trưởng Ban Chỉ huy Quân sự {t}",
            "Trưởng phòng Kinh tế{h} {t}",
            "Phó Trưởng phòng Văn hóa - Xã hội {t}",
            "Phó Trưởng Công an {t} phụ trách công nghệ số và Đề án 06",
            "Phó Giám đốc Trung tâm Phục vụ hành chính công {t}",
            "Phó Chánh Văn phòng HĐND và UBND {t} (phụ trách công tác chuyển đổi số)",
            "Chuyên viên Văn phòng HĐND và UBND {t} (theo dõi lĩnh vực chuyển đổi số)",
            "Chuyên viên phòng Văn hóa - Xã hội {t} (tham mưu chuyển đổi số)",
            "Chuyên viên Trung tâm Phục vụ hành chính công {t} (theo dõi lĩnh vực chuyển đổi số)");

    private static final List<String> INVITED = List.of(
            "Chủ tịch Ủy ban MTTQ Việt Nam {t}",
            "Phó Chủ tịch Ủy ban MTTQ Việt Nam kiêm Chủ tịch Hội Cựu chiến binh {t}",
            "Phó Chủ tịch Ủy ban MTTQ Việt Nam kiêm Chủ tịch Hội Nông dân {t}",
            "Phó Chủ tịch Ủy ban MTTQ Việt Nam kiêm Chủ tịch Hội Liên hiệp Phụ nữ {t}",
            "Phó Chủ tịch Ủy ban MTTQ Việt Nam kiêm Bí thư Đoàn TNCS Hồ Chí Minh {t}");

    private final UnitSummary agency;

    private CommuneTeamSeats(UnitSummary agency) {
        this.agency = agency;
    }

    static List<SeatDraft> of(UnitSummary agency) {
        return new CommuneTeamSeats(agency).seats();
    }

    private List<SeatDraft> seats() {
        return Stream.of(
                        offices(SeatRole.LEADER, List.of("Chủ tịch Ủy ban nhân dân {t}")),
                        offices(
                                SeatRole.STANDING_DEPUTY,
                                List.of("Phó Chủ tịch Ủy ban nhân dân {t} kiêm Giám đốc Trung tâm Phục vụ hành chính"
                                        + " công {t}")),
                        offices(SeatRole.DEPUTY, DEPUTIES),
                        offices(SeatRole.MEMBER, MEMBERS),
                        offices(SeatRole.MEMBER, teachers()),
                        Stream.of(SeatDraft.groupLeaders(Templates.allLeaders(agency))),
                        INVITED.stream().map(this::localised).map(SeatDraft::invitedOffice))
                .flatMap(seats -> seats)
                .toList();
    }

    private Stream<SeatDraft> offices(SeatRole role, List<String> titles) {
        return titles.stream().map(this::localised).map(title -> SeatDraft.office(role, title));
    }

    private List<String> teachers() {
        return VietnameseText.key(agency.fullName()).equals("phuong cam thanh")
                ? SCHOOLS_OF_CAM_THANH.stream()
                        .map(school -> "Giáo viên Tin học " + school)
                        .toList()
                : List.of("Giáo viên Tin học các trường trên địa bàn {t}");
    }

    private String localised(String title) {
        boolean ward = agency.typeName().equals("phường");
        return title.replace("{t}", agency.typeName()).replace("{h}", ward ? ", Hạ tầng và Đô thị" : "");
    }
}
