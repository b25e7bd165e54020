package vn.congdongso.access.domain;

import java.time.LocalDate;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congdongso.access.Accounts;
import vn.congdongso.access.Role;
import vn.congdongso.shared.Rows;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Validity;
import vn.congdongso.units.UnitChronicle;
import vn.congdongso.units.UnitChronicle.NewUnit;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;

/**
 * {@code --congdongso.command=first-keeper}: gives a new installation its first account keeper, prints the first password
 * once, and ends with 0; where an account exists already it changes nothing and ends with 1.
 */
@Component
@ConditionalOnProperty(name = "congdongso.command", havingValue = "first-keeper")
class FirstKeeperCommand implements ApplicationRunner {

    private static final String USERNAME = "quantri";
    private static final LocalDate LONG_AGO = LocalDate.of(2005, 1, 1);

    private final RegisterOfficial registerOfficial;
    private final Accounts accounts;
    private final UnitChronicle chronicle;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Today today;
    private final ApplicationContext program;

    FirstKeeperCommand(
            RegisterOfficial registerOfficial,
            Accounts accounts,
            UnitChronicle chronicle,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Today today,
            ApplicationContext program) {
        this.registerOfficial = registerOfficial;
        this.accounts = accounts;
        this.chronicle = chronicle;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.today = today;
        this.program = program;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        int code = Boolean.TRUE.equals(transaction.execute(status -> open())) ? 0 : 1;
        System.exit(SpringApplication.exit(program, () -> code));
    }

    /** Whether the account was opened. */
    boolean open() {
        if (jdbc.sql("SELECT count(*) FROM access.account").query(Rows.COUNT).single() > 0) {
            System.out.println("first-keeper: there are accounts already; nothing was changed");
            return false;
        }
        UnitId nation = nation();
        RegisterOfficial.Registered keeper = registerOfficial
                .handle(new RegisterOfficial.Command(null, null, "Người quản lý tài khoản", "", USERNAME, nation, null))
                .orThrow();
        accounts.grant(keeper.account(), Role.ADMINISTRATOR, nation, Validity.since(today.today()), "first-keeper");
        // To the operator's screen and nowhere else: a log is kept and read by others.
        System.out.printf(
                "first-keeper: sign in as %s with %s and choose a password%n", USERNAME, keeper.firstPassword());
        return true;
    }

    private UnitId nation() {
        return jdbc.sql("SELECT unit_id FROM units.unit_version WHERE level = 'NATION' ORDER BY lower(valid) LIMIT 1")
                .query(Rows.ID)
                .optional()
                .map(UnitId::new)
                .orElseGet(() -> chronicle.establish(
                        new NewUnit(UnitLevel.NATION, "nước", "Việt Nam", "VN", null, LONG_AGO, "Hiến pháp năm 2013")));
    }
}
