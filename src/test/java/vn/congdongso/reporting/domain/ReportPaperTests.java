package vn.congdongso.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.congdongso.documents.model.Block;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.documents.model.Paragraph;
import vn.congdongso.documents.model.Run;
import vn.congdongso.documents.model.SigningLine;
import vn.congdongso.documents.model.Table;
import vn.congdongso.outreach.Pillar;
import vn.congdongso.outreach.Topic;
import vn.congdongso.outreach.Topics;
import vn.congdongso.reporting.Period;
import vn.congdongso.reporting.domain.Snapshot.TeamFigures;
import vn.congdongso.shared.Validity;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;

class ReportPaperTests {

    private static final Period NOVEMBER = new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
    private static final UnitId PROVINCE = new UnitId(UUID.randomUUID());
    private static final Reporter WARD = new Reporter(
            PROVINCE,
            new UnitSummary(
                    new UnitId(UUID.randomUUID()),
                    UnitLevel.COMMUNE,
                    "phường",
                    "Cẩm Thành",
                    null,
                    "21025",
                    PROVINCE,
                    "1.2.3",
                    PROVINCE,
                    "Cẩm Thành",
                    Validity.since(LocalDate.of(2025, 7, 1))),
            null,
            "phường Cẩm Thành");
    private static final Signing BY_DEPUTY = new Signing(
            Signing.By.DEPUTY_CHAIR,
            "Trần Thị B",
            "Cẩm Thành",
            LocalDate.of(2026, 12, 4),
            "Sở Khoa học và Công nghệ",
            "Như trên\nLưu: VT, VHXH");

    private final ReportPaper paper = new ReportPaper(new ReportTables(new OneTopic()));
    private final Snapshot figures = Snapshot.ofCommune(
            List.of(
                    new TeamFigures(UUID.randomUUID(), "Tổ dân phố 5", ReportFiguresTests.figures(31, 12, 40L)),
                    new TeamFigures(UUID.randomUUID(), "Tổ dân phố 6", ReportFiguresTests.figures(1_200, 700, null))),
            List.of("Tổ dân phố 7"));

    @Test
    void carriesTheHeadTitleAndAddresseeOfACommunesReport() {
        OfficialDocument document = paper.write(WARD, NOVEMBER, figures, Words.NONE, BY_DEPUTY);

        assertThat(document.kind().typeName()).isEqualTo("Báo cáo");
        assertThat(document.issuer().name()).isEqualTo("ỦY BAN NHÂN DÂN PHƯỜNG CẨM THÀNH");
        assertThat(document.number().symbol()).isEqualTo("BC-UBND");
        assertThat(document.title()).isEqualTo("Kết quả hoạt động của Tổ công nghệ số cộng đồng tháng 11 năm 2026");
        assertThat(document.addressees()).containsExactly("Sở Khoa học và Công nghệ");
        assertThat(document.date().text()).isEqualTo("Cẩm Thành, ngày 04 tháng 12 năm 2026");
        assertThat(document.recipients()).containsExactly("Như trên;", "Lưu: VT, VHXH.");
    }

    @Test
    void isSignedByADeputyForTheChairOfTheCommittee() {
        OfficialDocument document = paper.write(WARD, NOVEMBER, figures, Words.NONE, BY_DEPUTY);

        assertThat(document.signature().lines())
                .extracting(SigningLine::text)
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        assertThat(document.signature().name()).isEqualTo("Trần Thị B");
    }

    @Test
    void tablesEachTeamAndTheirTotal() {
        List<Table> tables = tables(paper.write(WARD, NOVEMBER, figures, Words.NONE, BY_DEPUTY));

        assertThat(tables.getFirst().rows())
                .extracting(row -> String.join("|", row.cells()))
                .containsExactly(
                        "1|Tổ dân phố 5|40|31|77,5|15", "2|Tổ dân phố 6|–|1.200|–|600", "|Tổng cộng|40|1.231|77,5|615");
        assertThat(tables.getLast().rows().getFirst().cells())
                .containsExactly("1", "Định danh điện tử VNeID", "712", "57,8");
    }

    @Test
    void formsTheRateByTheTeamsThatWereAssignedATarget() {
        assertThat(text(paper.write(WARD, NOVEMBER, figures, Words.NONE, BY_DEPUTY)))
                .contains("đạt 77,5% chỉ tiêu được giao (40 người)")
                .contains("Tỷ lệ tính trên các tổ được giao chỉ tiêu.");
    }

    @Test
    void namesTheTeamsThatAreMissing() {
        assertThat(text(paper.write(WARD, NOVEMBER, figures, Words.NONE, BY_DEPUTY)))
                .contains("Có 2/3 tổ báo cáo.")
                .contains("Chưa tổng hợp báo cáo của: Tổ dân phố 7.");
    }

    @Test
    void takesTypedMarksForWhatTheyAre() {
        Words words = new Words("", "Thiếu **máy**\n\n<b>Mạng yếu</b>", "", "");

        assertThat(text(paper.write(WARD, NOVEMBER, figures, words, BY_DEPUTY)))
                .contains("Thiếu **máy**")
                .contains("<b>Mạng yếu</b>")
                .contains("Không có.");
    }

    private static List<Table> tables(OfficialDocument document) {
        return document.body().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    private static String text(OfficialDocument document) {
        StringBuilder text = new StringBuilder();
        for (Block block : document.body()) {
            if (block instanceof Paragraph(List<Run> runs, boolean centred) && !centred) {
                runs.forEach(run -> text.append(run.text()));
                text.append('\n');
            }
        }
        return text.toString();
    }

    private static final class OneTopic implements Topics {

        @Override
        public List<Topic> on(LocalDate day) {
            return List.of();
        }

        @Override
        public Optional<Topic> find(String code, LocalDate day) {
            return Optional.empty();
        }

        @Override
        public Optional<Topic> lastKnown(String code, LocalDate day) {
            return code.equals("vneid")
                    ? Optional.of(new Topic(
                            code,
                            Pillar.values()[0],
                            "Định danh điện tử VNeID",
                            "Electronic identity",
                            "VNeID",
                            "VNeID"))
                    : Optional.empty();
        }
    }
}
