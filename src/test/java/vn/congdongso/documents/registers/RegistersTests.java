package vn.congdongso.documents.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.congdongso.documents.registers.RegisterFixtures.anArrival;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congdongso.ApplicationTest;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.units.UnitId;

@ApplicationTest
class RegistersTests {

    private final RegisterFixtures fixtures;
    private final OutgoingRegister outgoing;
    private final DispatchDocument dispatchDocument;
    private final RegisterIncoming registerIncoming;
    private final CorrectIncoming correctIncoming;
    private final SettleIncoming settleIncoming;
    private final VoidIncoming voidIncoming;
    private final IncomingRegister incoming;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;
    private final LocalDate day;
    private final UnitId agency;

    RegistersTests(
            RegisterFixtures fixtures,
            OutgoingRegister outgoing,
            DispatchDocument dispatchDocument,
            RegisterIncoming registerIncoming,
            CorrectIncoming correctIncoming,
            SettleIncoming settleIncoming,
            VoidIncoming voidIncoming,
            IncomingRegister incoming,
            TransactionTemplate transactions,
            JdbcClient jdbc,
            Today today,
            TeamFixtures ground) {
        this.fixtures = fixtures;
        this.outgoing = outgoing;
        this.dispatchDocument = dispatchDocument;
        this.registerIncoming = registerIncoming;
        this.correctIncoming = correctIncoming;
        this.settleIncoming = settleIncoming;
        this.voidIncoming = voidIncoming;
        this.incoming = incoming;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.day = today.today();
        this.agency = ground.aGround().commune();
    }

    private Incoming entered(String code) {
        return registerIncoming
                .register(RegisterIncoming.Command.of(agency, anArrival(day, code)))
                .orThrow();
    }

    private RegisterFilter year() {
        return RegisterFilter.of(agency, day.getYear());
    }

    @Nested
    class TheOutgoingRegister {

        private List<String> found(String words) {
            return outgoing.page(year().searching(words), 0, 20).rows().stream()
                    .map(OutgoingLine::notation)
                    .toList();
        }

        @Test
        void listsWhatWasIssuedWithSignerAndRecipients() {
            fixtures.issued(agency, "triển khai Tổ công nghệ số cộng đồng", day);
            fixtures.aDraft(agency, RegisterFixtures.aLetter("bản nháp"));

            assertThat(outgoing.page(year(), 0, 20).rows()).singleElement().satisfies(line -> {
                assertThat(line.notation()).isEqualTo("01/UBND-VHXH");
                assertThat(line.kindAndSubject()).isEqualTo("Công văn triển khai Tổ công nghệ số cộng đồng");
                assertThat(line.signer()).isEqualTo("Nguyễn Văn Hưng");
                assertThat(line.recipients()).isEqualTo("Các tổ dân phố; Như trên; Công an phường; Lưu: VT");
                assertThat(line.stands()).isTrue();
            });
        }

        @Test
        void isSearchedInEveryFieldWithoutMarks() {
            DocumentId document = fixtures.issued(agency, "triển khai chợ số", day);
            fixtures.issued(agency, "tập huấn kỹ năng số", day);
            dispatchDocument
                    .dispatch(new DispatchDocument.Command(
                            document, new Dispatch("Văn thư Bình", 3, day, "Bưu điện phường", "gửi hỏa tốc")))
                    .orThrow();

            assertThat(found("cho so")).containsExactly("01/UBND-VHXH");
            assertThat(found("tap huan ky nang")).containsExactly("02/UBND-VHXH");
            assertThat(found("nguyen van hung")).hasSize(2);
            assertThat(found("cong an phuong")).hasSize(2);
            assertThat(found("buu dien hoa toc")).containsExactly("01/UBND-VHXH");
            assertThat(found("2 ubnd-vhxh")).containsExactly("02/UBND-VHXH");
            assertThat(found("100%_")).isEmpty();
            assertThat(found("khong co")).isEmpty();
        }

        @Test
        void keepsWhatTheClerkNotesOfTheDispatch() {
            DocumentId document = fixtures.issued(agency, "thử", day);
            Dispatch dispatch = new Dispatch("VT", 12, day, "Lê Thị Hai", "qua mạng");

            dispatchDocument
                    .dispatch(new DispatchDocument.Command(document, dispatch))
                    .orThrow();
            dispatchDocument
                    .dispatch(new DispatchDocument.Command(document, dispatch))
                    .orThrow();

            assertThat(outgoing.find(document).orElseThrow().dispatch()).isEqualTo(dispatch);
            assertThat(changes("documents.document.dispatched", document)).isEqualTo(1);
        }

        @Test
        void refusesADispatchBeforeTheDocumentOrTomorrow() {
            DocumentId document = fixtures.issued(agency, "thử", day);

            assertThat(dispatchDocument.dispatch(
                            new DispatchDocument.Command(document, new Dispatch("", 10_001, day.minusDays(1), "", ""))))
                    .isEqualTo(Outcome.refused(List.of(
                            Violation.of("copies", "registers.violation.copies", 10_000),
                            Violation.of("sentOn", "registers.violation.sent-before-issue", day))));
            assertThat(dispatchDocument.dispatch(
                            new DispatchDocument.Command(document, new Dispatch("", 1, day.plusDays(1), "", ""))))
                    .isEqualTo(Outcome.refused(Violation.of("sentOn", "registers.violation.day-to-come", day)));
        }

        private long changes(String action, DocumentId document) {
            return jdbc.sql("SELECT count(*) FROM audit.entry WHERE action = :action AND subject_id = :id")
                    .param("action", action)
                    .param("id", document.toString())
                    .query(Long.class)
                    .single();
        }
    }

    @Nested
    class ArrivalNumbers {

        @Test
        void ofAHundredClerksAtOnceHaveNoHoleAndNoDouble() throws Exception {
            List<Integer> numbers = new ArrayList<>();
            try (ExecutorService clerks = Executors.newFixedThreadPool(100)) {
                List<Future<Integer>> waiting = IntStream.range(0, 100)
                        .mapToObj(
                                i -> clerks.submit(() -> entered(i + "/UBND-VX").number()))
                        .toList();
                for (Future<Integer> each : waiting) {
                    numbers.add(each.get());
                }
            }

            assertThat(numbers)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, 100).boxed().toList());
        }

        @Test
        void ofWhatFailsAreGivenBack() {
            transactions.executeWithoutResult(status -> {
                entered("1/UBND");
                status.setRollbackOnly();
            });

            assertThat(entered("1/UBND").number()).isEqualTo(1);
        }

        @Test
        void beginAtOneInEachYear() {
            entered("1/UBND");
            Incoming before = registerIncoming
                    .register(RegisterIncoming.Command.of(agency, anArrival(day.minusYears(1), "2/UBND")))
                    .orThrow();

            assertThat(before.number()).isEqualTo(1);
            assertThat(entered("3/UBND").number()).isEqualTo(2);
        }

        @Test
        void areProtectedByTheDatabaseItself() {
            Incoming row = entered("1/UBND");

            for (String attempt : List.of(
                    "UPDATE documents.incoming SET arrival_number = 7 WHERE id = ?",
                    "UPDATE documents.incoming SET arrived_on = arrived_on - 800 WHERE id = ?",
                    "DELETE FROM documents.incoming WHERE id = ?")) {
                assertThatThrownBy(
                                () -> jdbc.sql(attempt).param(row.id().value()).update())
                        .isInstanceOf(DataAccessException.class)
                        .hasMessageContaining("stays in its register");
            }
        }
    }

    @Nested
    class AnIncomingDocument {

        @Test
        void thatIsKnownAlreadyIsEnteredOnlyWhenTheClerkInsists() {
            Incoming first = entered("579/SKHCN-BCVT&CĐS");
            RegisterIncoming.Command again =
                    RegisterIncoming.Command.of(agency, anArrival(day, " 0579/SKHCN-BCVT&CĐS"));

            assertThat(registerIncoming.register(again))
                    .isEqualTo(Outcome.refused(
                            Violation.of("code", "registers.violation.incoming-known", "1", first.arrivedOn())));
            assertThat(registerIncoming.register(again.evenKnown()).orThrow().number())
                    .isEqualTo(2);
        }

        @Test
        void withoutCodeIsNeverTakenForAnother() {
            entered("");

            assertThat(entered("").number()).isEqualTo(2);
        }

        @Test
        void isCorrectedWithinItsYear() {
            Incoming row = entered("1/UBND");
            Arrival other = anArrival(day, "2/UBND");

            Incoming corrected = correctIncoming
                    .correct(new CorrectIncoming.Command(row.id(), row.version(), other))
                    .orThrow();

            assertThat(corrected.arrival()).isEqualTo(other);
            assertThat(corrected.number()).isEqualTo(row.number());
            assertThat(correctIncoming.correct(new CorrectIncoming.Command(row.id(), row.version(), other)))
                    .isEqualTo(Outcome.refused(Violation.of("", "registers.violation.changed-by-another")));
            assertThat(correctIncoming.correct(new CorrectIncoming.Command(
                            row.id(), corrected.version(), anArrival(day.minusYears(1), "2/UBND"))))
                    .isEqualTo(Outcome.refused(Violation.of(
                            "arrivedOn", "registers.violation.other-year", "1", Integer.toString(day.getYear()))));
        }

        @Test
        void isAnsweredByADocumentOfTheAgency() {
            Incoming row = entered("1/UBND");
            fixtures.issued(agency, "trả lời", day);

            assertThat(settleIncoming.settle(new SettleIncoming.Command(row.id(), "", day, "99/UBND-VHXH")))
                    .isEqualTo(Outcome.refused(
                            Violation.of("answer", "registers.violation.answer-unknown", "99/UBND-VHXH")));
            Incoming settled = settleIncoming
                    .settle(new SettleIncoming.Command(row.id(), "đã trả lời", day, "1/ubnd-vhxh"))
                    .orThrow();

            assertThat(settled.answerNotation()).isEqualTo("01/UBND-VHXH");
            assertThat(settled.state(day)).isEqualTo(Incoming.State.SETTLED);
        }

        @Test
        void thatIsStruckOutKeepsRowAndNumber() {
            Incoming row = entered("1/UBND");

            assertThat(voidIncoming.strikeOut(row.id(), " "))
                    .isEqualTo(Outcome.refused(Violation.of("reason", "registers.violation.void-reason")));
            voidIncoming.strikeOut(row.id(), "gửi nhầm").orThrow();

            assertThat(incoming.page(year(), 0, 10).rows()).singleElement().satisfies(struck -> {
                assertThat(struck.number()).isEqualTo(1);
                assertThat(struck.state(day)).isEqualTo(Incoming.State.VOID);
            });
            assertThat(entered("1/UBND").number()).isEqualTo(2);
        }

        @Test
        void isRefusedWithAllThatIsMissing() {
            Arrival empty = new Arrival(null, " ", "", null, "", "", "", null, "", "", null);

            assertThat(registerIncoming.violations(RegisterIncoming.Command.of(agency, empty)))
                    .extracting(Violation::field)
                    .containsExactly("arrivedOn", "author", "subject");
        }
    }

    @Nested
    class FollowingUp {

        private Incoming due(String code, int days) {
            Arrival arrival = anArrival(day.minusDays(10), code);
            return registerIncoming
                    .register(RegisterIncoming.Command.of(
                            agency,
                            new Arrival(
                                    arrival.arrivedOn(),
                                    arrival.author(),
                                    code,
                                    null,
                                    arrival.kind(),
                                    arrival.subject(),
                                    "",
                                    null,
                                    "",
                                    "",
                                    day.plusDays(days))))
                    .orThrow();
        }

        @Test
        void putsWhatIsLateFirstAndWhatIsDoneLast() {
            Incoming soon = due("1/A", 2);
            Incoming late = due("2/A", -3);
            Incoming done = due("3/A", -5);
            Incoming whenever = entered("4/A");
            settleIncoming
                    .settle(new SettleIncoming.Command(done.id(), "", day, ""))
                    .orThrow();

            RegisterFilter any = new RegisterFilter(agency, 0, "", "", "", null, null);
            assertThat(incoming.byUrgency(any, 0, 10))
                    .extracting(Incoming::id)
                    .containsExactly(late.id(), soon.id(), whenever.id(), done.id());
            assertThat(incoming.byUrgency(any.inState("LATE"), 0, 10))
                    .extracting(Incoming::id)
                    .containsExactly(late.id());
            assertThat(incoming.due(List.of(agency), day.plusDays(3))).isEqualTo(new IncomingRegister.Due(2, 1));
        }
    }
}
