package vn.congdongso.teams.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Role;
import vn.congdongso.access.Visitors;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodyKind;
import vn.congdongso.teams.Member;
import vn.congdongso.teams.SeatRole;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.teams.Teams;
import vn.congdongso.units.UnitId;

/** What any row of decisions leaves of bodies and members, on any day. */
@ApplicationTest
class EffectsOfDecisionsTests {

    private static final LocalDate BEGIN = LocalDate.of(2023, 1, 2);

    private final TeamFixtures fixtures;
    private final Teams teams;
    private final Decisions decisions;
    private final DraftDecision draftDecision;
    private final RecordDecision recordDecision;
    private final WithdrawDecision withdrawDecision;
    private final Today today;
    private final JdbcClient jdbc;
    private final Visitors visitors;

    EffectsOfDecisionsTests(
            TeamFixtures fixtures,
            Teams teams,
            Decisions decisions,
            DraftDecision draftDecision,
            RecordDecision recordDecision,
            WithdrawDecision withdrawDecision,
            Today today,
            JdbcClient jdbc,
            Visitors visitors) {
        this.fixtures = fixtures;
        this.teams = teams;
        this.decisions = decisions;
        this.draftDecision = draftDecision;
        this.recordDecision = recordDecision;
        this.withdrawDecision = withdrawDecision;
        this.today = today;
        this.jdbc = jdbc;
        this.visitors = visitors;
    }

    /** Bodies and their members by the decisions alone, added up in the test's own way. */
    private static final class Ledger {

        final Map<BodyId, TreeMap<LocalDate, Set<String>>> members = new LinkedHashMap<>();

        void set(BodyId body, LocalDate day, Set<String> names) {
            members.computeIfAbsent(body, one -> new TreeMap<>()).put(day, names);
        }

        Set<String> of(BodyId body, LocalDate day) {
            var latest = members.getOrDefault(body, new TreeMap<>()).floorEntry(day);
            return latest == null ? Set.of() : latest.getValue();
        }

        List<BodyId> living(LocalDate day) {
            return members.keySet().stream()
                    .filter(body -> !of(body, day).isEmpty())
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aBodysMembersOnADayAreTheSumOfTheDecisionsUpToThatDay(long seed) {
        TeamFixtures.Ground ground = fixtures.aGround();
        Random random = new Random(seed);
        Ledger ledger = new Ledger();
        LocalDate day = BEGIN;
        for (int i = 0; i < 14; i++) {
            day = day.plusDays(1 + random.nextInt(40));
            decide(ground, random, ledger, day, i);
        }

        for (BodyId body : ledger.members.keySet()) {
            for (LocalDate at = BEGIN; at.isBefore(day.plusDays(30)); at = at.plusDays(7)) {
                assertThat(names(body, at)).as("%s on %s", body, at).isEqualTo(ledger.of(body, at));
                assertThat(teams.find(body, at).isPresent())
                        .isEqualTo(!ledger.of(body, at).isEmpty());
            }
        }
    }

    private void decide(TeamFixtures.Ground ground, Random random, Ledger ledger, LocalDate day, int turn) {
        List<BodyId> living = new ArrayList<>(ledger.living(day));
        Collections.shuffle(living, random);
        int choice = living.size() < 2 ? 0 : random.nextInt(5);
        List<String> list = list(random, turn);
        switch (choice) {
            case 0, 1 -> {
                UnitId village = ground.villages().get(random.nextInt(2));
                BodyId made = made(ground, DecisionKind.ESTABLISH, day, team(null, "Tổ " + turn, village, list));
                ledger.set(made, day, Set.copyOf(list));
            }
            case 2 -> {
                BodyId body = living.getFirst();
                decideOn(ground, DecisionKind.CONSOLIDATE, day, standing(body, day, list));
                ledger.set(body, day, Set.copyOf(list));
            }
            case 3 -> {
                BodyId body = living.get(0);
                BodyId other = living.get(1);
                decideOn(
                        ground,
                        DecisionKind.MERGE,
                        day,
                        standing(body, day, list).absorbing(List.of(other)));
                ledger.set(body, day, Set.copyOf(list));
                ledger.set(other, day, Set.of());
            }
            default -> {
                BodyId body = living.getFirst();
                decideOn(ground, DecisionKind.DISSOLVE, day, standing(body, day, List.of()));
                ledger.set(body, day, Set.of());
            }
        }
    }

    private static List<String> list(Random random, int turn) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < 3 + random.nextInt(4); i++) {
            names.add("Nguyễn Văn " + (char) ('A' + random.nextInt(26)) + " " + (random.nextBoolean() ? turn : 0));
        }
        return List.copyOf(names);
    }

    private static BodyDraft team(@Nullable BodyId body, String name, @Nullable UnitId unit, List<String> list) {
        List<SeatDraft> seats = new ArrayList<>();
        for (String member : list) {
            seats.add(SeatDraft.named(seats.isEmpty() ? SeatRole.LEADER : SeatRole.MEMBER, member, ""));
        }
        return BodyDraft.of(body, name, unit, BodyKind.COMMUNITY_TEAM, seats);
    }

    private BodyDraft standing(BodyId body, LocalDate day, List<String> list) {
        var there = teams.find(body, day).orElseThrow();
        return team(body, there.name(), there.unit(), list);
    }

    private BodyId made(TeamFixtures.Ground ground, DecisionKind kind, LocalDate day, BodyDraft body) {
        decideOn(ground, kind, day, body);
        return teams.ofUnit(Objects.requireNonNull(body.unit()), day).stream()
                .filter(other -> other.name().equals(body.name()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private DocumentId decideOn(TeamFixtures.Ground ground, DecisionKind kind, LocalDate day, BodyDraft body) {
        return fixtures.issued(ground.commune(), day, draft(kind, day, body));
    }

    private static DecisionDraft draft(DecisionKind kind, LocalDate day, BodyDraft body) {
        DecisionDraft whole = TeamFixtures.aDraft(day, body);
        return DecisionDraft.blank(kind, Authority.CHAIR)
                .with(whole.paper())
                .with(whole.bodies())
                .with(whole.closing());
    }

    private Set<String> names(BodyId body, LocalDate day) {
        return teams.members(body, day).stream().map(Member::name).collect(Collectors.toSet());
    }

    @Test
    void whoWasInAMergedBodyIsTheSamePersonInTheNewOne() {
        TeamFixtures.Ground ground = fixtures.aGround();
        LocalDate day = BEGIN.plusDays(100);
        TeamFixtures.Team first = fixtures.aTeam(ground.village(), BEGIN, "Nguyễn Văn An", "Trần Thị Bình");
        TeamFixtures.Team second = fixtures.aTeam(ground.villages().get(1), BEGIN, "Lê Văn Cường", "Phạm Thị Dung");

        BodyId merged = made(
                ground,
                DecisionKind.MERGE,
                day,
                team(null, "Tổ hợp nhất", ground.village(), List.of("Lê Văn Cường", "Trần Thị Bình", "Võ Văn Em"))
                        .absorbing(List.of(first.body(), second.body())));

        assertThat(teams.members(merged, day).stream().map(Member::person).toList())
                .startsWith(second.leader(), first.members().getFirst());
        assertThat(teams.find(first.body(), day)).isEmpty();
        assertThat(names(first.body(), day.minusDays(1))).containsExactlyInAnyOrder("Nguyễn Văn An", "Trần Thị Bình");
        assertThat(jdbc.sql("SELECT count(*) FROM teams.succession WHERE successor_id = :body AND day = :day")
                        .param("body", merged.value())
                        .param("day", day)
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aDecisionWhoseDayHasNotComeIsTakenBackWithoutATrace() {
        TeamFixtures.Ground ground = fixtures.aGround();
        TeamFixtures.Team team = fixtures.aTeam(ground.village(), BEGIN, "Nguyễn Văn An", "Trần Thị Bình");
        TeamFixtures.Team other = fixtures.aTeam(ground.villages().get(1), BEGIN, "Lê Văn Cường", "Phạm Thị Dung");
        LocalDate later = today.today().plusDays(20);
        List<String> before = rows(team.body(), other.body());

        DecisionDraft merger = draft(
                        DecisionKind.MERGE,
                        today.today(),
                        standing(team.body(), today.today(), List.of("Hồ Văn Giang", "Trần Thị Bình"))
                                .absorbing(List.of(other.body())))
                .with(new Effect(later, List.of(team.decision())));
        DocumentId document = fixtures.issued(ground.commune(), today.today(), merger);

        assertThat(names(team.body(), later)).containsExactlyInAnyOrder("Hồ Văn Giang", "Trần Thị Bình");
        assertThat(teams.find(other.body(), later)).isEmpty();
        assertThat(names(team.body(), today.today())).contains("Nguyễn Văn An");

        withdrawDecision
                .withdraw(new WithdrawDecision.Command(document, "Hoãn đến sau đại hội", official(ground)))
                .orThrow();
        withdrawDecision
                .withdraw(new WithdrawDecision.Command(document, "Hoãn đến sau đại hội", official(ground)))
                .orThrow();

        assertThat(rows(team.body(), other.body())).isEqualTo(before);
        assertThat(names(team.body(), later)).containsExactlyInAnyOrder("Nguyễn Văn An", "Trần Thị Bình");
        assertThat(decisions.find(team.decision()).orElseThrow().inForce()).isTrue();
    }

    private CurrentAccount official(TeamFixtures.Ground ground) {
        return visitors.official(Role.COMMUNE_OFFICIAL, ground.commune()).known();
    }

    private List<String> rows(BodyId... bodies) {
        List<String> rows = new ArrayList<>();
        for (String table : List.of("body_version", "seat", "body_area", "body_texts")) {
            for (BodyId body : bodies) {
                rows.addAll(jdbc.sql("SELECT t::text FROM teams." + table + " t WHERE body_id = :body ORDER BY t::text")
                        .param("body", body.value())
                        .query(String.class)
                        .list());
            }
        }
        return rows;
    }

    @Test
    void whatHasTakenEffectIsNotTakenBack() {
        TeamFixtures.Ground ground = fixtures.aGround();
        TeamFixtures.Team team = fixtures.aTeam(ground.village());

        assertThat(keys(withdrawDecision.withdraw(
                        new WithdrawDecision.Command(team.decision(), "Nhầm", official(ground)))))
                .containsExactly("teams.violation.in-effect-already");
    }

    @Test
    void aSecondDecisionForABodyOnTheSameDayIsRefused() {
        TeamFixtures.Ground ground = fixtures.aGround();
        TeamFixtures.Team team = fixtures.aTeam(ground.village(), BEGIN, "Nguyễn Văn An", "Trần Thị Bình");
        LocalDate day = BEGIN.plusDays(30);
        decideOn(ground, DecisionKind.CONSOLIDATE, day, standing(team.body(), day, List.of("Lê Văn Cường", "An Na")));

        DecisionDraft second = draft(DecisionKind.DISSOLVE, day, standing(team.body(), day, List.of()));
        DocumentId document = draftDecision
                .keep(DraftDecision.Command.first(ground.commune(), second))
                .orThrow();

        assertThat(keys(recordDecision.record(new RecordDecision.Command(document, 1))))
                .contains("teams.violation.effective-before-body");
    }

    @Test
    void aMergerOfOneBodyIsRefusedAndNothingHappens() {
        TeamFixtures.Ground ground = fixtures.aGround();
        TeamFixtures.Team team = fixtures.aTeam(ground.village(), BEGIN, "Nguyễn Văn An", "Trần Thị Bình");
        LocalDate day = BEGIN.plusDays(30);
        DocumentId document = draftDecision
                .keep(DraftDecision.Command.first(
                        ground.commune(),
                        draft(DecisionKind.MERGE, day, standing(team.body(), day, List.of("Lê Văn Cường")))))
                .orThrow();

        assertThat(keys(recordDecision.record(new RecordDecision.Command(document, 1))))
                .contains("teams.violation.merge-of-one");
        assertThat(names(team.body(), day)).contains("Nguyễn Văn An");
    }

    @Test
    void bodiesOfAnotherCommuneAreOutOfReach() {
        TeamFixtures.Ground ground = fixtures.aGround();
        TeamFixtures.Ground elsewhere = fixtures.aGround();
        TeamFixtures.Team foreign = fixtures.aTeam(elsewhere.village(), BEGIN, "Nguyễn Văn An", "Trần Thị Bình");
        LocalDate day = BEGIN.plusDays(30);
        DocumentId document = draftDecision
                .keep(DraftDecision.Command.first(
                        ground.commune(), draft(DecisionKind.DISSOLVE, day, standing(foreign.body(), day, List.of()))))
                .orThrow();

        assertThat(keys(recordDecision.record(new RecordDecision.Command(document, 1))))
                .contains("teams.violation.body-not-found");
    }

    private static List<String> keys(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Accepted<?> accepted -> List.of();
            case Outcome.Refused<?>(List<Violation> violations) ->
                violations.stream().map(Violation::key).toList();
        };
    }
}
