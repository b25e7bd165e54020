package vn.congdongso.directory.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Access;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.access.Place;
import vn.congdongso.directory.domain.PersonBook;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.documents.Documents;
import vn.congdongso.people.Person;
import vn.congdongso.people.PersonId;
import vn.congdongso.people.domain.CorrectPerson;
import vn.congdongso.people.domain.MergePersons;
import vn.congdongso.people.domain.RevealContacts;
import vn.congdongso.people.domain.WithdrawConsent;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.SeatHeld;
import vn.congdongso.units.Units;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Toasts;

/** One person: offices, seats, how to reach them, and what was written twice or wrongly. */
@Controller
class PersonController {

    private static final String TEMPLATE = "directory/person";

    private final PersonBook book;
    private final RevealContacts revealContacts;
    private final WithdrawConsent withdrawConsent;
    private final CorrectPerson correctPerson;
    private final MergePersons mergePersons;
    private final Documents documents;
    private final Access access;
    private final Units units;
    private final Toasts toasts;
    private final Today today;

    PersonController(
            PersonBook book,
            RevealContacts revealContacts,
            WithdrawConsent withdrawConsent,
            CorrectPerson correctPerson,
            MergePersons mergePersons,
            Documents documents,
            Access access,
            Units units,
            Toasts toasts,
            Today today) {
        this.book = book;
        this.revealContacts = revealContacts;
        this.withdrawConsent = withdrawConsent;
        this.correctPerson = correctPerson;
        this.mergePersons = mergePersons;
        this.documents = documents;
        this.access = access;
        this.units = units;
        this.toasts = toasts;
        this.today = today;
    }

    @GetMapping("/nguoi/{personId}")
    @Allowed(value = Permission.VIEW_TEAM, on = "personId")
    ModelAndView person(@PathVariable PersonId personId, CurrentAccount who) {
        PersonId now = book.standsFor(personId);
        if (!now.equals(personId)) {
            return new ModelAndView(Pages.redirect("/nguoi/" + now));
        }
        return Pages.page(TEMPLATE, page(personId, who, null, false));
    }

    @PostMapping("/nguoi/{personId}/hien-lien-he")
    @Allowed(value = Permission.MANAGE_OFFICES, on = "personId")
    ModelAndView reveal(@PathVariable PersonId personId, CurrentAccount who) {
        revealContacts.reveal(personId);
        return Pages.page(TEMPLATE, page(personId, who, null, true));
    }

    @PostMapping("/nguoi/{personId}/rut-dong-y")
    @Allowed(value = Permission.MANAGE_OFFICES, on = "personId")
    ModelAndView withdraw(
            @PathVariable PersonId personId,
            CurrentAccount who,
            @RequestParam(defaultValue = "") String consent,
            HttpServletResponse response) {
        boolean withdrawn =
                withdrawConsent.withdraw(personId, uuid(consent), who.id().value());
        toasts.say(response, withdrawn ? "directory.consent.gone" : "directory.consent.gone-before");
        return new ModelAndView(Pages.redirect("/nguoi/" + personId));
    }

    @PostMapping("/nguoi/{personId}/sua-ten")
    @Allowed(value = Permission.MANAGE_OFFICES, on = "personId")
    ModelAndView correct(
            @PathVariable PersonId personId,
            CurrentAccount who,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        Outcome<Person> outcome = correctPerson
                .correct(
                        personId,
                        typed.getOrDefault("fullName", ""),
                        typed.getOrDefault("position", ""),
                        typed.getOrDefault("reason", ""))
                .orElseThrow(PersonController::notFound);
        return switch (outcome) {
            case Outcome.Accepted<Person> corrected -> {
                toasts.say(response, "directory.correction.kept");
                yield new ModelAndView(Pages.redirect("/nguoi/" + personId));
            }
            case Outcome.Refused<Person>(List<Violation> violations) ->
                Pages.refused(TEMPLATE, page(personId, who, FormView.of(typed).with(violations), false));
        };
    }

    @PostMapping("/nguoi/{personId}/gop")
    @Allowed(value = Permission.MANAGE_OFFICES, on = "personId")
    ModelAndView merge(
            @PathVariable PersonId personId,
            CurrentAccount who,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        PersonId other = new PersonId(uuid(typed.getOrDefault("other", "")));
        boolean mayThere = book.unitOf(other)
                .filter(unit -> access.may(who, Permission.MANAGE_OFFICES, Place.in(unit)))
                .isPresent();
        boolean alike = book.of(personId, today.today()).orElseThrow(PersonController::notFound).alike().stream()
                .anyMatch(person -> person.id().equals(other));
        if (!mayThere || !alike) {
            throw notFound();
        }
        return switch (mergePersons.merge(personId, other)) {
            case Outcome.Accepted<PersonId> merged -> {
                toasts.say(response, "directory.merge.done");
                yield new ModelAndView(Pages.redirect("/nguoi/" + personId));
            }
            case Outcome.Refused<PersonId>(List<Violation> violations) ->
                Pages.refused(TEMPLATE, page(personId, who, FormView.empty().with(violations), false));
        };
    }

    private PersonPage page(PersonId personId, CurrentAccount who, @Nullable FormView form, boolean revealed) {
        PersonBook.Portrait portrait = book.of(personId, today.today()).orElseThrow(PersonController::notFound);
        Map<DocumentId, DocumentSummary> decisions =
                documents
                        .findAll(portrait.seats().stream()
                                .map(SeatHeld::decision)
                                .distinct()
                                .toList())
                        .values()
                        .stream()
                        .filter(line -> access.may(who, Permission.VIEW_DECISION, Place.in(line.agency())))
                        .collect(Collectors.toMap(DocumentSummary::id, line -> line));
        FormView fields = form != null && form.values().containsKey("fullName")
                ? form
                : FormView.of(Map.of(
                                "fullName", portrait.person().fullName(),
                                "position", portrait.person().position()))
                        .with(form == null ? List.of() : form.violations());
        return new PersonPage(
                portrait,
                units.lastKnown(portrait.unit(), today.today()).orElseThrow(PersonController::notFound),
                revealed,
                decisions,
                fields,
                access.may(who, Permission.MANAGE_OFFICES, Place.in(portrait.unit())));
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException e) {
            throw notFound();
        }
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
