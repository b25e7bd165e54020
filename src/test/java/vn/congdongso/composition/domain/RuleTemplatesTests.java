package vn.congdongso.composition.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.congdongso.teams.BodyKind;
import vn.congdongso.teams.SeatRole;

/** The shipped samples held against lists as their own documents write them. */
class RuleTemplatesTests {

    private final RuleTemplates templates;

    RuleTemplatesTests() throws IOException {
        this.templates = new RuleTemplates(new JsonMapper());
    }

    @Test
    void areThoseOfTheFourDocuments() {
        assertThat(templates.all())
                .extracting(RuleTemplate::code)
                .containsExactly(
                        "S1-COMMUNE",
                        "S1-VILLAGE",
                        "S2-DISTRICT",
                        "S2-COMMUNE",
                        "S2-VILLAGE",
                        "S3-COMMUNE",
                        "S3-VILLAGE",
                        "S4-COMMUNE",
                        "S4-VILLAGE");
        assertThat(templates.all())
                .allSatisfy(template -> assertThat(template.clauses()).allSatisfy(clause -> {
                    assertThat(RuleSetRules.of(clause)).isEmpty();
                    assertThat(clause.citation()).isNotBlank();
                }));
    }

    @Test
    void theWardTeamOfCamThanhIsAsItsOwnDecisionWrites() {
        List<Examined.Seat> seats = new ArrayList<>(List.of(
                seat(SeatRole.LEADER, "Chủ tịch Ủy ban nhân dân phường"),
                seat(
                        SeatRole.STANDING_DEPUTY,
                        "Phó Chủ tịch Ủy ban nhân dân phường kiêm Giám đốc Trung tâm Hành chính công phường"),
                seat(SeatRole.DEPUTY, "Phó Chủ tịch Ủy ban nhân dân phường kiêm Chánh Văn phòng HĐND và UBND phường"),
                seat(SeatRole.DEPUTY, "Trưởng Công an phường"),
                seat(SeatRole.DEPUTY, "Trưởng phòng Văn hóa - Xã hội phường"),
                seat(SeatRole.MEMBER, "Tổ trưởng Tổ công nghệ số cộng đồng Tổ dân phố 1")));
        Stream.of(
                        "Chỉ huy trưởng Ban Chỉ huy Quân sự phường",
                        "Trưởng phòng Kinh tế-Hạ tầng-Đô thị phường",
                        "Phó Trưởng phòng Văn hóa - Xã hội phường",
                        "Phó Trưởng Công an phường phụ trách công nghệ số và Đề án 06",
                        "Phó Giám đốc Trung tâm Phục vụ hành chính công phường",
                        "Phó Chánh Văn phòng HĐND&UBND phường (phụ trách công tác chuyển đổi số)",
                        "Chuyên viên Văn phòng HĐND&UBND phường (theo dõi lĩnh vực chuyển đổi số)",
                        "Chuyên viên Phòng Văn hóa - xã hội phường (tham mưu chuyển đổi số)",
                        "Chuyên viên Trung tâm Phục vụ hành chính công (theo dõi lĩnh vực chuyển đổi số)",
                        "Giáo viên Tin học trường TH&THCS Nguyễn Nghiêm",
                        "Giáo viên Tin học trường TH&THCS Trần Hưng Đạo",
                        "Giáo viên Tin học trường TH&THCS Nghĩa Chánh",
                        "Giáo viên Tin học trường TH&THCS Chánh Lộ")
                .forEach(position -> seats.add(seat(SeatRole.MEMBER, position)));
        Stream.of(
                        "Chủ tịch Ủy ban MTTQ Việt Nam phường",
                        "Phó Chủ tịch Ủy ban MTTQ Việt Nam kiêm Chủ tịch Hội Cựu chiến binh phường",
                        "Phó Chủ tịch Ủy ban MTTQ Việt Nam kiêm Chủ tịch Hội Nông dân phường",
                        "Phó Chủ tịch Ủy ban MTTQ Việt Nam kiêm Chủ tịch Hội Liên hiệp Phụ nữ phường",
                        "Phó Chủ tịch Ủy ban MTTQ Việt Nam kiêm Bí thư Đoàn TNCS Hồ Chí Minh phường")
                .forEach(position -> seats.add(new Examined.Seat(SeatRole.MEMBER, position, true)));

        assertThat(found("S1-COMMUNE", "phường", seats)).isEmpty();
        seats.removeIf(seat ->
                seat.position().startsWith("Trưởng Công an") || seat.position().endsWith("Chánh Lộ"));
        assertThat(found("S1-COMMUNE", "phường", seats))
                .extracting(Deviation::key)
                .containsExactly("composition.deviation.none-in-role", "composition.deviation.category-missing");
    }

    @Test
    void aVillageTeamOfFiveFulfilsS1ButS2RecommendsAFarmerAndS4WantsThree() {
        List<Examined.Seat> five = List.of(
                seat(SeatRole.LEADER, "Tổ trưởng tổ dân phố"),
                seat(SeatRole.DEPUTY, "Bí thư Chi đoàn tổ dân phố"),
                seat(SeatRole.MEMBER, "Chi hội trưởng Phụ nữ tổ dân phố"),
                seat(SeatRole.MEMBER, "Đoàn viên thanh niên"),
                seat(SeatRole.MEMBER, "Đoàn viên thanh niên"));

        assertThat(found("S1-VILLAGE", "tổ dân phố", five)).isEmpty();
        assertThat(found("S2-VILLAGE", "tổ dân phố", five))
                .extracting(Deviation::standing, Deviation::args)
                .containsExactly(tuple(Standing.ADVISED, List.<Object>of("cán bộ Hội Nông dân", 1, 0L)));
        assertThat(found("S3-VILLAGE", "tổ dân phố", five))
                .extracting(Deviation::standing)
                .containsExactly(Standing.ADVISED);
        assertThat(found("S4-VILLAGE", "tổ dân phố", five))
                .extracting(Deviation::key)
                .containsExactly("composition.deviation.not-exactly");
        assertThat(found("S4-VILLAGE", "tổ dân phố", five.subList(0, 3))).isEmpty();
    }

    @Test
    void aSteeringCommitteeIsHeadedByTheChair() {
        List<Examined.Seat> committee = List.of(
                seat(SeatRole.LEADER, "Phó Chủ tịch UBND xã"),
                seat(SeatRole.DEPUTY, "Phó Chủ tịch UBND xã"),
                seat(SeatRole.DEPUTY, "Trưởng Công an xã"),
                seat(SeatRole.MEMBER, "Cán bộ chuyên trách công nghệ thông tin"),
                seat(SeatRole.MEMBER, "Bí thư Đoàn thanh niên"),
                seat(SeatRole.MEMBER, "Hội trưởng Hội phụ nữ"),
                seat(SeatRole.MEMBER, "Chỉ huy trưởng Ban CHQS xã"));
        RuleTemplate sample = templates.find("S4-COMMUNE").orElseThrow();

        assertThat(Examination.of(
                        sample.clauses(), new Examined(BodyKind.STEERING_COMMITTEE, "xã", committee, null, 1)))
                .extracting(Deviation::args)
                .containsExactly(List.of(4, "Chủ tịch UBND", "Phó Chủ tịch UBND xã"));
    }

    private List<Deviation> found(String code, String unitType, List<Examined.Seat> seats) {
        RuleTemplate sample = templates.find(code).orElseThrow();
        return Examination.of(sample.clauses(), new Examined(sample.bodyKind(), unitType, seats, null, 1));
    }

    private static Examined.Seat seat(SeatRole role, String position) {
        return new Examined.Seat(role, position, false);
    }
}
