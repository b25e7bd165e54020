package vn.congdongso.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.teams.SeatRole;
import vn.congdongso.teams.domain.Authority;
import vn.congdongso.teams.domain.BodyDraft;
import vn.congdongso.teams.domain.Closing;
import vn.congdongso.teams.domain.DecisionDraft;
import vn.congdongso.teams.domain.DecisionKind;
import vn.congdongso.teams.domain.DraftDecision;
import vn.congdongso.teams.domain.LegalBasis;
import vn.congdongso.teams.domain.Opening;
import vn.congdongso.teams.domain.PaperIssue;
import vn.congdongso.teams.domain.RecordDecision;
import vn.congdongso.teams.domain.SeatDraft;
import vn.congdongso.teams.domain.Signer;
import vn.congdongso.teams.domain.SignerPost;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/**
 * Teams that exist before the newcomer begins: those of six residential groups of phường Cẩm Thành, the five villages of
 * xã Đức Tân under its decision of 2023, and some of other communes. The ward's own team, the two remaining groups and
 * Đức Tân's renewal of 2024 are left for the newcomer to decide.
 */
@Component
class DemoTeams {

    private static final LocalDate SINCE_REFORM = LocalDate.of(2025, 8, 11);

    private final DraftDecision draft;
    private final RecordDecision record;
    private final Units units;
    private final DemoGround ground;
    private final DemoNames names = new DemoNames();

    DemoTeams(DraftDecision draft, RecordDecision record, Units units, DemoGround ground) {
        this.draft = draft;
        this.record = record;
        this.units = units;
        this.ground = ground;
    }

    void establish() {
        villages("ductan", "dt-", 5, 98, LocalDate.of(2023, 7, 11), "2022");
        villages("camthanh", "ct-", 6, 12, SINCE_REFORM, "2025");
        villages("nghialo", "nl-", 3, 15, SINCE_REFORM, "2025");
        villages("truongquangtrong", "tqt-", 2, 9, SINCE_REFORM, "2025");
        villages("binhson", "bs-", 2, 21, SINCE_REFORM, "2025");
        villages("tunghia", "tn-", 2, 18, SINCE_REFORM, "2025");
        villages("longphung", "lp-", 2, 7, SINCE_REFORM, "2025");
        villages("trabong", "tb-", 1, 11, SINCE_REFORM, "2025");
    }

    private void villages(String agency, String prefix, int count, int number, LocalDate day, String guidance) {
        List<BodyDraft> bodies = IntStream.rangeClosed(1, count)
                .mapToObj(no -> team(ground.unit(prefix + no), day))
                .toList();
        DecisionDraft decision = DecisionDraft.blank(DecisionKind.ESTABLISH, Authority.CHAIR)
                .with(new PaperIssue(number, day))
                .with(new Opening(bases(guidance), proposer(guidance, agency, day)))
                .with(bodies)
                .with(Closing.EMPTY.signedBy(new Signer(SignerPost.CHAIR, names.man())));
        issue(ground.unit(agency), decision);
    }

    private static List<LegalBasis> bases(String guidance) {
        return guidance.equals("2022")
                ? List.of(
                        LegalBasis.of("Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015"),
                        LegalBasis.of(
                                "Công văn số 3730/UBND-KGVX ngày 27 tháng 7 năm 2022 của Ủy ban nhân dân tỉnh Quảng Ngãi về việc triển khai Tổ công nghệ số cộng đồng trên địa bàn tỉnh"))
                : List.of(
                        LegalBasis.of("Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025"),
                        LegalBasis.of(
                                "Công văn số 335/SKHCN-BCVT&CĐS ngày 22 tháng 7 năm 2025 của Sở Khoa học và Công nghệ về việc hướng dẫn thành lập và tổ chức hoạt động Tổ công nghệ số cộng đồng tại các địa phương"));
    }

    private String proposer(String guidance, String agency, LocalDate day) {
        String name =
                units.find(ground.unit(agency), day).map(UnitSummary::fullName).orElseThrow();
        return guidance.equals("2022")
                ? "Công chức Văn phòng - Thống kê " + name
                : "Trưởng phòng Văn hóa - Xã hội " + name;
    }

    private BodyDraft team(UnitId village, LocalDate day) {
        UnitSummary unit = units.find(village, day).orElseThrow();
        String where = unit.typeName();
        return BodyDraft.team(
                "Tổ công nghệ số cộng đồng " + unit.fullName(),
                village,
                List.of(
                        SeatDraft.named(SeatRole.LEADER, names.man(), head(where)),
                        SeatDraft.named(SeatRole.DEPUTY, names.man(), "Bí thư Chi đoàn " + where),
                        SeatDraft.named(SeatRole.MEMBER, names.woman(), "Chi hội trưởng Phụ nữ " + where),
                        SeatDraft.named(SeatRole.MEMBER, names.man(), "Đoàn viên thanh niên"),
                        SeatDraft.named(SeatRole.MEMBER, names.woman(), "Đoàn viên thanh niên")));
    }

    private static String head(String villageType) {
        return VietnameseText.key(villageType).equals("thon") ? "Trưởng thôn" : "Tổ trưởng tổ dân phố";
    }

    private void issue(UnitId agency, DecisionDraft decision) {
        DocumentId document =
                draft.keep(DraftDecision.Command.first(agency, decision)).orThrow();
        record.record(new RecordDecision.Command(document, 1)).orThrow();
    }
}
