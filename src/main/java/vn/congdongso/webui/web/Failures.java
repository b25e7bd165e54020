package vn.congdongso.webui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.webui.Problem;
import vn.congdongso.webui.Problems;
import vn.congdongso.webui.Reference;

/**
 * One answer for everything that goes wrong: a page for people, problem details below /api/, the same reference in the
 * answer and in the log. The text of an exception stays in the log.
 */
@Component
class Failures {

    private static final Logger log = LoggerFactory.getLogger(Failures.class);
    private static final String HEADER = "X-Reference";

    private final Problems problems;

    Failures(Problems problems) {
        this.problems = problems;
    }

    /** A ModelAndView or a ResponseEntity. */
    Object answer(
            Problem problem,
            String path,
            @Nullable Throwable cause,
            HttpServletRequest request,
            HttpServletResponse response) {
        String reference = Reference.next();
        log(problem, reference, path, cause, request);
        response.setHeader(HEADER, reference);
        if (path.startsWith("/api/")) {
            return problems.answer(problem, reference);
        }
        return new ModelAndView("webui/error", Map.of("page", new ErrorPage(problem, reference)), problem.status());
    }

    /** Only an accident of ours is an error of the log; the pattern of the path keeps tokens in addresses out of it. */
    private static void log(
            Problem problem, String reference, String path, @Nullable Throwable cause, HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        String where = pattern == null || "/**".equals(pattern) || "/error".equals(pattern) ? path : pattern.toString();
        if (problem.status().is5xxServerError()) {
            log.error("{} {} at {} {}", reference, problem.code(), request.getMethod(), printable(where), cause);
        } else {
            log.info("{} {} at {} {}", reference, problem.code(), request.getMethod(), printable(where));
        }
    }

    private static String printable(String path) {
        String oneLine = path.replaceAll("\\p{Cntrl}", "?");
        return oneLine.length() <= 200 ? oneLine : oneLine.substring(0, 200);
    }
}
