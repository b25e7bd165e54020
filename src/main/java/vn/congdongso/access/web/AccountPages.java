package vn.congdongso.access.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congdongso.access.AccountId;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Role;
import vn.congdongso.access.domain.Account;
import vn.congdongso.access.domain.AccountBook;
import vn.congdongso.access.domain.Door;
import vn.congdongso.access.domain.UnitGrant;
import vn.congdongso.shared.Today;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;
import vn.congdongso.webui.FormView;

/** Puts together what the account keeper's pages show. */
@Component
class AccountPages {

    private final AccountBook book;
    private final Door door;
    private final UnitChoices choices;
    private final Units units;
    private final Today today;

    AccountPages(AccountBook book, Door door, UnitChoices choices, Units units, Today today) {
        this.book = book;
        this.door = door;
        this.choices = choices;
        this.units = units;
        this.today = today;
    }

    List<AccountListPage.Row> rows(List<AccountBook.Listed> listed) {
        Map<UnitId, String> names =
                names(listed.stream().map(each -> each.account().unit()).toList());
        return listed.stream()
                .map(each -> new AccountListPage.Row(
                        each.account().id().toString(),
                        each.account().displayName(),
                        Optional.ofNullable(each.account().username()).orElse(""),
                        names.getOrDefault(each.account().unit(), ""),
                        each.roles().stream().map(RoleNames::key).toList(),
                        AccountState.of(each.account(), today.now()),
                        each.account().lastSeen()))
                .toList();
    }

    AccountPage page(CurrentAccount keeper, AccountId id, FormView form) {
        Account account = book.find(id).orElseThrow();
        List<UnitGrant> grants = book.grants(id);
        Map<UnitId, String> names =
                names(Stream.concat(Stream.of(account.unit()), grants.stream().map(UnitGrant::unit))
                        .toList());
        boolean searched = !form.value("q").isBlank() || !form.value("unit").isEmpty();
        return new AccountPage(
                form,
                id.toString(),
                account.displayName(),
                Optional.ofNullable(account.username()).orElse(""),
                names.getOrDefault(account.unit(), ""),
                AccountState.of(account, today.now()),
                account.lockedUntil(),
                account.lastSeen(),
                !account.volunteer(),
                door.phones(id).size(),
                grants.stream().map(grant -> grant(grant, names)).toList(),
                Arrays.stream(Role.values())
                        .filter(role -> !role.ofBody())
                        .map(Role::name)
                        .toList(),
                searched ? choices.find(keeper, form.value("q"), Parsed.unit(form.value("unit"))) : List.of());
    }

    private AccountPage.Grant grant(UnitGrant grant, Map<UnitId, String> names) {
        return new AccountPage.Grant(
                grant.role().name(),
                RoleNames.key(grant.role()),
                grant.unit().toString(),
                names.getOrDefault(grant.unit(), ""),
                grant.valid().from(),
                grant.valid().lastDay().orElse(null),
                grant.legalBasis(),
                grant.countsFrom(today.today()));
    }

    private Map<UnitId, String> names(Collection<UnitId> ids) {
        return ids.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        unit -> units.lastKnown(unit, today.today())
                                .map(UnitSummary::title)
                                .orElse("")));
    }
}
