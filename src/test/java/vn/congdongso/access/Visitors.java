package vn.congdongso.access;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.congdongso.people.People;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.Rows;
import vn.congdongso.shared.Validity;
import vn.congdongso.units.UnitId;

/** How tests sign in: officials by password, volunteers by an invitation, both through the real doors. */
@Component
public class Visitors {

    public static final String PASSWORD = "Trên đồng cạn, dưới đồng sâu 1";

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final ObjectProvider<MockMvcTester> http;
    private final Accounts accounts;
    private final Invitations invitations;
    private final People people;
    private final TestSeats seats;
    private final JdbcClient jdbc;

    Visitors(
            ObjectProvider<MockMvcTester> http,
            Accounts accounts,
            Invitations invitations,
            People people,
            TestSeats seats,
            JdbcClient jdbc) {
        this.http = http;
        this.accounts = accounts;
        this.invitations = invitations;
        this.people = people;
        this.seats = seats;
        this.jdbc = jdbc;
    }

    public static String aUsername() {
        return "thu-" + UUID.randomUUID().toString().substring(0, 12);
    }

    /** An official with a role on a unit and all that lies in it. */
    public Visitor official(Role role, UnitId unit) {
        return official(role, unit, people.add("Nguyễn Thử Nghiệm", "", unit));
    }

    public Visitor official(Role role, UnitId unit, PersonId person) {
        String username = aUsername();
        AccountId id = accounts.register(new Official(person, username, "Nguyễn Thử Nghiệm", unit, PASSWORD));
        accounts.grant(id, role, unit, Validity.since(LONG_AGO), "Quyết định thử");
        CurrentAccount account = new CurrentAccount(id, person, "Nguyễn Thử Nghiệm", false);
        return new Visitor(role + " of " + unit, account, signIn(username, PASSWORD));
    }

    /** An official without any right. */
    public Visitor officialWithoutRole(UnitId unit) {
        String username = aUsername();
        PersonId person = people.add("Trần Chưa Quyền", "", unit);
        AccountId id = accounts.register(new Official(person, username, "Trần Chưa Quyền", unit, PASSWORD));
        CurrentAccount account = new CurrentAccount(id, person, "Trần Chưa Quyền", false);
        return new Visitor("no role", account, signIn(username, PASSWORD));
    }

    /** The session's cookie after signing in by password. */
    public Cookie signIn(String username, String password) {
        MockHttpServletResponse response = http.getObject()
                .post()
                .uri("/dang-nhap")
                .with(Visitor.nobody())
                .param("username", username)
                .param("password", password)
                .exchange()
                .getResponse();
        return cookie(response, "phien");
    }

    /** A volunteer with a seat in a body that exists in no decision. */
    public Visitor member(Role role, UUID body, UnitId unit) {
        PersonId person = people.add("Lê Thành Viên", "", unit);
        seats.give(person, body, unit, role);
        return phoneOf(person, body, unit);
    }

    /** The phone of a person who has a seat already, let in by an invitation. */
    public Visitor phoneOf(PersonId person, UUID body, UnitId unit) {
        Visitor inviting = officialWithoutRole(unit);
        String token = invitations
                .invite(inviting.known(), body, unit, person, "Tổ thử nghiệm")
                .orThrow()
                .token();
        return accept(person, token);
    }

    public Visitor accept(PersonId person, String token) {
        MockHttpServletResponse response = http.getObject()
                .post()
                .uri("/moi/{token}", token)
                .with(Visitor.nobody())
                .header("User-Agent", "Mozilla/5.0 (Linux; Android 14) Mobile")
                .exchange()
                .getResponse();
        Cookie cookie = cookie(response, "thiet_bi");
        String name = people.find(person).orElseThrow().fullName();
        AccountId id = new AccountId(accountOf(person));
        return new Visitor("phone of " + person, new CurrentAccount(id, person, name, true), cookie);
    }

    private UUID accountOf(PersonId person) {
        return jdbc.sql("SELECT id FROM access.account WHERE person_id = :person AND kind = 'VOLUNTEER'")
                .param("person", person.value())
                .query(Rows.ID)
                .single();
    }

    private static Cookie cookie(MockHttpServletResponse response, String name) {
        Cookie cookie = response.getCookie(name);
        if (cookie == null) {
            throw new IllegalStateException("no cookie " + name + ": " + response.getStatus());
        }
        return new Cookie(name, cookie.getValue());
    }
}
