package vn.congdongso.outreach.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.congdongso.outreach.VisitFixtures.aVisit;
import static vn.congdongso.outreach.VisitFixtures.leader;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.BodyRoles;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.households.Households;
import vn.congdongso.outreach.Topics;
import vn.congdongso.outreach.VisitFixtures;
import vn.congdongso.outreach.VisitId;
import vn.congdongso.outreach.VisitLogged;
import vn.congdongso.outreach.VisitResult;
import vn.congdongso.outreach.VisitsHeard;
import vn.congdongso.outreach.domain.LogVisit.Receipt;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Rows;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.Teams;

@ApplicationTest
class LogVisitTests {

    private final LogVisit logVisit;
    private final Visits visits;
    private final VisitLog log;
    private final Teams teams;
    private final BodyRoles roles;
    private final HouseholdsThen ground;
    private final Households households;
    private final Topics topics;
    private final Changes changes;
    private final ApplicationEventPublisher events;
    private final Today today;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;
    private final VisitsHeard heard;
    private final VisitFixtures fixtures;
    private final VisitFixtures.Crew crew;
    private final CurrentAccount leader;

    LogVisitTests(
            LogVisit logVisit,
            Visits visits,
            VisitLog log,
            Teams teams,
            BodyRoles roles,
            HouseholdsThen ground,
            Households households,
            Topics topics,
            Changes changes,
            ApplicationEventPublisher events,
            Today today,
            TransactionTemplate transactions,
            JdbcClient jdbc,
            VisitsHeard heard,
            VisitFixtures fixtures) {
        this.logVisit = logVisit;
        this.visits = visits;
        this.log = log;
        this.teams = teams;
        this.roles = roles;
        this.ground = ground;
        this.households = households;
        this.topics = topics;
        this.changes = changes;
        this.events = events;
        this.today = today;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.heard = heard;
        this.fixtures = fixtures;
        this.crew = fixtures.aCrew();
        this.leader = leader(crew);
    }

    @Nested
    class TheFirstSend {

        @Test
        void isStoredWhereTheTeamWorks() {
            LogVisit.Command command = fixtures.aVisit(crew, leader);

            Receipt receipt = logVisit.log(command).orThrow();

            assertThat(receipt.first()).isTrue();
            assertThat(visits.find(command.visit())).contains(receipt.visit());
            assertThat(receipt.visit().province()).isEqualTo(crew.ground().province());
            assertThat(receipt.visit().unit()).isEqualTo(crew.ground().village());
            assertThat(receipt.visit().loggedBy()).isEqualTo(leader.id());
        }

        @Test
        void isAnnouncedAndWrittenIntoTheTrailOnce() {
            LogVisit.Command command = fixtures.aVisit(crew, leader);

            logVisit.log(command).orThrow();

            assertThat(heard.of(command.visit()))
                    .containsExactly(new VisitLogged(
                            command.visit(),
                            crew.team().body(),
                            crew.ground().village(),
                            crew.ground().province(),
                            today.today(),
                            "vneid",
                            3,
                            VisitResult.DONE));
            assertThat(trail(command.visit())).isOne();
        }
    }

    @Nested
    class TheSameSentAgain {

        @Test
        void getsTheSameAnswerAndChangesNothing() {
            LogVisit.Command command = fixtures.aVisit(crew, leader);
            Visit first = logVisit.log(command).orThrow().visit();

            Receipt again = logVisit.log(command).orThrow();

            assertThat(again).isEqualTo(new Receipt(first, false));
            assertStoredOnce(command.visit());
        }

        @Test
        void byThirtyTwoAtOnceIsStoredAndAnnouncedOnce() throws Exception {
            LogVisit.Command command = fixtures.aVisit(crew, leader);
            Callable<Receipt> send = () -> logVisit.log(command).orThrow();

            List<Receipt> receipts;
            try (ExecutorService phones = Executors.newFixedThreadPool(32)) {
                receipts = phones
                        .invokeAll(Stream.generate(() -> send).limit(32).toList())
                        .stream()
                        .map(Future::resultNow)
                        .toList();
            }

            assertThat(receipts).filteredOn(Receipt::first).hasSize(1);
            assertThat(receipts)
                    .extracting(Receipt::visit)
                    .containsOnly(receipts.getFirst().visit());
            assertStoredOnce(command.visit());
        }

        @Test
        void isKnownAfterManyDaysAlthoughItWouldBeTooOldByThen() {
            LogVisit.Command command = fixtures.aVisit(crew, leader);
            Visit first = logVisit.log(command).orThrow().visit();

            assertThat(inDays(40).log(command)).isEqualTo(Outcome.accepted(new Receipt(first, false)));
        }

        @Test
        void isKnownAfterTheTeamHasEnded() {
            LogVisit.Command command = fixtures.aVisit(crew, leader);
            Visit first = logVisit.log(command).orThrow().visit();
            endTeam(today.today());

            assertThat(inDays(0).log(command)).isEqualTo(Outcome.accepted(new Receipt(first, false)));
        }
    }

    @Nested
    class AnotherContentUnderTheSameId {

        @Test
        void isRefusedAndTheFirstStays() {
            LogVisit.Command command = fixtures.aVisit(crew, leader);
            Visit first = logVisit.log(command).orThrow().visit();
            VisitEntry other = new VisitEntry("vneid", 4, VisitResult.DONE, today.today());

            Outcome<Receipt> outcome =
                    logVisit.log(new LogVisit.Command(command.visit(), command.body(), other, leader, null));

            assertThat(keys(outcome)).containsExactly("outreach.violation.visit-differs");
            assertThat(visits.find(command.visit())).contains(first);
            assertStoredOnce(command.visit());
        }

        @Test
        void isAlsoTheSameContentByAnotherMember() {
            LogVisit.Command command = fixtures.aVisit(crew, leader);
            logVisit.log(command).orThrow();

            assertThat(keys(logVisit.log(new LogVisit.Command(
                            command.visit(), command.body(), command.entry(), leader(crew), null))))
                    .containsExactly("outreach.violation.visit-differs");
        }
    }

    @Nested
    class TheDay {

        @Test
        void mayNotLieBeforeTheTeam() {
            VisitFixtures.Crew young = fixtures.aCrew(today.today().minusDays(2));

            assertThat(keys(logVisit.log(
                            aVisit(young, leader(young), entryOf(today.today().minusDays(3))))))
                    .containsExactly("outreach.violation.team-not-yet");
        }

        @Test
        void mayNotLieAfterTheTeam() {
            endTeam(today.today().minusDays(5));

            assertThat(keys(logVisit.log(
                            aVisit(crew, leader, entryOf(today.today().minusDays(3))))))
                    .containsExactly("outreach.violation.team-ended");
            assertThat(keys(logVisit.log(fixtures.aVisit(crew, leader))))
                    .containsExactly("outreach.violation.team-ended");
        }

        @Test
        void mustBeOneOfTheMembersDays() {
            CurrentAccount stranger = leader(fixtures.aCrew());

            assertThat(keys(logVisit.log(
                            aVisit(crew, stranger, entryOf(today.today().minusDays(3))))))
                    .containsExactly("outreach.violation.not-a-member-then");
        }

        @Test
        void ofYesterdayIsTakenFromAMember() {
            assertThat(logVisit.log(aVisit(crew, leader, entryOf(today.today().minusDays(1)))))
                    .isInstanceOf(Outcome.Accepted.class);
        }
    }

    @Nested
    class TheTopic {

        @Test
        void mustBeInTheCatalogue() {
            VisitEntry entry = new VisitEntry("fax", 3, VisitResult.DONE, today.today());

            assertThat(keys(logVisit.log(aVisit(crew, leader, entry))))
                    .containsExactly("outreach.violation.topic-unknown");
        }

        @Test
        void mustNotHaveEndedByThatDay() {
            LocalDate lastDay = today.today().minusDays(4);
            String code = "t" + UUID.randomUUID().toString().substring(0, 8);
            jdbc.sql("""
                            INSERT INTO outreach.topic
                                (code, valid, pillar, name_vi, name_en, label_vi, label_en, sort)
                            VALUES (:code, daterange('2022-01-01', :end), 'SOCIETY', 'Cũ', 'Old', 'Cũ', 'Old', 99)
                            """).param("code", code).param("end", lastDay.plusDays(1)).update();
            // What the catalogue said about that day is believed for most of a second.
            await().until(() -> topics.find(code, lastDay).isPresent());

            assertThat(logVisit.log(aVisit(crew, leader, new VisitEntry(code, 1, VisitResult.DONE, lastDay))))
                    .isInstanceOf(Outcome.Accepted.class);
            assertThat(keys(logVisit.log(
                            aVisit(crew, leader, new VisitEntry(code, 1, VisitResult.DONE, lastDay.plusDays(1))))))
                    .containsExactly("outreach.violation.topic-unknown");
            assertThat(topics.lastKnown(code, today.today())).isPresent();
        }
    }

    @Test
    void whatIsRefusedLeavesNoTrace() {
        LogVisit.Command command = aVisit(
                crew,
                leader,
                new VisitEntry("vneid", 10_000, null, today.today().plusDays(1)));

        assertThat(keys(logVisit.log(command)))
                .containsExactly(
                        "outreach.violation.people",
                        "outreach.violation.result-missing",
                        "outreach.violation.day-after-today");
        assertThat(visits.find(command.visit())).isEmpty();
        assertThat(heard.of(command.visit())).isEmpty();
        assertThat(trail(command.visit())).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"UPDATE outreach.visit SET people = 1", "DELETE FROM outreach.visit", "TRUNCATE outreach.visit"})
    void aStoredVisitIsNeverChangedOrRemoved(String statement) {
        LogVisit.Command command = fixtures.aVisit(crew, leader);
        logVisit.log(command).orThrow();

        assertThatThrownBy(() -> jdbc.sql(statement).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changed or removed");
    }

    private VisitEntry entryOf(LocalDate day) {
        return new VisitEntry("vneid", 3, VisitResult.DONE, day);
    }

    /** The same use case on a later day, with nothing remembered. */
    private Sending inDays(int days) {
        Today later = new Today(InstantSource.offset(InstantSource.system(), Duration.ofDays(days)));
        VisitDoor door = new VisitDoor(new TeamsThen(teams, roles), ground, households, topics, later);
        LogVisit then = new LogVisit(log, door, changes, events);
        return command -> transactions.execute(transaction -> then.log(command));
    }

    private interface Sending {
        Outcome<Receipt> log(LogVisit.Command command);
    }

    private void endTeam(LocalDate firstDayWithout) {
        transactions.executeWithoutResult(transaction -> {
            jdbc.sql("UPDATE teams.seat SET valid = daterange(lower(valid), :day) WHERE body_id = :body")
                    .param("day", firstDayWithout)
                    .param("body", crew.team().body().value())
                    .update();
            jdbc.sql("UPDATE teams.body_version SET valid = daterange(lower(valid), :day) WHERE body_id = :body")
                    .param("day", firstDayWithout)
                    .param("body", crew.team().body().value())
                    .update();
        });
    }

    private void assertStoredOnce(VisitId visit) {
        assertThat(jdbc.sql("SELECT count(*) FROM outreach.visit WHERE id = :id")
                        .param("id", visit.value())
                        .query(Rows.COUNT)
                        .single())
                .isOne();
        assertThat(heard.of(visit)).hasSize(1);
        assertThat(trail(visit)).isOne();
    }

    private long trail(VisitId visit) {
        return jdbc.sql("SELECT count(*) FROM audit.entry WHERE subject_id = :id AND action = 'outreach.visit.logged'")
                .param("id", visit.toString())
                .query(Rows.COUNT)
                .single();
    }

    private static List<String> keys(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?>) outcome)
                .violations().stream().map(Violation::key).toList();
    }
}
