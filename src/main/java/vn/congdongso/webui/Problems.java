package vn.congdongso.webui;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.congdongso.shared.Violation;

/**
 * Problem details (RFC 9457) for those who call the API: a type that never changes, words in the caller's language,
 * a reference to name when asking for help.
 */
@Component
public class Problems {

    private static final String TYPE = "urn:cong-dong-so:problem:";

    private final Messages messages;

    Problems(Messages messages) {
        this.messages = messages;
    }

    /** 422 with every violation: its field, its stable code and its words. */
    public ResponseEntity<ProblemDetail> refused(List<Violation> violations) {
        ProblemDetail body = detail(Problem.REFUSED, Reference.next());
        body.setProperty("violations", mistakes(violations));
        return answer(Problem.REFUSED, body);
    }

    /** In the caller's language. */
    public List<Mistake> mistakes(List<Violation> violations) {
        Locale language = LocaleContextHolder.getLocale();
        return violations.stream()
                .map(violation -> new Mistake(
                        violation.field(),
                        violation.key(),
                        messages.text(
                                language, violation.key(), violation.args().toArray())))
                .toList();
    }

    public ResponseEntity<ProblemDetail> answer(Problem problem) {
        return answer(problem, Reference.next());
    }

    public ResponseEntity<ProblemDetail> answer(Problem problem, String reference) {
        return answer(problem, detail(problem, reference));
    }

    private static ResponseEntity<ProblemDetail> answer(Problem problem, ProblemDetail body) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }

    private ProblemDetail detail(Problem problem, String reference) {
        Locale language = LocaleContextHolder.getLocale();
        ProblemDetail body =
                ProblemDetail.forStatusAndDetail(problem.status(), messages.text(language, problem.textKey()));
        body.setType(URI.create(TYPE + problem.code()));
        body.setTitle(messages.text(language, problem.titleKey()));
        body.setProperty("code", problem.code());
        body.setProperty("reference", reference);
        return body;
    }

    /** @param code message key of the violation, stable */
    public record Mistake(String field, String code, String message) {}
}
