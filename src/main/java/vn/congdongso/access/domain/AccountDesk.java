package vn.congdongso.access.domain;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congdongso.access.AccountId;
import vn.congdongso.access.Accounts;
import vn.congdongso.access.Official;
import vn.congdongso.access.Role;
import vn.congdongso.shared.Validity;
import vn.congdongso.units.UnitId;

@Component
class AccountDesk implements Accounts {

    private record Named(AccountId id, String name) {}

    private final JdbcClient jdbc;
    private final RegisterOfficial register;
    private final GrantRole grant;

    AccountDesk(JdbcClient jdbc, RegisterOfficial register, GrantRole grant) {
        this.jdbc = jdbc;
        this.register = register;
        this.grant = grant;
    }

    @Override
    public Map<AccountId, String> namesOf(Collection<AccountId> accounts) {
        UUID[] ids = accounts.stream().map(AccountId::value).distinct().toArray(UUID[]::new);
        return jdbc
                .sql("SELECT id, display_name FROM access.account WHERE id = ANY(:ids)")
                .param("ids", ids)
                .query((row, no) ->
                        new Named(new AccountId(row.getObject("id", UUID.class)), row.getString("display_name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Named::id, Named::name));
    }

    @Override
    public AccountId register(Official official) {
        RegisterOfficial.Command command = new RegisterOfficial.Command(
                null,
                official.person(),
                official.displayName(),
                "",
                official.username(),
                official.unit(),
                official.password());
        return register.handle(command).orThrow().account();
    }

    @Override
    public void grant(AccountId account, Role role, UnitId unit, Validity valid, String legalBasis) {
        GrantRole.Command command = new GrantRole.Command(
                null, account, role, unit, valid.from(), valid.lastDay().orElse(null), legalBasis);
        grant.handle(command).orThrow();
    }
}
