package vn.congdongso.outreach.web;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.outreach.domain.LogVisits;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.BodyId;
import vn.congdongso.webui.Problems;

/** Many visits in one send: those without a readable id are answered here, the others by the log. */
@Component
class VisitBatches {

    private static final Violation NO_ID = Violation.of("id", "outreach.violation.visit-id");

    private final LogVisits logVisits;
    private final Problems problems;

    VisitBatches(LogVisits logVisits, Problems problems) {
        this.logVisits = logVisits;
        this.problems = problems;
    }

    VisitJson.Answered log(BodyId body, List<VisitBody.Identified> sent, CurrentAccount who, @Nullable UUID device) {
        List<LogVisits.Sent> readable = sent.stream()
                .flatMap(one -> one.visitId().stream()
                        .map(id -> new LogVisits.Sent(id, one.visit().entry())))
                .toList();
        Iterator<LogVisits.Answer> answers = logVisits
                .log(new LogVisits.Command(body, readable, who, device))
                .iterator();
        List<VisitJson.Answer> answered = new ArrayList<>();
        for (VisitBody.Identified one : sent) {
            answered.add(
                    one.visitId().isEmpty()
                            ? answer(one.id(), LogVisits.State.REFUSED, List.of(NO_ID))
                            : answer(one.id(), answers.next()));
        }
        return new VisitJson.Answered(answered);
    }

    private VisitJson.Answer answer(@Nullable String id, LogVisits.Answer answer) {
        return answer(id, answer.state(), answer.violations());
    }

    private VisitJson.Answer answer(@Nullable String id, LogVisits.State state, List<Violation> violations) {
        return new VisitJson.Answer(id, state, problems.mistakes(violations));
    }
}
