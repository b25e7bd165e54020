package vn.congdongso.teams.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.congdongso.teams.SeatRole.LEADER;
import static vn.congdongso.teams.SeatRole.MEMBER;
import static vn.congdongso.teams.SeatRole.STANDING_DEPUTY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.BodyRole;
import vn.congdongso.access.BodyRoles;
import vn.congdongso.access.Place;
import vn.congdongso.access.PlaceOf;
import vn.congdongso.access.Role;
import vn.congdongso.people.Office;
import vn.congdongso.people.OfficeId;
import vn.congdongso.people.People;
import vn.congdongso.people.PersonId;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.Member;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.teams.Teams;
import vn.congdongso.units.UnitChronicle;
import vn.congdongso.units.UnitId;

@ApplicationTest
class TeamsDeskTests {

    private static final LocalDate DAY = TeamFixtures.ESTABLISHED;

    private final Teams teams;
    private final BodyRoles roles;
    private final PlaceOf<BodyId> places;
    private final People people;
    private final UnitChronicle chronicle;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final UnitsBelow below;
    private final TeamFixtures fixtures;
    private final TeamFixtures.Ground ground;

    TeamsDeskTests(
            Teams teams,
            BodyRoles roles,
            PlaceOf<BodyId> places,
            People people,
            UnitChronicle chronicle,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            UnitsBelow below,
            TeamFixtures fixtures) {
        this.teams = teams;
        this.roles = roles;
        this.places = places;
        this.people = people;
        this.chronicle = chronicle;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.below = below;
        this.fixtures = fixtures;
        this.ground = fixtures.aGround();
    }

    private static final String WARD_TEAM = "Tổ công nghệ số cộng đồng phường Cẩm Thành";

    private BodyId wardTeam() {
        List<SeatDraft> seats = List.of(
                SeatDraft.office(LEADER, "Chủ tịch Ủy ban nhân dân phường"),
                SeatDraft.office(STANDING_DEPUTY, "Phó Chủ tịch Ủy ban nhân dân phường"),
                SeatDraft.office(MEMBER, "Trưởng Công an phường"),
                SeatDraft.groupLeaders("Các đồng chí Tổ trưởng tổ công nghệ số tại các tổ dân phố"),
                SeatDraft.invitedOffice("Chủ tịch Ủy ban MTTQ Việt Nam phường"));
        fixtures.issued(
                ground.commune(), DAY, TeamFixtures.aDraft(DAY, BodyDraft.team(WARD_TEAM, ground.commune(), seats)));
        return teams.ofUnit(ground.commune(), DAY).getFirst().id();
    }

    private OfficeId office(String title) {
        return people.officesOf(ground.commune()).stream()
                .filter(office -> office.title().equals(title))
                .map(Office::id)
                .findFirst()
                .orElseThrow();
    }

    private PersonId appointed(String title, String name, LocalDate from) {
        PersonId person = people.add(name, title, ground.commune());
        people.appoint(office(title), person, from, "Quyết định điều động");
        return person;
    }

    @Nested
    class Members {

        @Test
        void byOfficeAreWhoeverHoldsItThatDay() {
            BodyId ward = wardTeam();
            appointed("Trưởng Công an phường", "Phạm Văn Lâm", DAY);
            appointed("Trưởng Công an phường", "Đỗ Thị Mai", DAY.plusDays(30));

            assertThat(teams.members(ward, DAY.plusDays(29)))
                    .extracting(Member::position, Member::name)
                    .contains(tuple("Trưởng Công an phường", "Phạm Văn Lâm"));
            assertThat(teams.members(ward, DAY.plusDays(30)))
                    .extracting(Member::position, Member::name)
                    .contains(tuple("Trưởng Công an phường", "Đỗ Thị Mai"));
        }

        @Test
        void ofAnEmptyOfficeStandWithoutAName() {
            assertThat(teams.members(wardTeam(), DAY))
                    .extracting(Member::position, Member::name, Member::person)
                    .contains(tuple("Trưởng Công an phường", "", null));
        }

        @Test
        void areAllLeadersOfTheGroupTeamsWhereTheDecisionSaysSo() {
            BodyId ward = wardTeam();
            TeamFixtures.Team ten = fixtures.aTeam(fixtures.aVillage(ground.commune(), "10"), DAY, "Ngô Văn Mười");
            TeamFixtures.Team two = fixtures.aTeam(ground.villages().getLast(), DAY.plusDays(5), "Lê Thị Hai");

            assertThat(teams.members(ward, DAY.plusDays(5)))
                    .filteredOn(member -> member.role() == MEMBER && !member.invited() && member.person() != null)
                    .extracting(Member::name, Member::position, Member::person)
                    .containsExactly(
                            tuple("Lê Thị Hai", "Tổ trưởng Tổ công nghệ số cộng đồng Tổ dân phố 2", two.leader()),
                            tuple("Ngô Văn Mười", "Tổ trưởng Tổ công nghệ số cộng đồng Tổ dân phố 10", ten.leader()));
            assertThat(teams.members(ward, DAY)).extracting(Member::name).doesNotContain("Lê Thị Hai");
        }

        @Test
        void fromOutsideAreMarkedAsInvited() {
            assertThat(teams.members(wardTeam(), DAY))
                    .filteredOn(Member::invited)
                    .extracting(Member::position)
                    .containsExactly("Chủ tịch Ủy ban MTTQ Việt Nam phường");
        }

        @Test
        void areNobodyBeforeTheBodyBegins() {
            assertThat(teams.members(wardTeam(), DAY.minusDays(1))).isEmpty();
        }
    }

    @Nested
    class Roles {

        @Test
        void ofALeaderAndAMemberByName() {
            TeamFixtures.Team team = fixtures.aTeam(ground.village());

            assertThat(roles.rolesOf(team.leader(), DAY))
                    .containsExactly(new BodyRole(team.body().value(), ground.village(), Role.TEAM_LEADER));
            assertThat(roles.rolesOf(team.members().getFirst(), DAY))
                    .containsExactly(new BodyRole(team.body().value(), ground.village(), Role.TEAM_MEMBER));
        }

        @Test
        void ofAStandingDeputyAreThoseOfALeader() {
            BodyId ward = wardTeam();
            PersonId deputy = appointed("Phó Chủ tịch Ủy ban nhân dân phường", "Võ Thị Sáu", DAY);

            assertThat(roles.rolesOf(deputy, DAY))
                    .containsExactly(new BodyRole(ward.value(), ground.commune(), Role.TEAM_LEADER));
        }

        @Test
        void byOfficeBeginAndEndWithTheOffice() {
            wardTeam();
            PersonId chief = appointed("Trưởng Công an phường", "Phạm Văn Lâm", DAY.plusDays(1));
            appointed("Trưởng Công an phường", "Đỗ Thị Mai", DAY.plusDays(30));

            assertThat(roles.rolesOf(chief, DAY)).isEmpty();
            assertThat(roles.rolesOf(chief, DAY.plusDays(1))).hasSize(1);
            assertThat(roles.rolesOf(chief, DAY.plusDays(30))).isEmpty();
        }

        @Test
        void byRuleComeWithTheLeadOfAGroupTeam() {
            BodyId ward = wardTeam();
            TeamFixtures.Team team = fixtures.aTeam(ground.village());

            assertThat(roles.rolesOf(team.leader(), DAY))
                    .containsExactlyInAnyOrder(
                            new BodyRole(team.body().value(), ground.village(), Role.TEAM_LEADER),
                            new BodyRole(ward.value(), ground.commune(), Role.TEAM_MEMBER));
            assertThat(roles.rolesOf(team.members().getFirst(), DAY)).hasSize(1);
            assertThat(teams.ofPerson(team.leader(), DAY))
                    .extracting(BodySummary::id)
                    .containsExactlyInAnyOrder(team.body(), ward);
        }

        @Test
        void areNoneBeforeTheBodyBegins() {
            TeamFixtures.Team team = fixtures.aTeam(ground.village());

            assertThat(roles.rolesOf(team.leader(), DAY.minusDays(1))).isEmpty();
            assertThat(teams.ofPerson(team.leader(), DAY.minusDays(1))).isEmpty();
        }
    }

    @Nested
    class Bodies {

        @Test
        void belowAUnitComeByLevelAndThenInTheOrderOfNumbers() {
            BodyId ward = wardTeam();
            TeamFixtures.Team ten = fixtures.aTeam(fixtures.aVillage(ground.commune(), "10"));
            TeamFixtures.Team one = fixtures.aTeam(ground.village());

            for (UnitId top : List.of(ground.nation(), ground.province(), ground.commune())) {
                assertThat(teams.below(top, DAY))
                        .extracting(BodySummary::id)
                        .containsExactly(ward, one.body(), ten.body());
            }
            assertThat(teams.below(ground.village(), DAY))
                    .extracting(BodySummary::id)
                    .containsExactly(one.body());
        }

        @Test
        void followTheirVillageIntoAnotherCommune() {
            TeamFixtures.Team team = fixtures.aTeam(ground.village());
            UnitId successor = fixtures.aCommune(ground.province(), "phường", "Mới");
            LocalDate move = DAY.plusDays(10);

            chronicle.moveTo(ground.village(), successor, "tổ dân phố", move, "Nghị quyết");

            assertThat(teams.below(ground.commune(), move.minusDays(1))).hasSize(1);
            assertThat(teams.below(ground.commune(), move)).isEmpty();
            assertThat(teams.below(successor, move)).extracting(BodySummary::id).containsExactly(team.body());
        }

        @Test
        void lieInTheUnitInWhichTheyWork() {
            TeamFixtures.Team team = fixtures.aTeam(ground.village());

            assertThat(places.placeOf(team.body()))
                    .contains(new Place(ground.village(), team.body().value()));
            assertThat(places.placeOf(new BodyId(ground.village().value()))).isEmpty();
        }

        @Test
        void areRememberedBeforeTheirBeginningAndAfterTheirEnd() {
            TeamFixtures.Team team = fixtures.aTeam(ground.village());

            assertThat(teams.find(team.body(), DAY.minusYears(1))).isEmpty();
            assertThat(teams.lastKnown(team.body(), DAY.minusYears(1))).isPresent();
        }

        @Test
        void ofAProvinceWithThousandsOfTeamsAreFoundByIndex() {
            transactions.executeWithoutResult(status -> {
                manyTeams(5_000, 40_000);
                String plan = String.join(
                        "\n",
                        jdbc.sql("EXPLAIN (ANALYZE, TIMING OFF) " + BELOW)
                                .param(
                                        "units",
                                        below.withAllBelow(ground.province(), DAY)
                                                .toArray(UUID[]::new))
                                .param("day", DAY)
                                .query(String.class)
                                .list());
                int found = teams.below(ground.province(), DAY).size();
                status.setRollbackOnly();

                assertThat(plan).doesNotContain("Seq Scan on body_version").contains("body_version_unit");
                assertThat(found).isEqualTo(5_000);
            });
        }

        private static final String BELOW = BodyRows.VERSION + JdbcTeams.IN_UNITS;

        /** Teams of villages below the ward here, and others elsewhere. */
        private void manyTeams(int here, int elsewhere) {
            jdbc.sql("""
                            WITH fresh AS (
                                INSERT INTO units.unit (id) SELECT uuidv7() FROM generate_series(1, :here + :elsewhere)
                                RETURNING id, no
                            ), numbered AS (SELECT id, no, row_number() OVER () AS row FROM fresh),
                            units AS (
                                INSERT INTO units.unit_version (unit_id, valid, level, type_name, name, parent_id,
                                                                province_id, path, dateline_name, legal_basis)
                                SELECT n.id, '[2020-01-01,)', 'VILLAGE', 'thôn', n.no::text, p.unit_id, p.province_id,
                                       CASE WHEN n.row <= :here THEN p.path ELSE '9.9.9'::ltree END || n.no::text, '', ''
                                FROM numbered n JOIN units.unit_version p ON p.unit_id = :ward
                                RETURNING unit_id
                            ), bodies AS (
                                INSERT INTO teams.body (id) SELECT id FROM fresh RETURNING id
                            )
                            INSERT INTO teams.body_version (body_id, valid, unit_id, kind, name, established_by)
                            SELECT id, '[2020-01-01,)', id, 'COMMUNITY_TEAM', 'Tổ ' || no, id FROM fresh
                            """)
                    .param("here", here)
                    .param("elsewhere", elsewhere)
                    .param("ward", ground.commune().value())
                    .update();
            jdbc.sql("ANALYZE units.unit_version, teams.body_version").update();
        }
    }
}
