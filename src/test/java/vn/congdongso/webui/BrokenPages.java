package vn.congdongso.webui;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.shared.Violation;
import vn.congdongso.webui.web.ErrorPage;

/** Pages that fail in every way in which a page can. */
@TestComponent
@Controller
class BrokenPages {

    static final String SECRET = "relation \"person\" does not exist <script>alert(1)</script>";

    private final Problems problems;

    BrokenPages(Problems problems) {
        this.problems = problems;
    }

    @GetMapping({"/test/broken", "/api/test/broken"})
    String broken() {
        throw new IllegalStateException(SECRET);
    }

    @GetMapping("/test/broken-page")
    ModelAndView brokenPage() {
        return Pages.page("webui/styleGuide", new ErrorPage(Problem.NOT_FOUND, SECRET));
    }

    @GetMapping({"/test/denied", "/api/test/denied"})
    String denied() {
        throw new AccessDeniedException(SECRET);
    }

    @GetMapping("/test/locked")
    String locked() {
        return "never";
    }

    @GetMapping("/test/too-large")
    String tooLarge() {
        throw new MaxUploadSizeExceededException(1_000_000);
    }

    @GetMapping({"/test/teams/{id}", "/api/test/teams/{id}"})
    @ResponseBody
    String team(@PathVariable UUID id) {
        return id.toString();
    }

    @GetMapping("/test/list")
    @ResponseBody
    String list(@RequestParam int page) {
        return "page " + page;
    }

    @PostMapping("/api/test/visits")
    @ResponseBody
    String visit(@RequestBody Violation body) {
        return body.field();
    }

    @GetMapping("/api/test/refused")
    ResponseEntity<ProblemDetail> refused() {
        return problems.refused(List.of(Violation.of("people", "webui.guide.violation.people", 1, 500)));
    }
}
