package vn.congdongso.access.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.congdongso.ApplicationTest;

@ApplicationTest
class ManagementPortTests {

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final int management;

    ManagementPortTests(@LocalServerPort int port, @LocalManagementPort int management) {
        this.port = port;
        this.management = management;
    }

    @Test
    void readingsAreOnAPortOfTheirOwn() throws Exception {
        assertThat(get(management, "/actuator/prometheus").statusCode()).isEqualTo(200);
        assertThat(get(management, "/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
        assertThat(get(management, "/actuator/health").body()).contains("\"status\":\"UP\"");
        assertThat(get(management, "/actuator/env").statusCode()).isEqualTo(404);
    }

    @Test
    void thePublicPortTellsOnlyThatTheProgramIsAlive() throws Exception {
        assertThat(get(port, "/actuator/prometheus").statusCode()).isEqualTo(404);
        assertThat(get(port, "/actuator/health").statusCode()).isEqualTo(404);
        assertThat(get(port, "/livez").body()).contains("UP").doesNotContain("PostgreSQL");
        assertThat(get(port, "/readyz").statusCode()).isEqualTo(200);
    }

    @Test
    void thePagesOfTheProductAreNotOnTheManagementPort() throws Exception {
        assertThat(get(management, "/dang-nhap").statusCode()).isIn(401, 403, 404);
    }

    @Test
    void aFailureInARealServerIsAPageInTheLanguageOfTheVisitor() throws Exception {
        HttpResponse<String> page = get(port, "/khong-co-trang-nay");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Không có trang này");
    }

    @Test
    void theApiRefusesInWordsForPrograms() throws Exception {
        HttpResponse<String> answer = get(port, "/api/v1/topics");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"unauthenticated\"").contains("\"reference\"");
    }

    private HttpResponse<String> get(int at, String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + at + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
