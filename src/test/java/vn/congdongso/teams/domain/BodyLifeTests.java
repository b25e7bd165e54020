package vn.congdongso.teams.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.congdongso.ApplicationTest;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.people.OfficeId;
import vn.congdongso.people.People;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.Today;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodyKind;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.Member;
import vn.congdongso.teams.SeatRole;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.teams.Teams;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;

/** Who was in a body on any day, and what decisions say of it besides. */
@ApplicationTest
class BodyLifeTests {

    private static final LocalDate BEGIN = LocalDate.of(2025, 8, 4);

    private final TeamFixtures fixtures;
    private final Teams teams;
    private final People people;
    private final BodyLife life;
    private final BodyPortrait portraits;
    private final Membership membership;
    private final Today today;

    BodyLifeTests(
            TeamFixtures fixtures,
            Teams teams,
            People people,
            BodyLife life,
            BodyPortrait portraits,
            Membership membership,
            Today today) {
        this.fixtures = fixtures;
        this.teams = teams;
        this.people = people;
        this.life = life;
        this.portraits = portraits;
        this.membership = membership;
        this.today = today;
    }

    private BodySummary established(UnitId agency, BodyDraft draft) {
        fixtures.issued(agency, BEGIN, TeamFixtures.aDraft(BEGIN, draft));
        return teams.ofUnit(Objects.requireNonNull(draft.unit()), BEGIN).stream()
                .filter(body -> body.name().equals(draft.name()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aChangeOfOfficeHolderNeedsNoDecisionAndStandsInTheLineOfLife() {
        TeamFixtures.Ground ground = fixtures.aGround();
        BodySummary body = established(
                ground.commune(),
                BodyDraft.team(
                        "Tổ phường",
                        ground.commune(),
                        List.of(
                                SeatDraft.office(SeatRole.LEADER, "Chủ tịch Ủy ban nhân dân phường"),
                                SeatDraft.named(SeatRole.MEMBER, "Trần Thị Bình", "Giáo viên Tin học"))));
        OfficeId chair = people.office(ground.commune(), "Chủ tịch Ủy ban nhân dân phường");
        PersonId first = people.add("Nguyễn Văn An", "", ground.commune());
        PersonId second = people.add("Lê Thị Hoa", "", ground.commune());
        LocalDate change = BEGIN.plusDays(60);
        people.appoint(chair, first, BEGIN, "Nghị quyết 1");
        people.appoint(chair, second, change, "Nghị quyết 2");

        assertThat(life.on(body.id(), change.minusDays(1)))
                .extracting(BodyLife.Sitting::name)
                .containsExactly("Nguyễn Văn An", "Trần Thị Bình");
        assertThat(life.on(body.id(), change))
                .extracting(BodyLife.Sitting::person)
                .startsWith(second);
        assertThat(life.on(body.id(), BEGIN.minusDays(1))).isEmpty();
        List<BodyLife.Moment> moments = life.moments(body.id(), today.today(), 0, 20);
        assertThat(moments).extracting(BodyLife.Moment::day).containsExactly(change, BEGIN);
        assertThat(moments.getFirst().decision()).isNull();
        assertThat(moments.getFirst().came()).extracting(BodyLife.Face::name).containsExactly("Lê Thị Hoa");
        assertThat(moments.getFirst().went()).extracting(BodyLife.Face::name).containsExactly("Nguyễn Văn An");
    }

    @Test
    void oneTeamServesManyVillagesAndItsLeaderSitsInTheCommunesTeam() {
        TeamFixtures.Ground ground = fixtures.aGround();
        BodySummary commune = established(
                ground.commune(),
                BodyDraft.team(
                        "Ban chỉ đạo",
                        ground.commune(),
                        List.of(
                                SeatDraft.named(SeatRole.LEADER, "Nguyễn Văn Trưởng", ""),
                                SeatDraft.groupLeaders("Các tổ trưởng"))));
        BodySummary wide = established(
                ground.commune(),
                BodyDraft.team(
                                "Tổ liên tổ dân phố",
                                ground.commune(),
                                List.of(SeatDraft.named(SeatRole.LEADER, "Phạm Thị Dung", "")))
                        .with(new BodyDraft.Scope(
                                List.of("Công nghệ số cộng đồng", "Đề án 06"), ground.villages(), commune.id())));

        assertThat(teams.members(commune.id(), BEGIN)).extracting(Member::name).contains("Phạm Thị Dung");
        PersonId leader = teams.members(wide.id(), BEGIN).getFirst().person();
        assertThat(leader).isNotNull();
        assertThat(membership.seatsOf(Objects.requireNonNull(leader), BEGIN))
                .extracting(Membership.Held::body)
                .contains(wide.id(), commune.id());
        BodyPortrait.Portrait portrait = portraits.of(wide, BEGIN);
        assertThat(portrait.functions()).containsExactly("Công nghệ số cộng đồng", "Đề án 06");
        assertThat(portrait.villages()).hasSize(2);
        assertThat(portrait.parent().orElseThrow().id()).isEqualTo(commune.id());
        assertThat(portraits.of(commune, BEGIN).led())
                .extracting(BodySummary::id)
                .containsExactly(wide.id());
    }

    @Test
    void allChairsOfTheCommunesSitInTheBodyAboveWhoeverTheyAre() {
        TeamFixtures.Ground ground = fixtures.aGround();
        UnitId district = fixtures.unit(UnitLevel.DISTRICT, "huyện", "Tứ Kỳ", ground.province());
        UnitId commune = fixtures.aCommune(district, "xã", "Đại Sơn");
        UnitId other = fixtures.aCommune(district, "xã", "Hưng Đạo");
        OfficeId chair = people.office(commune, "Chủ tịch Ủy ban nhân dân xã");
        people.office(other, "Chủ tịch Ủy ban nhân dân xã");
        PersonId person = people.add("Đỗ Văn Khải", "", commune);
        people.appoint(chair, person, BEGIN, "");
        BodySummary team = established(
                district,
                BodyDraft.of(
                        null,
                        "Tổ chỉ đạo huyện",
                        district,
                        BodyKind.STEERING_TEAM,
                        List.of(
                                SeatDraft.named(SeatRole.LEADER, "Dương Văn Hải", "Phó Chủ tịch"),
                                SeatDraft.officeBelow("Chủ tịch Ủy ban nhân dân", "Chủ tịch UBND các xã, thị trấn"))));

        List<Member> members = teams.members(team.id(), BEGIN);

        assertThat(members).hasSize(3);
        assertThat(members.get(1).name()).isEqualTo("Đỗ Văn Khải");
        assertThat(members.get(1).position()).contains("xã Đại Sơn");
        assertThat(members.get(2).name()).as("the vacant one is there, too").isEmpty();
        assertThat(membership.seatsOf(person, BEGIN))
                .extracting(Membership.Held::body)
                .containsExactly(team.id());
    }

    @Test
    void aPapersOwnNumbersAreKeptWithTheirGap() {
        TeamFixtures.Ground ground = fixtures.aGround();
        BodySummary body = established(
                ground.commune(),
                BodyDraft.team(
                        "Tổ phường",
                        ground.commune(),
                        List.of(
                                SeatDraft.office(SeatRole.LEADER, "Chủ tịch").numbered(1),
                                SeatDraft.office(SeatRole.STANDING_DEPUTY, "Phó Chủ tịch")
                                        .numbered(2),
                                SeatDraft.office(SeatRole.DEPUTY, "Trưởng Công an")
                                        .numbered(4),
                                SeatDraft.office(SeatRole.MEMBER, "Chỉ huy trưởng"))));

        assertThat(life.on(body.id(), BEGIN)).extracting(BodyLife.Sitting::no).containsExactly(1, 2, 4, 5);
    }

    @Test
    void mergedBodiesKnowEachOther() {
        TeamFixtures.Ground ground = fixtures.aGround();
        TeamFixtures.Team first = fixtures.aTeam(ground.village(), BEGIN, "Nguyễn Văn An", "Trần Thị Bình");
        TeamFixtures.Team second = fixtures.aTeam(ground.villages().get(1), BEGIN, "Lê Văn Cường", "Hồ Thị Em");
        LocalDate day = BEGIN.plusDays(50);
        BodySummary standing = teams.find(first.body(), day).orElseThrow();
        BodyDraft merged = BodyDraft.of(
                        first.body(),
                        standing.name(),
                        standing.unit(),
                        standing.kind(),
                        List.of(SeatDraft.named(SeatRole.LEADER, "Nguyễn Văn An", "")))
                .absorbing(List.of(second.body()));
        DecisionDraft paper = TeamFixtures.aDraft(day, merged);
        DocumentId document = fixtures.issued(
                ground.commune(),
                day,
                DecisionDraft.blank(DecisionKind.MERGE, Authority.CHAIR)
                        .with(paper.paper())
                        .with(paper.bodies())
                        .with(paper.closing()));

        assertThat(teams.withPredecessors(first.body())).containsExactly(first.body(), second.body());
        BodySummary ended = teams.lastKnown(second.body(), day).orElseThrow();
        assertThat(portraits.of(ended, day).successor().map(BodySummary::id)).contains(first.body());
        assertThat(life.moments(second.body(), today.today(), 0, 20).getFirst())
                .satisfies(end -> assertThat(end.decision()).isEqualTo(document))
                .satisfies(end -> assertThat(end.name()).isEmpty());
        BodyId body = first.body();
        assertThat(life.on(body, day)).hasSize(1);
    }
}
