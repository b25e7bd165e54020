package vn.congdongso.teams.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congdongso.teams.SeatRole.DEPUTY;
import static vn.congdongso.teams.SeatRole.LEADER;
import static vn.congdongso.teams.SeatRole.MEMBER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congdongso.ApplicationTest;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.Documents;
import vn.congdongso.documents.model.Annex;
import vn.congdongso.documents.model.Article;
import vn.congdongso.documents.model.Block;
import vn.congdongso.documents.model.DashItem;
import vn.congdongso.documents.model.Heading;
import vn.congdongso.documents.model.NumberedItem;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.documents.model.Paragraph;
import vn.congdongso.documents.model.Run;
import vn.congdongso.documents.model.SigningLine;
import vn.congdongso.documents.model.Table;
import vn.congdongso.documents.model.TableRow;
import vn.congdongso.teams.BodyKind;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.teams.Teams;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

@ApplicationTest
class DecisionDocumentTests {

    private static final Naming USUAL = Naming.usual(BodyKind.COMMUNITY_TEAM);

    private static final LocalDate DAY = LocalDate.of(2025, 8, 15);

    private final DraftDecision keep;
    private final IssueDecision issue;
    private final Documents documents;
    private final Units units;
    private final Teams teams;
    private final JdbcClient jdbc;
    private final TeamFixtures fixtures;
    private final TeamFixtures.Ground ground;

    DecisionDocumentTests(
            DraftDecision keep,
            IssueDecision issue,
            Documents documents,
            Units units,
            Teams teams,
            JdbcClient jdbc,
            TeamFixtures fixtures) {
        this.keep = keep;
        this.issue = issue;
        this.documents = documents;
        this.units = units;
        this.teams = teams;
        this.jdbc = jdbc;
        this.fixtures = fixtures;
        this.ground = fixtures.aGround();
    }

    private OfficialDocument written(UnitId agency, DecisionDraft draft) {
        return documents.content(
                keep.keep(DraftDecision.Command.first(agency, draft)).orThrow());
    }

    private UnitSummary unit(UnitId id, LocalDate day) {
        return units.find(id, day).orElseThrow();
    }

    private static String text(Block block) {
        return switch (block) {
            case Article article -> text(article.blocks());
            case Heading heading -> heading.number() + ". " + heading.title();
            case Paragraph paragraph -> runs(paragraph.runs());
            case NumberedItem item -> item.label() + " " + runs(item.runs());
            case DashItem item -> "- " + runs(item.runs());
            case Table table ->
                table.rows().stream()
                        .map(row -> String.join(" | ", row.cells()))
                        .toList()
                        .toString();
        };
    }

    private static String text(List<Block> blocks) {
        return String.join(
                "\n", blocks.stream().map(DecisionDocumentTests::text).toList());
    }

    private static String runs(List<Run> runs) {
        return String.join("", runs.stream().map(Run::text).toList());
    }

    private static List<Article> articles(OfficialDocument document) {
        return document.body().stream().map(Article.class::cast).toList();
    }

    private static List<String> signature(OfficialDocument document) {
        return document.signature().lines().stream().map(SigningLine::text).toList();
    }

    @Nested
    class TheWardTeam {

        private final OfficialDocument document = written(
                ground.commune(),
                Templates.communeTeam(unit(ground.commune(), DAY), USUAL, DAY)
                        .with(Templates.communeTeam(unit(ground.commune(), DAY), USUAL, DAY)
                                .closing()
                                .signedBy(new Signer(SignerPost.CHAIR, "Nguyễn Văn Hưng"))));

        @Test
        void isDecidedByTheCommitteeAndSignedForIt() {
            assertThat(document.title()).isEqualTo("Về việc thành lập Tổ công nghệ số cộng đồng phường Cẩm Thành");
            assertThat(document.authority()).isEqualTo("ỦY BAN NHÂN DÂN PHƯỜNG CẨM THÀNH");
            assertThat(document.issuer().inText()).isEqualTo("Ủy ban nhân dân phường Cẩm Thành");
            assertThat(signature(document)).containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
            assertThat(document.signature().name()).isEqualTo("Nguyễn Văn Hưng");
            assertThat(document.number().text()).endsWith("/QĐ-UBND");
            assertThat(document.date().place()).isEqualTo("Cẩm Thành");
        }

        @Test
        void restsOnTheLawAndOnWhoProposesIt() {
            assertThat(document.bases())
                    .first()
                    .isEqualTo("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;");
            assertThat(document.bases())
                    .last()
                    .isEqualTo("Theo đề nghị của Trưởng phòng Văn hóa - Xã hội phường Cẩm Thành.");
        }

        @Test
        void listsEverySeatByOfficeInGroupsWithOneCountThroughAll() {
            assertThat(text(articles(document).getFirst())).isEqualTo("""
                    Thành lập Tổ công nghệ số cộng đồng phường Cẩm Thành (sau đây gọi tắt là Tổ công nghệ số phường), gồm các thành viên sau:
                    * Tổ trưởng:
                    1. Chủ tịch Ủy ban nhân dân phường;
                    * Tổ phó thường trực:
                    2. Phó Chủ tịch Ủy ban nhân dân phường kiêm Giám đốc Trung tâm Phục vụ hành chính công phường;
                    * Các tổ phó:
                    3. Phó Chủ tịch Ủy ban nhân dân phường kiêm Chánh Văn phòng HĐND và UBND phường;
                    4. Trưởng Công an phường;
                    5. Trưởng phòng Văn hóa - Xã hội phường;
                    * Các thành viên:
                    6. Chỉ huy trưởng Ban Chỉ huy Quân sự phường;
                    7. Trưởng phòng Kinh tế, Hạ tầng và Đô thị phường;
                    8. Phó Trưởng phòng Văn hóa - Xã hội phường;
                    9. Phó Trưởng Công an phường phụ trách công nghệ số và Đề án 06;
                    10. Phó Giám đốc Trung tâm Phục vụ hành chính công phường;
                    11. Phó Chánh Văn phòng HĐND và UBND phường (phụ trách công tác chuyển đổi số);
                    12. Chuyên viên Văn phòng HĐND và UBND phường (theo dõi lĩnh vực chuyển đổi số);
                    13. Chuyên viên phòng Văn hóa - Xã hội phường (tham mưu chuyển đổi số);
                    14. Chuyên viên Trung tâm Phục vụ hành chính công phường (theo dõi lĩnh vực chuyển đổi số);
                    15. Giáo viên Tin học trường TH&THCS Nguyễn Nghiêm;
                    16. Giáo viên Tin học trường TH&THCS Trần Hưng Đạo;
                    17. Giáo viên Tin học trường TH&THCS Nghĩa Chánh;
                    18. Giáo viên Tin học trường TH&THCS Chánh Lộ;
                    19. Các đồng chí Tổ trưởng tổ công nghệ số tại các tổ dân phố;
                    20. Mời Chủ tịch Ủy ban MTTQ Việt Nam phường;
                    21. Mời Phó Chủ tịch Ủy ban MTTQ Việt Nam kiêm Chủ tịch Hội Cựu chiến binh phường;
                    22. Mời Phó Chủ tịch Ủy ban MTTQ Việt Nam kiêm Chủ tịch Hội Nông dân phường;
                    23. Mời Phó Chủ tịch Ủy ban MTTQ Việt Nam kiêm Chủ tịch Hội Liên hiệp Phụ nữ phường;
                    24. Mời Phó Chủ tịch Ủy ban MTTQ Việt Nam kiêm Bí thư Đoàn TNCS Hồ Chí Minh phường.""");
            assertThat(document.annexes()).isEmpty();
        }

        @Test
        void saysWhatTheTeamIsToDoInClausesWithoutGaps() {
            Article duties = articles(document).get(1);

            assertThat(duties.title()).isEqualTo("Chế độ làm việc, nhiệm vụ và trách nhiệm của Tổ công nghệ số phường");
            assertThat(duties.blocks().stream()
                            .filter(Heading.class::isInstance)
                            .map(DecisionDocumentTests::text))
                    .containsExactly(
                            "1. Chế độ làm việc",
                            "2. Nhiệm vụ",
                            "2.1. Chỉ đạo thành lập Tổ công nghệ số cộng đồng ở tổ dân phố",
                            "2.2. Hướng dẫn, hỗ trợ, kiểm tra, theo dõi các Tổ công nghệ số cộng đồng ở tổ dân phố",
                            "3. Trách nhiệm");
            assertThat(text(duties))
                    .contains("kiêm nhiệm", "Bí thư chi đoàn", "ít nhất 02 người", "chính quyền số", "kinh tế số")
                    .contains("xã hội số", "Người vắng mặt góp ý bằng văn bản")
                    .doesNotContain("{");
        }

        @Test
        void pointsAtTheArticleOfEnforcement() {
            assertThat(text(articles(document).get(2))).isEqualTo("Quyết định này có hiệu lực thi hành kể từ ngày ký.");
            assertThat(text(articles(document).get(3)))
                    .endsWith("và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.");
            assertThat(document.recipients())
                    .startsWith("Như Điều 4;", "Sở Khoa học và Công nghệ (b/c);")
                    .endsWith("Lưu: VT, VHXH.");
        }

        @Test
        void withoutDutiesPointsAtItsNewNumber() {
            DecisionDraft draft = Templates.communeTeam(unit(ground.commune(), DAY), USUAL, DAY)
                    .with(Texts.EMPTY);

            OfficialDocument shorter = written(ground.commune(), draft);

            assertThat(articles(shorter)).extracting(Article::number).containsExactly(1, 2, 3);
            assertThat(shorter.recipients()).first().isEqualTo("Như Điều 3;");
        }
    }

    @Nested
    class TheVillageTeams {

        private static final LocalDate YEAR_2023 = LocalDate.of(2023, 7, 11);
        private static final LocalDate YEAR_2024 = LocalDate.of(2024, 9, 20);

        private final UnitId commune;
        private final DocumentId first;
        private final OfficialDocument document;

        TheVillageTeams() {
            UnitId district = fixtures.unit(UnitLevel.DISTRICT, "huyện", "Mộ Đức", ground.province());
            commune = fixtures.unit(UnitLevel.COMMUNE, "xã", "Đức Tân", district);
            List<UnitSummary> villages = IntStream.rangeClosed(1, 5)
                    .mapToObj(i -> fixtures.unit(UnitLevel.VILLAGE, "thôn", Integer.toString(i), commune))
                    .map(id -> unit(id, YEAR_2023))
                    .toList();
            first = fixtures.issued(
                    commune,
                    YEAR_2023,
                    signed(listed(Templates.villageTeams(unit(commune, YEAR_2023), villages, USUAL, YEAR_2023)))
                            .with(new PaperIssue(98, YEAR_2023)));
            List<BodyDraft> present = teams.below(commune, YEAR_2024).stream()
                    .map(body -> BodyDraft.of(body.id(), body.name(), body.unit(), body.kind(), List.of()))
                    .toList();
            DecisionDraft renewed = Templates.consolidation(unit(commune, YEAR_2024), present, villages, YEAR_2024);
            document = documents.content(fixtures.issued(
                    commune,
                    YEAR_2024,
                    signed(listed(renewed)).with(new PaperIssue(112, YEAR_2024)).with(Effect.replacing(first))));
        }

        private static DecisionDraft listed(DecisionDraft draft) {
            List<BodyDraft> bodies = new ArrayList<>();
            for (BodyDraft body : draft.bodies()) {
                int no = bodies.size() + 1;
                bodies.add(body.with(List.of(
                        SeatDraft.named(LEADER, "Phạm Văn Lợi " + no, "Bí thư chi bộ, Trưởng thôn"),
                        SeatDraft.named(DEPUTY, "Lê Thị Mỹ Duyên " + no, "Bí thư chi đoàn"),
                        SeatDraft.of(MEMBER, SeatKind.NAMED, "Trần Thị Hòa " + no, "Chi hội Phụ nữ", true))));
            }
            return draft.with(bodies);
        }

        private static DecisionDraft signed(DecisionDraft draft) {
            return draft.with(draft.closing().signedBy(new Signer(SignerPost.CHAIR, "Lê Đức Thiết")));
        }

        @Test
        void areConsolidatedByTheChairInTheChairsOwnName() {
            assertThat(document.title())
                    .isEqualTo("Về việc kiện toàn Tổ công nghệ số cộng đồng cấp thôn trên địa bàn xã Đức Tân");
            assertThat(document.authority()).isEqualTo("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ ĐỨC TÂN");
            assertThat(signature(document)).containsExactly("CHỦ TỊCH");
            assertThat(document.number().text()).isEqualTo("112/QĐ-UBND");
            assertThat(document.date().text()).isEqualTo("Đức Tân, ngày 20 tháng 9 năm 2024");
        }

        @Test
        void areCountedInTheFirstArticleAndListedBehind() {
            assertThat(text(articles(document).getFirst())).isEqualTo("""
                    Kiện toàn 05 Tổ công nghệ số cộng đồng cấp thôn để hỗ trợ người dân tham gia chuyển đổi số ở 05 thôn \
                    trên địa bàn xã Đức Tân (sau đây gọi tắt là Tổ công nghệ số cộng đồng cấp thôn), gồm các thành phần sau:
                    (Có danh sách kèm theo)""");
            Annex annex = document.annexes().getFirst();
            assertThat(annex.title()).startsWith("DANH SÁCH THÀNH VIÊN\nTỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG CẤP THÔN");
            assertThat(annex.blocks()).hasSize(10);
            assertThat(text(annex.blocks().get(8))).isEqualTo("5. Tổ công nghệ số cộng đồng Thôn 5");
            Table table = (Table) annex.blocks().get(9);
            assertThat(table.rows())
                    .containsExactly(
                            TableRow.of("1", "Phạm Văn Lợi 5", "Bí thư chi bộ, Trưởng thôn", "Tổ trưởng"),
                            TableRow.of("2", "Lê Thị Mỹ Duyên 5", "Bí thư chi đoàn", "Tổ phó"),
                            TableRow.of("3", "Trần Thị Hòa 5", "Chi hội Phụ nữ", "Thành viên (mời tham gia)"));
        }

        @Test
        void takeThePlaceOfTheOlderDecision() {
            assertThat(text(articles(document).get(2))).isEqualTo("""
                    Quyết định này có hiệu lực thi hành kể từ ngày ký và thay thế Quyết định số 98/QĐ-UBND ngày 11 tháng 7 \
                    năm 2023 của Chủ tịch Ủy ban nhân dân xã Đức Tân về việc thành lập Tổ công nghệ số cộng đồng cấp thôn \
                    trên địa bàn xã Đức Tân.""");
        }

        @Test
        void pointToTheSuperiorsOfTheirTime() {
            assertThat(document.recipients()).contains("Phòng Văn hóa và Thông tin huyện;");
            assertThat(document.bases().getFirst()).contains("19 tháng 6 năm 2015");
            assertThat(text(articles(document).get(1))).contains("Ủy ban nhân dân huyện");
        }
    }

    @Nested
    class AnyDecision {

        @Test
        void namesALaterDayOfEffect() {
            OfficialDocument document =
                    written(ground.commune(), draft("An").with(Effect.from(LocalDate.of(2026, 1, 1))));

            assertThat(text(articles(document).get(1))).contains("kể từ ngày 01 tháng 01 năm 2026.");
        }

        @Test
        void ofOneTeamWithPeopleByNameHasItsListBehind() {
            OfficialDocument document = written(ground.commune(), draft("Nguyễn Văn An"));

            assertThat(document.title())
                    .isEqualTo("Về việc thành lập Tổ công nghệ số cộng đồng Tổ dân phố 1, phường Cẩm Thành");
            assertThat(document.annexes().getFirst().blocks()).hasSize(1);
        }

        @Test
        void takesWhatLooksLikeMarkupForText() {
            OfficialDocument document = written(
                    ground.commune(),
                    draft("<b>An</b> **x**")
                            .with(new Texts("- <script>alert(1)</script>\n9.9. **Mục**\nd) hai\nx) ba", "", "")));

            assertThat(text(document.annexes().getFirst().blocks())).contains("<b>An</b> **x**");
            assertThat(text(articles(document).get(1)))
                    .isEqualTo("1. Chế độ làm việc\n- <script>alert(1)</script>\n1.1. **Mục**\na) hai\nb) ba");
        }

        @Test
        void signedByADeputySaysForWhom() {
            DecisionDraft draft = draft("An")
                    .with(Authority.COMMITTEE)
                    .with(Closing.EMPTY.signedBy(new Signer(SignerPost.VICE_CHAIR, "Trần Thị B")));

            assertThat(signature(written(ground.commune(), draft)))
                    .containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
        }

        @Test
        void issuedBearsItsNumberAndDay() {
            DocumentId id = keep.keep(DraftDecision.Command.first(
                            ground.commune(),
                            draft("An").with(Closing.EMPTY.signedBy(new Signer(SignerPost.CHAIR, "Nguyễn Văn Hưng")))))
                    .orThrow();
            issue.issue(new IssueDecision.Command(id, 1)).orThrow();

            assertThat(documents.content(id).number().text()).isEqualTo("01/QĐ-UBND");
            assertThat(Objects.requireNonNull(documents.content(id).date().day()))
                    .isEqualTo(jdbc.sql("SELECT effective_on FROM teams.decision WHERE document_id = ?")
                            .param(id.value())
                            .query(LocalDate.class)
                            .single());
        }

        private DecisionDraft draft(String leader) {
            return DecisionDraft.blank(DecisionKind.ESTABLISH, Authority.CHAIR)
                    .with(List.of(BodyDraft.of(
                            null,
                            "Tổ công nghệ số cộng đồng Tổ dân phố 1",
                            ground.village(),
                            BodyKind.COMMUNITY_TEAM,
                            List.of(SeatDraft.named(LEADER, leader, "")))));
        }
    }
}
