package vn.congdongso.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.congdongso.ApplicationTest;
import vn.congdongso.households.HouseholdFixtures;
import vn.congdongso.households.HouseholdId;
import vn.congdongso.outreach.VisitFixtures;
import vn.congdongso.outreach.VisitsFilter;
import vn.congdongso.outreach.domain.Visits;
import vn.congdongso.shared.Today;

/** A member goes round the houses, promises to come again, and the promise stays on the phone until it is kept. */
@ApplicationTest
class ComeAgainJourney {

    private static final String LOST_TARGETS = """
            () => [...document.querySelectorAll('main a, main button, main summary, main .choice')]
              .filter(e => e.offsetParent !== null)
              .map(e => e.closest('.chip, .tasks li, .notice, .fact') ?? e)
              .filter(e => e.getBoundingClientRect().height < 48)
              .map(e => e.outerHTML.slice(0, 120))
            """;

    /** The label lies over its box. */
    private static final Locator.CheckOptions FORCED = new Locator.CheckOptions().setForce(true);

    private final String base;
    private final VisitFixtures fixtures;
    private final HouseholdFixtures households;
    private final Visits visits;
    private final Today today;
    private final VisitFixtures.Crew crew;

    ComeAgainJourney(
            @LocalServerPort int port,
            VisitFixtures fixtures,
            HouseholdFixtures households,
            Visits visits,
            Today today) {
        this.base = "http://localhost:" + port;
        this.fixtures = fixtures;
        this.households = households;
        this.visits = visits;
        this.today = today;
        this.crew = fixtures.aCrew();
    }

    @Test
    void aPromiseStaysUntilItIsKept() {
        HouseholdId lotus = households.add(crew.ground().village(), "Lê Thị Sen", "Ngõ 1");
        households.add(crew.ground().village(), "Trần Văn Tre", "Ngõ 2");
        households.add(crew.ground().village(), "Phạm Thị Lụa", "Ngõ 2");
        try (BrowserVisitor phone = Browser.phone(base)) {
            phone.open(fixtures.aLink(crew, crew.team().leader()));
            phone.press("Đúng, tôi vào");

            // Two houses in one round.
            phone.go(link(phone, "Nhiều hộ"));
            phone.screenshot("come-again-round");
            assertThat(phone.page().evaluate(LOST_TARGETS)).isEqualTo(List.of());
            box(phone, "Lê Thị Sen").check(FORCED);
            phone.page().locator("#f-q").fill("tran van");
            assertThat(box(phone, "Phạm Thị Lụa").isVisible()).isFalse();
            box(phone, "Trần Văn Tre").check(FORCED);
            choice(phone, "VNeID").tap();
            choice(phone, "Làm được").tap();
            button(phone, "LƯU").tap();
            phone.page().getByText("Đã lưu 2 hộ.").waitFor();
            assertThat(logged()).isEqualTo(2);

            // At one of them something is left for next week.
            phone.open("/m/ho/" + lotus);
            assertThat(phone.text()).contains("VNeID", "Đã xong");
            phone.go(link(phone, "Ghi hỗ trợ cho hộ này"));
            assertThat(phone.text()).contains("Lê Thị Sen");
            choice(phone, "Thanh toán").tap();
            choice(phone, "Hẹn lại").tap();
            phone.screenshot("come-again-log");
            button(phone, "LƯU").tap();
            phone.page().locator("#saved").waitFor();
            phone.open("/m/ghi?ho=" + lotus + "&viec=vneid");
            choice(phone, "Làm được").tap();
            button(phone, "LƯU").tap();
            phone.page().getByText("Hộ này còn việc hẹn:").waitFor();
            phone.screenshot("come-again-besides");

            // It stands on the first page, is given to another member, and is done by whoever comes first.
            phone.open("/m/");
            phone.screenshot("come-again-home");
            phone.go(link(phone, "1 việc hẹn lại"));
            phone.screenshot("come-again-list");
            phone.go(link(phone, "Thanh toán · Lê Thị Sen"));
            phone.screenshot("come-again-one");
            phone.page().getByLabel("Giao cho").selectOption("Trần Thị Bình");
            phone.go(button(phone, "Giao"));
            assertThat(phone.text()).contains("Việc của người khác trong tổ", "Trần Thị Bình");
            phone.go(link(phone, "Thanh toán · Lê Thị Sen"));
            phone.go(link(phone, "Ghi lần này"));
            assertThat(choice(phone, "Thanh toán").isChecked()).isTrue();
            choice(phone, "Làm được").tap();
            button(phone, "LƯU").tap();
            phone.page().locator("#saved").waitFor();
            phone.open("/m/viec");
            assertThat(phone.text()).contains("Chưa hẹn lại việc nào");
        }
    }

    @Test
    void aSessionIsCountedWithTheThumb() {
        try (BrowserVisitor phone = Browser.phone(base)) {
            phone.open(fixtures.aLink(crew, crew.team().leader()));
            phone.press("Đúng, tôi vào");
            phone.go(link(phone, "Buổi tập trung"));
            Locator more = button(phone, "Thêm 1 người");
            assertThat(more.boundingBox().height).isGreaterThanOrEqualTo(96);
            more.tap();
            more.tap();
            phone.screenshot("session");
            choice(phone, "Thanh toán").tap();
            choice(phone, "Làm được").tap();
            button(phone, "LƯU").tap();
            phone.page().getByText("Đã lưu. Tháng này: 3 người.").first().waitFor();
        }
    }

    private static Locator link(BrowserVisitor phone, String name) {
        return phone.page()
                .getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }

    private static Locator box(BrowserVisitor phone, String name) {
        return phone.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator choice(BrowserVisitor phone, String name) {
        return phone.page()
                .getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(BrowserVisitor phone, String name) {
        return phone.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private long logged() {
        return visits.total(
                        crew.team().body(), VisitsFilter.between(today.today().minusDays(31), today.today()))
                .visits();
    }
}
