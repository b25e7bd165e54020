package vn.congdongso.documents.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdongso.ApplicationTest;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.units.UnitId;

@ApplicationTest
class LegalBasesTests {

    private final LegalBases bases;
    private final AddLegalBasis addLegalBasis;
    private final EndLegalBasis endLegalBasis;
    private final TeamFixtures.Ground ground;

    LegalBasesTests(LegalBases bases, AddLegalBasis addLegalBasis, EndLegalBasis endLegalBasis, TeamFixtures fixtures) {
        this.bases = bases;
        this.addLegalBasis = addLegalBasis;
        this.endLegalBasis = endLegalBasis;
        this.ground = fixtures.aGround();
    }

    private List<String> found(UnitId agency, String words) {
        return bases.search(agency, words, false, 0, 20).rows().stream()
                .map(LegalBasis::citation)
                .toList();
    }

    private AddLegalBasis.Command aPlan() {
        return new AddLegalBasis.Command(
                ground.province(),
                "Kế hoạch",
                "15/KH-UBND",
                "Ủy ban nhân dân tỉnh Quảng Ngãi",
                LocalDate.of(2026, 1, 9),
                "V/v: bình dân học vụ số",
                null,
                null,
                null);
    }

    @Test
    void areCitedInFullAndALawByItsNameAndDay() {
        assertThat(found(ground.commune(), "luat to chuc chinh quyen dia phuong 72/2025"))
                .containsExactly("Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025");
        assertThat(found(ground.commune(), "749 qd ttg"))
                .containsExactly("Quyết định số 749/QĐ-TTg ngày 03 tháng 6 năm 2020 của Thủ tướng Chính phủ về việc"
                        + " phê duyệt “Chương trình Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030”");
        assertThat(found(ground.commune(), "57-nq/tw"))
                .containsExactly("Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị về đột phá phát"
                        + " triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia");
        assertThat(found(ground.commune(), "3730 kgvx"))
                .containsExactly("Công văn số 3730/UBND-KGVX ngày 27 tháng 7 năm 2022 của Ủy ban nhân dân tỉnh Quảng"
                        + " Ngãi về việc triển khai Tổ công nghệ số cộng đồng trên địa bàn tỉnh");
    }

    @Test
    void ofAProvinceServeItsCommunesAndNobodyElse() {
        addLegalBasis.add(aPlan()).orThrow();

        assertThat(found(ground.commune(), "binh dan hoc vu so 15/kh"))
                .containsExactly("Kế hoạch số 15/KH-UBND ngày 09 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Quảng"
                        + " Ngãi về việc bình dân học vụ số");
        assertThat(found(ground.nation(), "binh dan hoc vu so 15/kh")).isEmpty();
    }

    @Test
    void areEnteredOnce() {
        addLegalBasis.add(aPlan()).orThrow();

        assertThat(addLegalBasis.add(aPlan()))
                .isEqualTo(Outcome.refused(Violation.of("code", "registers.violation.basis-known")));
    }

    @Test
    void needNumberAndIssuerUnlessTheyAreLaws() {
        assertThat(addLegalBasis.add(
                        new AddLegalBasis.Command(ground.commune(), "Quyết định", "", "", null, "", null, null, null)))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(((Outcome.Refused<?>) refused).violations())
                                .extracting(Violation::field)
                                .containsExactly("code", "issuer", "issuedOn", "subject"));
        assertThat(addLegalBasis.add(new AddLegalBasis.Command(
                        ground.commune(), "Luật", "", "", LocalDate.of(2024, 6, 28), "Lưu trữ", null, null, null)))
                .isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void thatEndedAreFoundInADraftHoweverTheDayIsWritten() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        List<String> cited = List.of(
                "Căn cứ Luật Tổ chức Chính quyền địa phương ngày 19/6/2015; Luật sửa đổi, bổ sung một số điều của Luật"
                        + " Tổ chức Chính phủ và Luật Tổ chức Chính quyền địa phương ngày 22/11/2019;",
                "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
                "Căn cứ Nghị định số 13/2023/NĐ-CP ngày 17 tháng 4 năm 2023 của Chính phủ;");

        assertThat(bases.endedAmong(cited, ground.commune(), day))
                .extracting(LegalBasis::code)
                .containsExactly("77/2015/QH13", "47/2019/QH14", "13/2023/NĐ-CP");
        assertThat(bases.endedAmong(cited.subList(0, 1), ground.commune(), LocalDate.of(2024, 10, 1)))
                .isEmpty();
        assertThat(bases.endedAmong(cited.subList(1, 2), ground.commune(), day)).isEmpty();
    }

    @Test
    void endForAnAgencyAndAllBelowIt() {
        LegalBasis plan = addLegalBasis.add(aPlan()).orThrow();
        LocalDate last = LocalDate.of(2026, 6, 30);
        List<String> cited = List.of("Căn cứ " + plan.citation() + ";");

        assertThat(endLegalBasis.end(
                        new EndLegalBasis.Command(ground.province(), plan.id(), LocalDate.of(2025, 1, 1), plan.id())))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(((Outcome.Refused<?>) refused).violations())
                                .extracting(Violation::field)
                                .containsExactly("lastDay", "replacedBy"));
        endLegalBasis
                .end(new EndLegalBasis.Command(ground.province(), plan.id(), last, null))
                .orThrow();

        assertThat(bases.endedAmong(cited, ground.commune(), last)).isEmpty();
        assertThat(bases.endedAmong(cited, ground.commune(), last.plusDays(1)))
                .extracting(LegalBasis::id)
                .containsExactly(plan.id());
    }
}
