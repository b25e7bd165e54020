package vn.congdongso.outreach;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congdongso.access.AccountId;
import vn.congdongso.access.Accounts;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Invitations;
import vn.congdongso.access.Official;
import vn.congdongso.access.Role;
import vn.congdongso.access.domain.AcceptInvitation;
import vn.congdongso.outreach.domain.LogVisit;
import vn.congdongso.outreach.domain.VisitEntry;
import vn.congdongso.people.People;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.shared.Validity;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.units.UnitId;

/** Teams whose members are in with their phones, made the way people do it. */
@Component
public class VisitFixtures {

    public static final String PASSWORD = "Cung-thu-ghi-luot-2026";

    private final TeamFixtures teams;
    private final Accounts accounts;
    private final People people;
    private final Invitations invitations;
    private final AcceptInvitation accept;
    private final LogVisit logVisit;
    private final Topics topics;
    private final Today today;

    VisitFixtures(
            TeamFixtures teams,
            Accounts accounts,
            People people,
            Invitations invitations,
            AcceptInvitation accept,
            LogVisit logVisit,
            Topics topics,
            Today today) {
        this.teams = teams;
        this.accounts = accounts;
        this.people = people;
        this.invitations = invitations;
        this.accept = accept;
        this.logVisit = logVisit;
        this.topics = topics;
        this.today = today;
    }

    /** @param official of the ward, who invites the members */
    public record Crew(TeamFixtures.Ground ground, TeamFixtures.Team team, CurrentAccount official) {}

    /** A phone that is in; the cookie by which the program knows it. */
    public record Phone(CurrentAccount member, String cookie) {}

    /** A residential group's team: leader Nguyễn Văn An, members Trần Thị Bình and Lê Văn Cường. */
    public Crew aCrew() {
        return aCrew(TeamFixtures.ESTABLISHED);
    }

    public Crew aCrew(LocalDate established) {
        TeamFixtures.Ground ground = teams.aGround();
        return new Crew(
                ground,
                teams.aTeam(ground.village(), established, "Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường"),
                anOfficial(ground.commune()));
    }

    /** The team of the next residential group of the same ward. */
    public Crew aNeighbour(Crew crew) {
        TeamFixtures.Team team = teams.aTeam(crew.ground().villages().getLast());
        return new Crew(crew.ground(), team, crew.official());
    }

    public CurrentAccount anOfficial(UnitId unit) {
        return anOfficial(
                unit,
                Role.COMMUNE_OFFICIAL,
                "canbo" + UUID.randomUUID().toString().substring(0, 8));
    }

    public CurrentAccount anOfficial(UnitId unit, Role role, String username) {
        PersonId person = people.add("Trần Minh Khôi", "Chuyên viên", unit);
        AccountId account = accounts.register(new Official(person, username, "Trần Minh Khôi", unit, PASSWORD));
        accounts.grant(account, role, unit, Validity.since(TeamFixtures.LONG_AGO), "Quyết định phân công");
        return new CurrentAccount(account, person, "Trần Minh Khôi", false);
    }

    /** The personal link of a member, not yet used. */
    public String aLink(Crew crew, PersonId member) {
        return invitations
                .invite(crew.official(), crew.team().body().value(), crew.team().unit(), member, "Tổ công nghệ số")
                .orThrow()
                .path();
    }

    public void revokeLink(Crew crew, PersonId member) {
        invitations.revoke(crew.official(), crew.team().body().value(), member).orThrow();
    }

    /** The phone of the team's leader. */
    public Phone aPhone(Crew crew) {
        return aPhone(crew, crew.team().leader(), "Nguyễn Văn An");
    }

    public Phone aPhone(Crew crew, PersonId member, String name) {
        String token = aLink(crew, member).substring("/moi/".length());
        AcceptInvitation.Accepted in = accept.handle(new AcceptInvitation.Command(token, "Android", null))
                .orThrow();
        return new Phone(new CurrentAccount(in.account(), member, name, true), in.device() + "." + in.secret());
    }

    /** The leader as signed in, where no phone is needed. */
    public static CurrentAccount leader(Crew crew) {
        return new CurrentAccount(new AccountId(Uuid7.next()), crew.team().leader(), "Nguyễn Văn An", true);
    }

    public VisitEntry anEntry() {
        return new VisitEntry("vneid", 3, VisitResult.DONE, today.today());
    }

    public LogVisit.Command aVisit(Crew crew, CurrentAccount by) {
        return aVisit(crew, by, anEntry());
    }

    /** Many visits of the leader on many days. */
    public void log(Crew crew, int count) {
        CurrentAccount leader = aPhone(crew).member();
        List<Topic> shown = topics.on(today.today());
        for (int number = 0; number < count; number++) {
            VisitEntry entry = new VisitEntry(
                    shown.get(number % shown.size()).code(),
                    1 + number % 4,
                    VisitResult.values()[number % 3],
                    today.today().minusDays(number % 20));
            logVisit.log(aVisit(crew, leader, entry)).orThrow();
        }
    }

    public static LogVisit.Command aVisit(Crew crew, CurrentAccount by, VisitEntry entry) {
        return new LogVisit.Command(new VisitId(UUID.randomUUID()), crew.team().body(), entry, by, null);
    }
}
