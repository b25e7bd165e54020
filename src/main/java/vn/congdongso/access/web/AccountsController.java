package vn.congdongso.access.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Access;
import vn.congdongso.access.AccountId;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Ground;
import vn.congdongso.access.Permission;
import vn.congdongso.access.domain.Account;
import vn.congdongso.access.domain.AccountBook;
import vn.congdongso.access.domain.RegisterOfficial;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Violation;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Paging;

/** The account keeper's list, one account, and a new one. */
@Controller
class AccountsController {

    private static final int ROWS = 50;

    private final AccountBook book;
    private final Access access;
    private final Ground ground;
    private final UnitChoices choices;
    private final AccountPages pages;
    private final RegisterOfficial register;

    AccountsController(
            AccountBook book,
            Access access,
            Ground ground,
            UnitChoices choices,
            AccountPages pages,
            RegisterOfficial register) {
        this.book = book;
        this.access = access;
        this.ground = ground;
        this.choices = choices;
        this.pages = pages;
        this.register = register;
    }

    @Allowed(Permission.MANAGE_ACCOUNTS)
    @GetMapping("/tai-khoan")
    ModelAndView list(
            CurrentAccount who,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(name = Paging.PARAMETER, defaultValue = "1") String page) {
        Ground.Extent extent = ground.below(access.unitsWhere(who, Permission.MANAGE_ACCOUNTS));
        AccountBook.Question question = new AccountBook.Question(extent, q, kind(kind));
        Paging paging = new Paging(Parsed.number(page), ROWS, book.count(question));
        return Pages.page(
                "access/accounts", new AccountListPage(pages.rows(book.list(question, paging.offset(), ROWS)), paging));
    }

    @Allowed(Permission.MANAGE_ACCOUNTS)
    @GetMapping("/tai-khoan/moi")
    ModelAndView newOfficial(CurrentAccount who, @RequestParam Map<String, String> form) {
        return Pages.page("access/new-official", newOfficialPage(who, FormView.of(form)));
    }

    @Allowed(Permission.MANAGE_ACCOUNTS)
    @PostMapping("/tai-khoan")
    ModelAndView register(CurrentAccount who, @RequestParam Map<String, String> form) {
        RegisterOfficial.Command command = new RegisterOfficial.Command(
                who,
                null,
                form.getOrDefault("fullName", ""),
                form.getOrDefault("position", ""),
                form.getOrDefault("username", ""),
                Parsed.unit(form.get("unit")),
                null);
        return switch (register.handle(command)) {
            case Outcome.Accepted<RegisterOfficial.Registered>(RegisterOfficial.Registered registered) ->
                Pages.page("access/first-password", FirstPasswordPage.of(registered));
            case Outcome.Refused<RegisterOfficial.Registered>(List<Violation> violations) ->
                Pages.refused(
                        "access/new-official",
                        newOfficialPage(who, FormView.of(form).with(violations)));
        };
    }

    @Allowed(value = Permission.MANAGE_ACCOUNTS, on = "accountId")
    @GetMapping("/tai-khoan/{accountId}")
    ModelAndView show(CurrentAccount who, @PathVariable AccountId accountId, @RequestParam Map<String, String> form) {
        return Pages.page("access/account", pages.page(who, accountId, FormView.of(form)));
    }

    private NewOfficialPage newOfficialPage(CurrentAccount who, FormView form) {
        return new NewOfficialPage(form, choices.find(who, form.value("q"), Parsed.unit(form.value("unit"))));
    }

    private static Optional<Account.Kind> kind(String text) {
        return Arrays.stream(Account.Kind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst();
    }
}
