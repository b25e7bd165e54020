package vn.congdongso.directory.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
import vn.congdongso.directory.domain.PersonBook;
import vn.congdongso.people.ConsentChannel;
import vn.congdongso.people.ConsentGiven;
import vn.congdongso.people.ConsentNotice;
import vn.congdongso.people.Contact;
import vn.congdongso.people.ContactKind;
import vn.congdongso.people.ContactPurpose;
import vn.congdongso.people.PersonId;
import vn.congdongso.people.domain.KeepContacts;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;
import vn.congdongso.webui.DateText;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Messages;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Toasts;

/** Phone and addresses of a person, kept with the consent that the person gave. */
@Controller
class ContactController {

    private static final String TEMPLATE = "directory/contact";
    private static final String NOTICE_VERSION = "2026-11";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final PersonBook book;
    private final KeepContacts keepContacts;
    private final Units units;
    private final Messages messages;
    private final Toasts toasts;
    private final Today today;

    ContactController(
            PersonBook book, KeepContacts keepContacts, Units units, Messages messages, Toasts toasts, Today today) {
        this.book = book;
        this.keepContacts = keepContacts;
        this.units = units;
        this.messages = messages;
        this.toasts = toasts;
        this.today = today;
    }

    @GetMapping("/nguoi/{personId}/lien-he")
    @Allowed(value = Permission.MANAGE_OFFICES, on = "personId")
    ModelAndView form(@PathVariable PersonId personId) {
        return Pages.page(TEMPLATE, page(personId, FormView.empty()));
    }

    @PostMapping("/nguoi/{personId}/lien-he")
    @Allowed(value = Permission.MANAGE_OFFICES, on = "personId")
    ModelAndView keep(
            @PathVariable PersonId personId,
            CurrentAccount who,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response) {
        ContactPage page = page(personId, FormView.of(typed));
        List<Violation> violations = new ArrayList<>();
        ContactPurpose purpose = chosen(typed, "purpose", ContactPurpose.values(), violations);
        ConsentChannel channel = chosen(typed, "channel", ConsentChannel.values(), violations);
        Optional<LocalDate> on = DateText.parse(typed.getOrDefault("consentOn", ""));
        if (on.isEmpty()) {
            violations.add(Violation.of("consentOn", "directory.violation.day"));
        }
        if (!"true".equals(typed.get("agreed"))) {
            violations.add(Violation.of("agreed", "directory.violation.agreed"));
        }
        if (purpose == null || channel == null || !violations.isEmpty()) {
            return refused(page, violations);
        }
        ConsentGiven consent = ConsentGiven.of(
                page.notice(), purpose, channel, on.orElseThrow(), who.id().value());
        return switch (keepContacts.keep(personId, values(typed), consent)) {
            case Outcome.Accepted<List<Contact>> kept -> {
                toasts.say(response, "directory.contact.kept");
                yield new ModelAndView(Pages.redirect(page.address()));
            }
            case Outcome.Refused<List<Contact>>(List<Violation> refused) -> refused(page, refused);
        };
    }

    private static ModelAndView refused(ContactPage page, List<Violation> violations) {
        return Pages.refused(
                TEMPLATE,
                new ContactPage(page.person(), page.notice(), page.form().with(violations)));
    }

    private static Map<ContactKind, String> values(Map<String, String> typed) {
        Map<ContactKind, String> values = new EnumMap<>(ContactKind.class);
        Map.of(ContactKind.PHONE, "phone", ContactKind.EMAIL, "email", ContactKind.ZALO, "zalo")
                .forEach((kind, field) -> {
                    if (!typed.getOrDefault(field, "").isBlank()) {
                        values.put(kind, typed.getOrDefault(field, ""));
                    }
                });
        return values;
    }

    private static <T extends Enum<T>> @Nullable T chosen(
            Map<String, String> typed, String field, T[] choices, List<Violation> violations) {
        Optional<T> chosen = Stream.of(choices)
                .filter(choice -> choice.name().equals(typed.get(field)))
                .findFirst();
        if (chosen.isEmpty()) {
            violations.add(Violation.of(field, "directory.violation.choose"));
        }
        return chosen.orElse(null);
    }

    /** The notice is kept in Vietnamese: that is what was read, whatever language the clerk's pages are in. */
    private ContactPage page(PersonId personId, FormView form) {
        PersonBook.Portrait portrait =
                book.of(personId, today.today()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String unit = units.lastKnown(portrait.unit(), today.today())
                .map(UnitSummary::fullName)
                .orElse("");
        ConsentNotice notice = new ConsentNotice(NOTICE_VERSION, messages.text(VIETNAMESE, "directory.notice", unit));
        return new ContactPage(portrait.person(), notice, form);
    }
}
