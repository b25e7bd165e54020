package vn.congdongso.outreach.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.access.SignedIn;
import vn.congdongso.households.HouseholdId;
import vn.congdongso.outreach.VisitId;
import vn.congdongso.outreach.domain.LogVisits;
import vn.congdongso.outreach.domain.VisitEntry;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.BodyId;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Toasts;

/** The same shown in several households in one round: one visit for each. */
@Controller
class RoundController {

    private static final int MOST = 100;

    private final LogVisits logVisits;
    private final LogVisitPages pages;
    private final Toasts toasts;

    RoundController(LogVisits logVisits, LogVisitPages pages, Toasts toasts) {
        this.logVisits = logVisits;
        this.pages = pages;
        this.toasts = toasts;
    }

    @GetMapping("/m/ghi/{bodyId}/nhieu-ho")
    @Allowed(value = Permission.LOG_VISIT, on = "bodyId")
    ModelAndView form(@PathVariable BodyId bodyId, CurrentAccount who) {
        LogVisitPage page =
                pages.round(who, bodyId, FormView.empty(), Uuid7.next().toString(), Set.of());
        return page.inRound() ? Pages.page("outreach/log", page) : new ModelAndView(Pages.redirect("/m/ho"));
    }

    @PostMapping("/m/ghi/{bodyId}/nhieu-ho")
    @Allowed(value = Permission.LOG_VISIT, on = "bodyId")
    ModelAndView save(
            @PathVariable BodyId bodyId,
            @RequestParam MultiValueMap<String, String> typed,
            CurrentAccount who,
            HttpServletResponse response) {
        List<HouseholdId> chosen = typed.getOrDefault("household", List.of()).stream()
                .limit(MOST)
                .flatMap(id -> read(id).stream())
                .distinct()
                .toList();
        SentVisit sent = SentVisit.of(field -> field.equals("household") ? null : typed.getFirst(field));
        String round = typed.getOrDefault("visit", List.of("")).getFirst();
        List<LogVisits.Answer> answers = logVisits.log(new LogVisits.Command(
                bodyId, visits(round, sent, chosen), who, SignedIn.device().orElse(null)));
        List<Violation> violations = chosen.isEmpty()
                ? List.of(Violation.of("household", "outreach.violation.no-household"))
                : answers.stream()
                        .flatMap(answer -> answer.violations().stream())
                        .distinct()
                        .toList();
        if (violations.isEmpty()) {
            toasts.say(response, "outreach.saved.round", chosen.size());
            return new ModelAndView(Pages.redirect(PhoneHomePage.address(bodyId)));
        }
        Set<String> left = Stream.iterate(0, place -> place < answers.size(), place -> place + 1)
                .filter(place -> !answers.get(place).violations().isEmpty())
                .map(place -> chosen.get(place).toString())
                .collect(Collectors.toSet());
        return Pages.refused(
                "outreach/log",
                pages.round(who, bodyId, FormView.of(sent.values()).with(violations), round, left));
    }

    private static List<LogVisits.Sent> visits(String round, SentVisit sent, List<HouseholdId> chosen) {
        VisitEntry entry = sent.entry();
        return chosen.stream()
                .map(household -> new LogVisits.Sent(
                        // The same round sent twice makes the same visits.
                        new VisitId(UUID.nameUUIDFromBytes((round + household).getBytes(StandardCharsets.UTF_8))),
                        new VisitEntry(
                                entry.topic(),
                                entry.people(),
                                entry.result(),
                                entry.day(),
                                entry.circumstances().at(household),
                                entry.unreadable())))
                .toList();
    }

    private static Optional<HouseholdId> read(String id) {
        try {
            return Optional.of(HouseholdId.of(id));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
