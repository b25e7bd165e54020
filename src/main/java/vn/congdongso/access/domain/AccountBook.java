package vn.congdongso.access.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congdongso.access.AccountId;
import vn.congdongso.access.Ground;
import vn.congdongso.access.Role;
import vn.congdongso.shared.Rows;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.VietnameseText;

/** Read desk for those who keep accounts. */
@Component
public class AccountBook {

    /** @param kind empty for both */
    public record Question(Ground.Extent ground, String words, Optional<Account.Kind> kind) {}

    public record Listed(Account account, List<Role> roles) {}

    private static final String CONDITIONS = """
            FROM access.account a
            WHERE (:everywhere OR a.unit_id = ANY(:units)) AND (:kind = '' OR a.kind = :kind)
                AND (a.search_key LIKE '%' || :key || '%' OR lower(a.username) LIKE '%' || :words || '%')""";

    private final JdbcClient jdbc;
    private final AccountRows accounts;
    private final GrantRows grants;
    private final Today today;

    AccountBook(JdbcClient jdbc, AccountRows accounts, GrantRows grants, Today today) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.grants = grants;
        this.today = today;
    }

    public Optional<Account> find(AccountId id) {
        return accounts.find(id);
    }

    public List<UnitGrant> grants(AccountId id) {
        return grants.of(id);
    }

    public long count(Question question) {
        return jdbc.sql("SELECT count(*) " + CONDITIONS)
                .params(values(question))
                .query(Rows.COUNT)
                .single();
    }

    public List<Listed> list(Question question, long offset, int limit) {
        return jdbc.sql("""
                SELECT a.*, ARRAY(
                    SELECT DISTINCT g.role FROM access.unit_grant g
                    WHERE g.account_id = a.id AND g.valid @> :day AND g.ended_at IS NULL ORDER BY g.role) AS roles
                """ + CONDITIONS + """

                ORDER BY a.display_name COLLATE public.vi_natural, a.id OFFSET :offset LIMIT :limit""")
                .params(values(question))
                .param("day", today.today())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, no) -> listed(row))
                .list();
    }

    private static Map<String, Object> values(Question question) {
        Map<String, Object> values = new HashMap<>();
        values.put("everywhere", question.ground().everywhere());
        values.put("units", question.ground().units().toArray(UUID[]::new));
        values.put("kind", question.kind().map(Account.Kind::name).orElse(""));
        values.put("key", VietnameseText.key(question.words()));
        values.put("words", Usernames.clean(question.words()).replaceAll("[%_\\\\]", "\\\\$0"));
        return values;
    }

    private static Listed listed(ResultSet row) throws SQLException {
        String[] roles = (String[]) row.getArray("roles").getArray();
        return new Listed(
                AccountRows.account(row),
                List.of(roles).stream().map(Role::valueOf).toList());
    }
}
