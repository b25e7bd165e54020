package vn.congdongso.teams.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Access;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.access.Place;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.documents.Documents;
import vn.congdongso.shared.Today;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.Teams;
import vn.congdongso.teams.domain.BodyLife;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Paging;

/** The body's line of life: who came, who went, when and by which decision. */
@Controller
class BodyLifeController {

    private static final int SIZE = 20;

    private final Teams teams;
    private final BodyLife life;
    private final Documents documents;
    private final Access access;
    private final Today today;

    BodyLifeController(Teams teams, BodyLife life, Documents documents, Access access, Today today) {
        this.teams = teams;
        this.life = life;
        this.documents = documents;
        this.access = access;
        this.today = today;
    }

    @GetMapping("/to/{bodyId}/dong-doi")
    @Allowed(value = Permission.VIEW_TEAM, on = "bodyId")
    ModelAndView life(@PathVariable BodyId bodyId, @RequestParam(defaultValue = "1") int page, CurrentAccount who) {
        LocalDate day = today.today();
        BodySummary body =
                teams.lastKnown(bodyId, day).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        LocalDate until = body.valid().from().isAfter(day) ? body.valid().from() : day;
        Paging paging = new Paging(page, SIZE, life.countMoments(bodyId, until));
        List<BodyLife.Moment> moments = life.moments(bodyId, until, paging.offset(), SIZE);
        Map<DocumentId, DocumentSummary> decisions = documents
                .findAll(moments.stream()
                        .map(BodyLife.Moment::decision)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .values()
                .stream()
                .filter(line -> access.may(who, Permission.VIEW_DECISION, Place.in(line.agency())))
                .collect(Collectors.toMap(DocumentSummary::id, line -> line));
        return Pages.page("teams/life", new BodyLifePage(body, moments, decisions, paging, who.volunteer()));
    }
}
