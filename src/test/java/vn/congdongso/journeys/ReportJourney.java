package vn.congdongso.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.Role;
import vn.congdongso.access.Visitor;
import vn.congdongso.access.Visitors;
import vn.congdongso.outreach.VisitResult;
import vn.congdongso.reporting.Period;
import vn.congdongso.reporting.ReportFixtures;
import vn.congdongso.reporting.ReportFixtures.Ward;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.teams.TeamFixtures.Team;

/** A month's report from two leaders' phones to the department, one of them returned on the way, a third team late. */
@ApplicationTest
class ReportJourney {

    private final String base;
    private final ReportFixtures fixtures;
    private final TeamFixtures teams;
    private final Visitors visitors;
    private final Ward ward;
    private final Period period;
    private final YearMonth month;

    ReportJourney(@LocalServerPort int port, ReportFixtures fixtures, TeamFixtures teams, Visitors visitors) {
        this.base = "http://localhost:" + port;
        this.fixtures = fixtures;
        this.teams = teams;
        this.visitors = visitors;
        this.ward = fixtures.aWard();
        this.period = fixtures.longAgoPeriod();
        this.month = fixtures.longAgo();
    }

    @Test
    void theReportWritesItself() {
        teams.aTeam(teams.aVillage(ward.unit(), "3"));
        log(ward.five(), "vneid", 21, VisitResult.DONE);
        log(ward.five(), "public-services", 10, VisitResult.CONTINUES);
        log(ward.six(), "vneid", 14, VisitResult.DONE);
        try (BrowserVisitor one = phone(ward.five());
                BrowserVisitor two = phone(ward.six());
                BrowserVisitor official = desk(Role.COMMUNE_OFFICIAL);
                BrowserVisitor department = desk(Role.DEPARTMENT_OFFICIAL)) {
            leaderWritesAndSends(one, ward.five(), "Mạng yếu ở xóm trên");
            leaderWritesAndSends(two, ward.six(), "");
            officialReturns(official);
            leaderCorrects(one);
            officialAcceptsAll(official);
            officialConsolidatesAndSends(official);
            departmentReads(department);
        }
    }

    private void leaderWritesAndSends(BrowserVisitor leader, Team team, String difficulties) {
        leader.open(address(team));
        assertThat(leader.text()).contains("Trễ").contains("người");
        leader.screenshot("report-leader-writing");
        leader.fill("Khó khăn, vướng mắc", difficulties);
        leader.press("Xem lại và gửi");
        leader.screenshot("report-leader-check");
        leader.press("Gửi báo cáo tháng " + month.getMonthValue());
        assertThat(leader.text()).contains("Đã gửi lúc").contains("Chờ phường Cẩm Thành nhận");
        leader.screenshot("report-leader-sent");
    }

    private void officialReturns(BrowserVisitor official) {
        official.open(list());
        assertThat(official.text()).contains("2/3").contains("Chờ nhận").contains("Trễ");
        official.screenshot("report-official-list");
        official.follow("Tổ công nghệ số cộng đồng Tổ dân phố 1");
        official.screenshot("report-official-report");
        official.page().getByText("Trả lại để sửa").click();
        official.press("Trả lại cho");
        assertThat(official.text()).contains("Viết lý do trả lại");
        official.screenshot("report-official-refused");
        official.fill("Lý do trả lại", "Ghi rõ xóm nào mạng yếu");
        official.press("Trả lại cho");
        assertThat(official.text()).contains("Đã trả lại báo cáo");
    }

    private void leaderCorrects(BrowserVisitor leader) {
        leader.open(address(ward.five()));
        assertThat(leader.text()).contains("Ghi rõ xóm nào mạng yếu");
        leader.screenshot("report-leader-returned");
        leader.fill("Khó khăn, vướng mắc", "Mạng yếu ở xóm Đông và xóm Chùa");
        leader.press("Xem lại và gửi");
        leader.press("Gửi báo cáo tháng " + month.getMonthValue());
        assertThat(leader.text()).contains("Đã gửi lúc");
    }

    private void officialAcceptsAll(BrowserVisitor official) {
        official.open(list());
        official.follow("Chọn tất cả báo cáo chờ nhận");
        official.press("Nhận các báo cáo đã chọn");
        assertThat(official.text()).contains("Đã nhận 2 báo cáo.");
    }

    private void officialConsolidatesAndSends(BrowserVisitor official) {
        official.follow("Tổng hợp báo cáo phường");
        assertThat(official.text()).contains("Còn thiếu báo cáo của 1 tổ");
        official.screenshot("report-commune-before");
        official.press("Tổng hợp từ các tổ");
        assertThat(official.page().getByLabel("Khó khăn, vướng mắc").inputValue())
                .isEqualTo("- Tổ công nghệ số cộng đồng Tổ dân phố 1: Mạng yếu ở xóm Đông và xóm Chùa");
        official.screenshot("report-commune-writing");
        official.press("Lưu và sang bước ký, gửi");
        official.press("Lấy số và gửi");
        assertThat(official.text()).contains("Nhập họ và tên người ký");
        official.screenshot("report-commune-refused");
        official.fill("Họ và tên người ký", "Nguyễn Văn Hưng");
        official.press("Lấy số và gửi");
        assertThat(official.text()).contains("01/BC-UBND").contains("Chờ nhận");
        official.screenshot("report-commune-sent");
    }

    private void departmentReads(BrowserVisitor department) {
        department.open("/bao-cao?ky=" + month);
        assertThat(department.text()).contains("Phường Cẩm Thành").contains("1/1");
        department.screenshot("report-department-list");
        department.follow("Phường Cẩm Thành");
        assertThat(department.text()).contains("45 người");
        department.screenshot("report-department-report");
        String docx = department.page().getByText("Tải tệp Word").getAttribute("href");
        APIResponse file = department.page().request().get(base + docx);
        assertThat(file.status()).isEqualTo(200);
        assertThat(new String(file.body(), 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        department.press("Nhận báo cáo");
        assertThat(department.text()).contains("Đã nhận báo cáo của phường Cẩm Thành");
    }

    private void log(Team team, String topic, int people, VisitResult result) {
        fixtures.visit(ward, team, period.from(), topic, people, result);
    }

    private String address(Team team) {
        return "/bao-cao/to/" + team.body() + "/" + month;
    }

    private String list() {
        return "/bao-cao?ky=" + month;
    }

    private BrowserVisitor phone(Team team) {
        Visitor leader = visitors.phoneOf(team.leader(), team.body().value(), team.unit());
        return signedIn(Browser.phone(base), leader);
    }

    private BrowserVisitor desk(Role role) {
        return signedIn(
                Browser.desk(base),
                visitors.official(
                        role,
                        role == Role.COMMUNE_OFFICIAL
                                ? ward.unit()
                                : ward.ground().province()));
    }

    private BrowserVisitor signedIn(BrowserVisitor browser, Visitor visitor) {
        jakarta.servlet.http.Cookie cookie = Objects.requireNonNull(visitor.cookie());
        browser.page().context().addCookies(List.of(new Cookie(cookie.getName(), cookie.getValue()).setUrl(base)));
        return browser;
    }
}
