package vn.congdongso.webui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What really goes over the wire: pages, pages of errors, problems of the API, files. */
@PagesAlone
class AnswersTests {

    private static final List<String> LEAKS = List.of(
            "Exception",
            "relation",
            "does not exist",
            "vn.congdongso",
            "org.springframework",
            "\tat ",
            "alert(1)",
            "??");

    private final String base;
    private final HttpClient client = HttpClient.newHttpClient();

    AnswersTests(@LocalServerPort int port) {
        this.base = "http://localhost:" + port;
    }

    @Nested
    class APageOfErrors {

        @ParameterizedTest
        @CsvSource({
            "/khong-co, 404, Không có trang này",
            "/kieu-mau/khong-co, 404, Không có trang này",
            "/test/teams/not-an-id, 404, Không có trang này",
            "/error, 404, Không có trang này",
            "/test/list?page=two, 400, Chưa đọc được nội dung gửi lên",
            "/test/list, 400, Chưa đọc được nội dung gửi lên",
            "/test/locked, 403, Tài khoản này chưa xem được trang",
            "/test/denied, 403, Tài khoản này chưa xem được trang",
            "/test/too-large, 413, Tệp gửi lên quá lớn",
            "/test/broken, 500, Chưa mở được trang này",
            "/test/broken-page, 500, Chưa mở được trang này"
        })
        void saysWhatItIsAndNamesAReferenceAndNothingElse(String path, int status, String words)
                throws IOException, InterruptedException {
            HttpResponse<String> answer = get(path);

            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
            assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
            assertThat(answer.body())
                    .contains("<title>" + words)
                    .contains("<h1>" + words)
                    .doesNotContain(LEAKS);
            assertThat(answer.body())
                    .contains(answer.headers().firstValue("X-Reference").orElseThrow());
        }

        @Test
        void speaksTheLanguageOfTheVisitor() throws IOException, InterruptedException {
            assertThat(get("/khong-co?lang=en").body()).contains("There is no such page");
            assertThat(get("/test/locked?lang=en").body()).contains("Your account cannot see this page");
        }

        @Test
        void namesWhatIsPossibleWhereTheMethodIsWrong() throws IOException, InterruptedException {
            HttpResponse<String> answer = post("/test/list", "");

            assertThat(answer.statusCode()).isEqualTo(405);
            assertThat(answer.headers().firstValue("Allow")).contains("GET");
            assertThat(answer.body()).contains("Chưa làm được việc này ở đây").doesNotContain(LEAKS);
        }

        @Test
        void hasAReferenceOfItsOwnEachTime() throws IOException, InterruptedException {
            assertThat(get("/khong-co").headers().firstValue("X-Reference"))
                    .isNotEqualTo(get("/khong-co").headers().firstValue("X-Reference"));
            assertThat(Reference.next()).matches("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}");
        }
    }

    @Nested
    class AProblemOfTheApi {

        @ParameterizedTest
        @CsvSource({
            "/api/khong-co, 404, not-found",
            "/api/test/teams/not-an-id, 404, not-found",
            "/api/test/denied, 403, forbidden",
            "/api/test/broken, 500, unexpected"
        })
        void hasAStableTypeAndCodeAndTheReference(String path, int status, String code)
                throws IOException, InterruptedException {
            HttpResponse<String> answer = get(path);

            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.body())
                    .contains("\"type\":\"urn:cong-dong-so:problem:" + code + "\"")
                    .contains("\"code\":\"" + code + "\"")
                    .contains("\"status\":" + status)
                    .contains("\"reference\":\""
                            + answer.headers().firstValue("X-Reference").orElseThrow() + "\"")
                    .doesNotContain(LEAKS);
        }

        @Test
        void saysThatABodyCouldNotBeReadAndNotWhy() throws IOException, InterruptedException {
            HttpResponse<String> answer = post("/api/test/visits", "{\"field\": ");

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("\"code\":\"bad-request\"").doesNotContain(LEAKS);
        }

        @Test
        void namesEveryViolationWithItsFieldCodeAndWords() throws IOException, InterruptedException {
            HttpResponse<String> answer = get("/api/test/refused");

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body())
                    .contains("\"code\":\"refused\"")
                    .contains("\"field\":\"people\",\"code\":\"webui.guide.violation.people\"")
                    .contains("Số người phải là số từ 1 đến 500");
        }
    }

    @Nested
    class Words {

        @Test
        void thatAVisitorTypesAreShownAndNeverRun() throws IOException, InterruptedException {
            String page = get("/kieu-mau/so-lieu?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")
                    .body();

            assertThat(page).doesNotContain("<script>alert(1)").contains("value=\"&#34;>&lt;script>alert(1)");
        }
    }

    @Nested
    class TheLanguage {

        @Test
        void isKeptForTheVisitsThatFollow() throws IOException, InterruptedException {
            HttpResponse<String> answer = get("/?lang=en");

            assertThat(answer.body()).contains("<html lang=\"en\"").contains("Sign in");
            assertThat(answer.headers().firstValue("Set-Cookie"))
                    .hasValueSatisfying(cookie -> assertThat(cookie)
                            .startsWith("lang=en; Path=/; Max-Age=31536000")
                            .contains("SameSite=Lax"));
            assertThat(get("/", "Cookie", "lang=en").body()).contains("<html lang=\"en\"");
            assertThat(get("/").body()).contains("<html lang=\"vi\"");
        }
    }

    @Nested
    class Files {

        @ParameterizedTest
        @ValueSource(strings = {"app.js", "m.css", "desk.css", "icons.svg"})
        void withAHashInTheirNameStayForGoodAndComeCompressed(String name) throws IOException, InterruptedException {
            String address = address(name);
            HttpResponse<String> answer = get(address, "Accept-Encoding", "gzip");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
            assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
            assertThat(answer.headers().firstValue("Vary").orElse("")).contains("Accept-Encoding");
            assertThat(get(address).headers().firstValue("Content-Encoding")).isEmpty();
        }

        @Test
        void withAFixedNameAreAskedForAnew() throws IOException, InterruptedException {
            HttpResponse<String> manifest = get("/manifest.webmanifest");

            assertThat(manifest.statusCode()).isEqualTo(200);
            assertThat(manifest.headers().firstValue("Content-Type")).contains("application/manifest+json");
            assertThat(manifest.headers().firstValue("Cache-Control")).contains("no-cache");
        }

        @Test
        void forTheTabAndTheHomeScreenAreThere() throws IOException, InterruptedException {
            for (String path : List.of("/favicon.svg", "/favicon.ico", "/icons/icon-192.png", "/icons/icon-180.png")) {
                assertThat(get(path).statusCode()).as(path).isEqualTo(200);
            }
        }

        @Test
        void ofThePhonesFirstVisitAreSmall() throws IOException, InterruptedException {
            int whole = 0;
            for (String name : List.of("app.js", "m.css", "icons.svg")) {
                whole += client.send(
                                HttpRequest.newBuilder(URI.create(base + address(name)))
                                        .header("Accept-Encoding", "gzip")
                                        .build(),
                                BodyHandlers.ofByteArray())
                        .body()
                        .length;
            }

            assertThat(whole).isLessThan(60_000);
        }
    }

    @Nested
    class APage {

        @Test
        void ofASignedInPersonIsNotKeptAndOthersAreAskedForAnew() throws IOException, InterruptedException {
            assertThat(get("/kieu-mau").headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(get("/").headers().firstValue("Cache-Control")).contains("no-cache");
        }
    }

    private String address(String name) throws IOException, InterruptedException {
        String stem = name.substring(0, name.indexOf('.'));
        String page = get(name.equals("desk.css") ? "/kieu-mau" : "/kieu-mau/dien-thoai")
                .body();
        Matcher found =
                Pattern.compile("/assets/" + stem + "-[A-Za-z0-9]+\\.[a-z]+").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
