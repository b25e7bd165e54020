package vn.congdongso.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.AccountId;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.access.domain.CloseAccount;
import vn.congdongso.access.domain.EnableAccount;
import vn.congdongso.access.domain.LockAccount;
import vn.congdongso.access.domain.RegisterOfficial.Registered;
import vn.congdongso.access.domain.ResetPassword;
import vn.congdongso.access.domain.UnlockAccount;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Violation;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Toasts;

/** What an account keeper does with an account, apart from its grants. */
@Controller
class AccountDeedsController {

    private static final String ACCOUNT = "/tai-khoan/{accountId}";

    private final LockAccount lock;
    private final UnlockAccount unlock;
    private final CloseAccount close;
    private final EnableAccount enable;
    private final ResetPassword reset;
    private final AccountPages pages;
    private final Toasts toasts;

    AccountDeedsController(
            LockAccount lock,
            UnlockAccount unlock,
            CloseAccount close,
            EnableAccount enable,
            ResetPassword reset,
            AccountPages pages,
            Toasts toasts) {
        this.lock = lock;
        this.unlock = unlock;
        this.close = close;
        this.enable = enable;
        this.reset = reset;
        this.pages = pages;
        this.toasts = toasts;
    }

    @Allowed(value = Permission.MANAGE_ACCOUNTS, on = "accountId")
    @PostMapping(ACCOUNT + "/khoa")
    ModelAndView lock(CurrentAccount who, @PathVariable AccountId accountId, HttpServletResponse response) {
        return answer(who, accountId, lock.handle(new LockAccount.Command(who, accountId)), "locked", response);
    }

    @Allowed(value = Permission.MANAGE_ACCOUNTS, on = "accountId")
    @PostMapping(ACCOUNT + "/mo-khoa")
    ModelAndView unlock(CurrentAccount who, @PathVariable AccountId accountId, HttpServletResponse response) {
        return answer(who, accountId, unlock.handle(new UnlockAccount.Command(who, accountId)), "unlocked", response);
    }

    @Allowed(value = Permission.MANAGE_ACCOUNTS, on = "accountId")
    @PostMapping(ACCOUNT + "/dong")
    ModelAndView close(
            CurrentAccount who,
            @PathVariable AccountId accountId,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response) {
        Outcome<AccountId> outcome = close.handle(new CloseAccount.Command(who, accountId, reason));
        return answer(who, accountId, outcome, "closed", response);
    }

    @Allowed(value = Permission.MANAGE_ACCOUNTS, on = "accountId")
    @PostMapping(ACCOUNT + "/mo-lai")
    ModelAndView enable(CurrentAccount who, @PathVariable AccountId accountId, HttpServletResponse response) {
        return answer(who, accountId, enable.handle(new EnableAccount.Command(who, accountId)), "enabled", response);
    }

    @Allowed(value = Permission.MANAGE_ACCOUNTS, on = "accountId")
    @PostMapping(ACCOUNT + "/mat-khau")
    ModelAndView reset(CurrentAccount who, @PathVariable AccountId accountId) {
        return switch (reset.handle(new ResetPassword.Command(who, accountId))) {
            case Outcome.Accepted<Registered>(Registered registered) ->
                Pages.page("access/first-password", FirstPasswordPage.of(registered));
            case Outcome.Refused<Registered>(List<Violation> violations) -> refused(who, accountId, violations);
        };
    }

    private ModelAndView answer(
            CurrentAccount who,
            AccountId account,
            Outcome<AccountId> outcome,
            String deed,
            HttpServletResponse response) {
        return switch (outcome) {
            case Outcome.Accepted<AccountId> done -> {
                toasts.say(response, "access.account.done." + deed);
                yield new ModelAndView(Pages.redirect("/tai-khoan/" + account));
            }
            case Outcome.Refused<AccountId>(List<Violation> violations) -> refused(who, account, violations);
        };
    }

    private ModelAndView refused(CurrentAccount who, AccountId account, List<Violation> violations) {
        return Pages.refused(
                "access/account", pages.page(who, account, FormView.empty().with(violations)));
    }
}
