package vn.congdongso.outreach.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.outreach.Hindrance;
import vn.congdongso.outreach.Topics;
import vn.congdongso.outreach.VisitId;
import vn.congdongso.outreach.domain.Circumstances;
import vn.congdongso.outreach.domain.CorrectVisit;
import vn.congdongso.outreach.domain.Visit;
import vn.congdongso.outreach.domain.VisitEntry;
import vn.congdongso.outreach.domain.Visits;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Violation;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Toasts;

/** A slip of the finger is mended, or the visit taken back. */
@Controller
class CorrectVisitController {

    private static final String TEMPLATE = "outreach/correct-visit";
    private static final String REVISION = "revision";
    private static final String REASON = "reason";

    private final CorrectVisit correctVisit;
    private final Visits visits;
    private final Topics topics;
    private final Toasts toasts;

    CorrectVisitController(CorrectVisit correctVisit, Visits visits, Topics topics, Toasts toasts) {
        this.correctVisit = correctVisit;
        this.visits = visits;
        this.topics = topics;
        this.toasts = toasts;
    }

    @GetMapping("/luot/{visitId}/sua")
    @Allowed(value = Permission.CORRECT_VISIT, on = "visitId")
    ModelAndView form(@PathVariable VisitId visitId, CurrentAccount who) {
        Visit visit = visit(visitId);
        FormView form = FormView.of(values(visit));
        return correctVisit
                .obstacle(visit, who)
                .map(obstacle -> refused(visit, form, List.of(obstacle)))
                .orElseGet(() -> Pages.page(TEMPLATE, page(visit, form)));
    }

    @PostMapping("/luot/{visitId}/sua")
    @Allowed(value = Permission.CORRECT_VISIT, on = "visitId")
    ModelAndView correct(
            @PathVariable VisitId visitId,
            @RequestParam Map<String, String> typed,
            CurrentAccount who,
            HttpServletResponse response) {
        SentVisit sent = SentVisit.of(typed::get);
        return answer(visitId, typed, sent.entry(), who, "outreach.correct.done", response);
    }

    @PostMapping("/luot/{visitId}/huy")
    @Allowed(value = Permission.CORRECT_VISIT, on = "visitId")
    ModelAndView takeBack(
            @PathVariable VisitId visitId,
            @RequestParam Map<String, String> typed,
            CurrentAccount who,
            HttpServletResponse response) {
        return answer(visitId, typed, null, who, "outreach.correct.voided", response);
    }

    private ModelAndView answer(
            VisitId visitId,
            Map<String, String> typed,
            @Nullable VisitEntry entry,
            CurrentAccount who,
            String done,
            HttpServletResponse response) {
        CorrectVisit.Command command = new CorrectVisit.Command(
                visitId, revision(typed.get(REVISION)), entry, typed.getOrDefault(REASON, ""), who);
        return switch (correctVisit.correct(command)) {
            case Outcome.Accepted<Visit>(Visit visit) -> {
                toasts.say(response, done);
                yield new ModelAndView(Pages.redirect(VisitPage.address(visit.id())));
            }
            case Outcome.Refused<Visit>(List<Violation> violations) -> {
                Visit visit = visit(visitId);
                Map<String, String> values = values(visit);
                if (entry != null) {
                    values.putAll(SentVisit.of(typed::get).values());
                }
                values.put(REASON, typed.getOrDefault(REASON, ""));
                yield refused(visit, FormView.of(values), violations);
            }
        };
    }

    private ModelAndView refused(Visit visit, FormView form, List<Violation> violations) {
        return Pages.refused(TEMPLATE, page(visit, form.with(violations)));
    }

    private CorrectVisitPage page(Visit visit, FormView form) {
        return new CorrectVisitPage(visit, topics.on(visit.day()), form);
    }

    private Visit visit(VisitId id) {
        return visits.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static int revision(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : -1;
    }

    private static Map<String, String> values(Visit visit) {
        Circumstances said = visit.circumstances();
        Hindrance hindrance = said.hindrance();
        Map<String, String> values = new HashMap<>();
        values.put("topic", visit.topic());
        values.put("people", String.valueOf(visit.people()));
        values.put("result", visit.result().name());
        values.put("manner", said.manner().name());
        values.put("beneficiary", said.beneficiary().name());
        values.put("hindrance", hindrance == null ? "" : hindrance.name());
        values.put("note", said.note());
        return values;
    }
}
