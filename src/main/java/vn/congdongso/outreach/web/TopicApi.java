package vn.congdongso.outreach.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.Permission;
import vn.congdongso.outreach.Topics;
import vn.congdongso.shared.Today;

@RestController
class TopicApi {

    private final Topics topics;
    private final Today today;

    TopicApi(Topics topics, Today today) {
        this.topics = topics;
        this.today = today;
    }

    @GetMapping(value = "/api/v1/topics", produces = MediaType.APPLICATION_JSON_VALUE)
    @Allowed(Permission.VIEW_HOME)
    @Operation(summary = "The topics that visits can be logged for today, in the caller's language")
    List<VisitJson.TopicView> topics(Locale locale) {
        return topics.on(today.today()).stream()
                .map(topic -> VisitJson.TopicView.of(topic, locale))
                .toList();
    }
}
