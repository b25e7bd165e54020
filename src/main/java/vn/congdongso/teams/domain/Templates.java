package vn.congdongso.teams.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.teams.BodyKind;
import vn.congdongso.units.UnitSummary;

/** Drafts to begin with, in the manner of the decisions that communes write. */
public final class Templates {

    /** Since this day there is no district, and communes have the divisions of Luật 72/2025/QH15. */
    private static final LocalDate TWO_TIERS = LocalDate.of(2025, 7, 1);

    private Templates() {}

    /** The commune's own team, everyone by office. */
    public static DecisionDraft communeTeam(UnitSummary agency, Naming naming, LocalDate day) {
        BodyDraft team =
                BodyDraft.team(naming.name() + " " + agency.fullName(), agency.id(), CommuneTeamSeats.of(agency));
        return begun(DecisionKind.ESTABLISH, Authority.COMMITTEE, agency, day)
                .with(List.of(team))
                .with(DefaultTexts.ofCommuneTeam(agency.typeName(), villagesOf(agency)));
    }

    /** A team for each village, lists of members still empty. */
    public static DecisionDraft villageTeams(
            UnitSummary agency, List<UnitSummary> villages, Naming naming, LocalDate day) {
        List<BodyDraft> teams = villages.stream()
                .map(village -> BodyDraft.team(naming.name() + " " + village.fullName(), village.id(), List.of()))
                .toList();
        return begun(DecisionKind.ESTABLISH, Authority.CHAIR, agency, day)
                .with(teams)
                .with(DefaultTexts.ofVillageTeams(agency.typeName(), villageType(agency, villages), twoTiers(day)));
    }

    /** The same bodies, their present members to be changed. */
    public static DecisionDraft consolidation(
            UnitSummary agency, List<BodyDraft> present, List<UnitSummary> villages, LocalDate day) {
        Texts texts = villages.isEmpty()
                ? DefaultTexts.ofCommuneTeam(agency.typeName(), villagesOf(agency))
                : DefaultTexts.ofVillageTeams(agency.typeName(), villageType(agency, villages), twoTiers(day));
        Authority authority = villages.isEmpty() ? Authority.COMMITTEE : Authority.CHAIR;
        return begun(DecisionKind.CONSOLIDATE, authority, agency, day)
                .with(present)
                .with(texts);
    }

    /** A body of any kind, to be named and filled in. */
    public static DecisionDraft otherBody(UnitSummary agency, Naming naming, LocalDate day) {
        BodyDraft committee = BodyDraft.of(
                null, naming.name() + " " + agency.fullName(), agency.id(), BodyKind.STEERING_COMMITTEE, List.of());
        return begun(DecisionKind.ESTABLISH, Authority.COMMITTEE, agency, day).with(List.of(committee));
    }

    /** Bodies that become one; what they do is written anew. */
    public static DecisionDraft merger(UnitSummary agency, List<BodyDraft> merged, LocalDate day) {
        boolean ofVillages = merged.stream().noneMatch(body -> agency.id().equals(body.unit()));
        return begun(DecisionKind.MERGE, ofVillages ? Authority.CHAIR : Authority.COMMITTEE, agency, day)
                .with(merged)
                .with(
                        ofVillages
                                ? DefaultTexts.ofVillageTeams(agency.typeName(), villagesOf(agency), twoTiers(day))
                                : DefaultTexts.ofCommuneTeam(agency.typeName(), villagesOf(agency)));
    }

    public static DecisionDraft dissolution(UnitSummary agency, List<BodyDraft> ending, LocalDate day) {
        return begun(DecisionKind.DISSOLVE, Authority.COMMITTEE, agency, day).with(ending);
    }

    /** "all leaders of the group teams", as a list of members says it. */
    public static String allLeaders(UnitSummary agency) {
        return "Các đồng chí Tổ trưởng tổ công nghệ số tại các " + villagesOf(agency);
    }

    private static DecisionDraft begun(DecisionKind kind, Authority authority, UnitSummary agency, LocalDate day) {
        return DecisionDraft.blank(kind, authority)
                .with(new Opening(bases(day), proposer(agency, day)))
                .with(closing(agency, day));
    }

    private static List<LegalBasis> bases(LocalDate day) {
        List<String> bases = new ArrayList<>();
        if (twoTiers(day)) {
            bases.add("Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025");
            bases.add("Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị về đột phá phát triển"
                    + " khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia");
        } else {
            bases.add("Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015");
            bases.add("Quyết định số 749/QĐ-TTg ngày 03 tháng 6 năm 2020 của Thủ tướng Chính phủ về việc phê duyệt"
                    + " “Chương trình Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030”");
        }
        return bases.stream().map(LegalBasis::of).toList();
    }

    private static String proposer(UnitSummary agency, LocalDate day) {
        return twoTiers(day)
                ? "Trưởng phòng Văn hóa - Xã hội " + agency.fullName()
                : "Công chức Văn phòng - Thống kê " + agency.fullName();
    }

    private static Closing closing(UnitSummary agency, LocalDate day) {
        String type = agency.typeName();
        if (twoTiers(day)) {
            return new Closing(
                    "Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân " + type
                            + ", Thủ trưởng các phòng chuyên môn có liên quan",
                    List.of(
                            "Sở Khoa học và Công nghệ (b/c)",
                            "Thường trực Đảng ủy " + type + " (b/c)",
                            "Thường trực HĐND " + type + " (b/c)",
                            "Chủ tịch, các PCT UBND " + type,
                            "Bí thư chi bộ các " + villagesOf(agency)),
                    "VHXH",
                    Signer.NOBODY_YET);
        }
        return new Closing(
                "Công chức Văn phòng - Thống kê, Công chức Văn hóa - Xã hội " + agency.fullName(),
                List.of(
                        "Phòng Văn hóa và Thông tin huyện",
                        "Thường trực Đảng ủy, Thường trực HĐND " + type,
                        "Lãnh đạo UBND " + type),
                "",
                Signer.NOBODY_YET);
    }

    private static boolean twoTiers(LocalDate day) {
        return !day.isBefore(TWO_TIERS);
    }

    private static String villageType(UnitSummary agency, List<UnitSummary> villages) {
        return villages.isEmpty() ? villagesOf(agency) : villages.getFirst().typeName();
    }

    /** What the units below are mostly called. */
    private static String villagesOf(UnitSummary agency) {
        return switch (VietnameseText.key(agency.typeName())) {
            case "phuong", "thi tran" -> "tổ dân phố";
            default -> "thôn";
        };
    }
}
