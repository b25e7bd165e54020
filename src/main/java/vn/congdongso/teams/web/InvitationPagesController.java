package vn.congdongso.teams.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.InvitationLink;
import vn.congdongso.access.InvitationState;
import vn.congdongso.access.Invitations;
import vn.congdongso.access.Permission;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.Member;
import vn.congdongso.teams.Teams;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.QrCode;
import vn.congdongso.webui.Toasts;

/** Personal links for the members' phones: who has one, new ones on paper or to be sent, and their end. */
@Controller
class InvitationPagesController {

    private final Teams teams;
    private final Invitations invitations;
    private final Toasts toasts;
    private final Today today;

    InvitationPagesController(Teams teams, Invitations invitations, Toasts toasts, Today today) {
        this.teams = teams;
        this.invitations = invitations;
        this.toasts = toasts;
        this.today = today;
    }

    @GetMapping("/to/{bodyId}/loi-moi")
    @Allowed(value = Permission.INVITE_MEMBER, on = "bodyId")
    ModelAndView list(@PathVariable BodyId bodyId) {
        List<InvitationListPage.Row> rows = rows(bodyId);
        int vacant = teams.members(bodyId, today.today()).size() - rows.size();
        return Pages.page("teams/invitations", new InvitationListPage(living(bodyId), rows, vacant));
    }

    /** New links for one member, or for all who are not in yet. A link made before ends; phones that are in stay in. */
    @PostMapping("/to/{bodyId}/loi-moi")
    @Allowed(value = Permission.INVITE_MEMBER, on = "bodyId")
    ModelAndView invite(
            @PathVariable BodyId bodyId, @RequestParam(name = "thanh-vien") Optional<UUID> person, CurrentAccount who) {
        BodySummary body = living(bodyId);
        Predicate<InvitationListPage.Row> wanted = person.<Predicate<InvitationListPage.Row>>map(
                        id -> row -> row.person().value().equals(id))
                .orElse(row -> !row.in());
        List<InvitationSheetPage.Card> cards = rows(bodyId).stream()
                .filter(wanted)
                .map(row -> card(row, body, who))
                .toList();
        if (cards.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Pages.page("teams/invitation-sheet", new InvitationSheetPage(body, cards));
    }

    @PostMapping("/to/{bodyId}/loi-moi/thu-hoi")
    @Allowed(value = Permission.INVITE_MEMBER, on = "bodyId")
    String revoke(
            @PathVariable BodyId bodyId,
            @RequestParam(name = "thanh-vien") UUID person,
            @RequestParam(name = "ca-dien-thoai", defaultValue = "false") boolean phonesToo,
            CurrentAccount who,
            HttpServletResponse response) {
        Outcome<PersonId> outcome = phonesToo
                ? invitations.shutOut(who, bodyId.value(), new PersonId(person))
                : invitations.revoke(who, bodyId.value(), new PersonId(person));
        switch (outcome) {
            case Outcome.Accepted<PersonId> done ->
                toasts.say(response, phonesToo ? "bodies.invite.shut-out" : "bodies.invite.revoked");
            case Outcome.Refused<PersonId>(var violations) ->
                toasts.say(response, violations.getFirst().key());
        }
        return Pages.redirect("/to/" + bodyId + "/loi-moi");
    }

    private InvitationSheetPage.Card card(InvitationListPage.Row row, BodySummary body, CurrentAccount who) {
        InvitationLink link = invitations
                .invite(who, body.id().value(), body.unit(), row.person(), body.name())
                .orThrow();
        String address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(link.path())
                .toUriString();
        return new InvitationSheetPage.Card(row.name(), row.role(), address, QrCode.of(address), link.expiresAt());
    }

    private BodySummary living(BodyId body) {
        return teams.find(body, today.today()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<InvitationListPage.Row> rows(BodyId body) {
        LocalDate day = today.today();
        Map<PersonId, InvitationState> states = invitations.statesFor(body.value()).stream()
                .collect(Collectors.toMap(InvitationState::person, Function.identity(), (newest, older) -> newest));
        return teams.members(body, day).stream()
                .filter(member -> member.person() != null)
                .map(member -> row(member, states))
                .toList();
    }

    private static InvitationListPage.Row row(Member member, Map<PersonId, InvitationState> states) {
        PersonId person = Objects.requireNonNull(member.person());
        return new InvitationListPage.Row(person, member.name(), member.position(), member.role(), states.get(person));
    }
}
