package vn.congdongso.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.Role;
import vn.congdongso.access.TestGround;
import vn.congdongso.access.Visitor;
import vn.congdongso.access.Visitors;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Rows;
import vn.congdongso.units.UnitId;

@ApplicationTest
class TrailPageTests {

    private final MockMvcTester http;
    private final Changes changes;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final TestGround.Ground ground;
    private final Visitor auditor;
    private final String subject = UUID.randomUUID().toString();

    TrailPageTests(
            MockMvcTester http,
            Changes changes,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            Visitors visitors,
            TestGround grounds) {
        this.http = http;
        this.changes = changes;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.ground = grounds.aGround();
        this.auditor = visitors.official(Role.AUDITOR, ground.commune());
    }

    @Test
    void showsWhatDiffersInWords() {
        write(ground.village(), Map.of("name", "cũ"), Map.of("name", "mới"));

        assertThat(http.get().uri("/nhat-ky").param("subject", subject).with(auditor))
                .hasStatusOk()
                .bodyText()
                .contains("thu.trang")
                .contains("<del>cũ</del>")
                .contains("<ins>mới</ins>")
                .contains("Phần mềm tự làm");
    }

    @Test
    void showsNothingFromOutsideTheReadersGround() {
        write(ground.otherCommune(), Map.of(), Map.of("name", "bí mật"));

        assertThat(http.get().uri("/nhat-ky").param("subject", subject).with(auditor))
                .hasStatusOk()
                .bodyText()
                .contains("Không có dòng nào");
    }

    @Test
    void filtersByUnitActorActionAndDay() throws Exception {
        write(ground.village(), Map.of(), Map.of("a", 1));

        assertThat(lines("unit", "phường hoa ban")).isTrue();
        assertThat(lines("unit", "hoa sim")).isFalse();
        assertThat(lines("actor", "sys")).isTrue();
        assertThat(lines("actor", "Nguyễn")).isFalse();
        assertThat(lines("action", "thu.trang")).isTrue();
        assertThat(lines("action", "access.sign-in.accepted")).isFalse();
        assertThat(lines("until", "1/1/2020")).isFalse();
    }

    @Test
    void goesOnFromTheLastLineShown() throws Exception {
        for (int i = 0; i < 53; i++) {
            write(ground.commune(), Map.of(), Map.of("number", "so-" + i));
        }
        String first = http.get()
                .uri("/nhat-ky")
                .param("subject", subject)
                .with(auditor)
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        String after = first.replaceAll("(?s).*[?&;]after=([0-9a-f_-]+).*", "$1");

        assertThat(first).contains(">so-52<").contains(">so-3<").doesNotContain(">so-2<");
        assertThat(http.get()
                        .uri("/nhat-ky")
                        .param("subject", subject)
                        .param("after", after)
                        .with(auditor))
                .hasStatusOk()
                .bodyText()
                .contains(">so-2<")
                .contains(">so-0<")
                .doesNotContain(">so-3<");
    }

    @Test
    void canBeTakenAwayAsATableAndThatIsWrittenDown() {
        write(ground.commune(), Map.of(), Map.of("name", "=mở"));

        assertThat(http.get().uri("/nhat-ky/tai-ve").param("subject", subject).with(auditor))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("text/csv")
                .bodyText()
                .contains("thu.trang");
        assertThat(jdbc.sql(
                                "SELECT count(*) FROM audit.entry WHERE action = 'audit.trail.exported' AND account_id = :id")
                        .param("id", auditor.known().id().value())
                        .query(Rows.COUNT)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void provesTheChainsOnDemand() {
        assertThat(http.post().uri("/nhat-ky/kiem-tra").with(auditor))
                .hasStatusOk()
                .bodyText()
                .contains("Nhật ký nguyên vẹn");
    }

    @Test
    void isClosedToWhoReadsNoTrail() {
        assertThat(http.get().uri("/nhat-ky").with(Visitor.nobody())).hasStatus(HttpStatus.SEE_OTHER);
    }

    private boolean lines(String filter, String value) throws Exception {
        String page = http.get()
                .uri("/nhat-ky")
                .param("subject", subject)
                .param(filter, value)
                .with(auditor)
                .exchange()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return !page.contains("Không có dòng nào");
    }

    private void write(UnitId unit, Object before, Object after) {
        transaction.executeWithoutResult(status -> changes.record(
                Change.of("thu.trang", "thing", subject, unit.value(), after).replacing(before)));
    }
}
