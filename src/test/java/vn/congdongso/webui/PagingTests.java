package vn.congdongso.webui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class PagingTests {

    @Test
    void countsRowsFromOne() {
        Paging second = new Paging(2, 20, 45);

        assertThat(second.pages()).isEqualTo(3);
        assertThat(second.offset()).isEqualTo(20);
        assertThat(second.from()).isEqualTo(21);
        assertThat(second.to()).isEqualTo(40);
        assertThat(new Paging(3, 20, 45).to()).isEqualTo(45);
    }

    @Test
    void staysWithinWhatThereIs() {
        assertThat(new Paging(99, 20, 45).page()).isEqualTo(3);
        assertThat(new Paging(-1, 20, 45).page()).isEqualTo(1);
        assertThat(new Paging(5, 20, 0).page()).isEqualTo(1);
        assertThat(new Paging(1, 20, 0).from()).isZero();
        assertThat(new Paging(Integer.MAX_VALUE, 1, Long.MAX_VALUE).page()).isEqualTo(Integer.MAX_VALUE);
        assertThatThrownBy(() -> new Paging(1, 0, 10)).isInstanceOf(IllegalArgumentException.class);
    }

    @Nested
    class Links {

        @Test
        void leadToTheFirstTheLastAndTheNearestWithGapsBetween() throws IOException {
            PageLinks links = PageLinks.of(at("/units", "kind=village&page=5"), new Paging(5, 10, 200));

            assertThat(links.links())
                    .extracting(link -> link.href() == null ? "…" : String.valueOf(link.number()))
                    .containsExactly("1", "…", "4", "5", "6", "…", "20");
            assertThat(links.previous()).isEqualTo("/units?kind=village&page=4");
            assertThat(links.next()).isEqualTo("/units?kind=village&page=6");
        }

        @Test
        void endWhereTheListEnds() throws IOException {
            PageLinks only = PageLinks.of(at("/units", ""), new Paging(1, 10, 3));

            assertThat(only.previous()).isNull();
            assertThat(only.next()).isNull();
            assertThat(only.links()).hasSize(1);
        }
    }

    @Nested
    class TheAddress {

        @Test
        void keepsEveryFilterWhileOneIsChanged() throws IOException {
            Ui ui = at("/units", "q=Ng%E1%BB%8Dc+%C3%81n&kind=village&page=3&lang=en");

            assertThat(ui.parameter("q")).isEqualTo("Ngọc Án");
            assertThat(ui.query().value("kind")).isEqualTo("village");
            assertThat(ui.with("page", 4)).isEqualTo("/units?q=Ng%E1%BB%8Dc+%C3%81n&kind=village&page=4");
        }

        @Test
        void leadsBackToTheFirstPageWhenSomethingElseIsListed() throws IOException {
            assertThat(at("/units", "kind=village&page=3").with("kind", "group"))
                    .isEqualTo("/units?kind=group");
            assertThat(at("/units", "kind=village&page=3").with("kind", "")).isEqualTo("/units");
        }

        @Test
        void turnsTheOrderOfAColumnRound() throws IOException {
            assertThat(at("/units", "").sorted("name")).isEqualTo("/units?sort=name");
            assertThat(at("/units", "sort=name").sorted("name")).isEqualTo("/units?sort=-name");
            assertThat(at("/units", "sort=-name").sorted("name")).isEqualTo("/units?sort=name");
        }

        @Test
        void staysTheSameInTheOtherLanguage() throws IOException {
            assertThat(at("/units", "kind=village&page=3&lang=vi").languages())
                    .containsExactly(
                            new Ui.LanguageLink("vi", "/units?kind=village&page=3&lang=vi", true),
                            new Ui.LanguageLink("en", "/units?kind=village&page=3&lang=en", false));
        }

        @Test
        void ofAFormThatWasSentIsThePageItWasSentFrom() throws IOException {
            MockHttpServletRequest sent = new MockHttpServletRequest("POST", "/teams/7/report");
            sent.addHeader("Referer", "http://localhost/teams/7?tab=report");

            assertThat(ui(sent).languages().getLast().href()).isEqualTo("/teams/7?tab=report&lang=en");
            sent.removeHeader("Referer");
            sent.addHeader("Referer", "https://elsewhere.example/bait");
            assertThat(ui(sent).languages().getLast().href()).isEqualTo("/teams/7/report?lang=en");
        }

        @Test
        void neverLeadsOutOfTheProduct() throws IOException {
            assertThat(at("//elsewhere.example/bait", "").with("page", 2)).isEqualTo("/elsewhere.example/bait?page=2");
            assertThat(at("/\\elsewhere.example", "").path()).isEqualTo("/%5Celsewhere.example");
        }

        @Test
        void withBrokenEscapesBreaksNothing() throws IOException {
            assertThat(at("/units", "q=%ZZ&&=x&kind").with("page", 2)).isEqualTo("/units?q=%25ZZ&kind=&page=2");
        }
    }

    private static Ui at(String path, String query) throws IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setQueryString(query);
        return ui(request);
    }

    private static Ui ui(MockHttpServletRequest request) throws IOException {
        Visit visit = new Visit(request, new MockHttpServletResponse(), List.of(), List.of());
        return new Ui(Languages.VIETNAMESE, new Messages(true), new Assets(new JsonMapper()), visit);
    }
}
