package vn.congdongso.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.springframework.stereotype.Component;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Invitations;
import vn.congdongso.access.domain.AcceptInvitation;
import vn.congdongso.outreach.Topic;
import vn.congdongso.outreach.Topics;
import vn.congdongso.outreach.VisitId;
import vn.congdongso.outreach.VisitResult;
import vn.congdongso.outreach.domain.LogVisit;
import vn.congdongso.outreach.domain.VisitEntry;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.targets.domain.AssignTarget;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.Member;
import vn.congdongso.teams.Teams;
import vn.congdongso.units.UnitId;

/** A month of work: targets for every team, and visits by their leaders, lively in some places and slow in others. */
@Component
class DemoWork {

    private static final int DAYS = 30;

    private final Teams teams;
    private final Topics topics;
    private final Invitations invitations;
    private final AcceptInvitation acceptInvitation;
    private final LogVisit logVisit;
    private final AssignTarget assignTarget;
    private final Today today;
    private final Random random = new Random(20261010);

    DemoWork(
            Teams teams,
            Topics topics,
            Invitations invitations,
            AcceptInvitation acceptInvitation,
            LogVisit logVisit,
            AssignTarget assignTarget,
            Today today) {
        this.teams = teams;
        this.topics = topics;
        this.invitations = invitations;
        this.acceptInvitation = acceptInvitation;
        this.logVisit = logVisit;
        this.assignTarget = assignTarget;
        this.today = today;
    }

    void assignTargets(CurrentAccount department, UnitId province) {
        List<AssignTarget.Share> shares = teams.below(province, today.today()).stream()
                .map(team -> new AssignTarget.Share(team.id().value(), "amount", 20L + 10 * random.nextInt(4)))
                .toList();
        YearMonth month = today.month();
        assignTarget
                .assign(new AssignTarget.Command(
                        department,
                        province,
                        shares,
                        month,
                        month.plusMonths(1),
                        "Kế hoạch giao chỉ tiêu của Sở Khoa học và Công nghệ",
                        ""))
                .orThrow();
    }

    void log(CurrentAccount official, UnitId province) {
        for (BodySummary team : teams.below(province, today.today())) {
            CurrentAccount leader = leaderOf(team, official);
            int visits = switch (random.nextInt(6)) {
                case 0 -> 0;
                case 1 -> 6;
                default -> 14 + random.nextInt(18);
            };
            for (int number = 0; number < visits; number++) {
                logOne(team, leader);
            }
        }
    }

    private CurrentAccount leaderOf(BodySummary team, CurrentAccount official) {
        Member leader = teams.members(team.id(), today.today()).getFirst();
        PersonId person = Objects.requireNonNull(leader.person());
        String token = invitations
                .invite(official, team.id().value(), team.unit(), person, team.name())
                .orThrow()
                .token();
        var accepted = acceptInvitation
                .handle(new AcceptInvitation.Command(token, "Android", null))
                .orThrow();
        return new CurrentAccount(accepted.account(), person, leader.name(), true);
    }

    private void logOne(BodySummary team, CurrentAccount leader) {
        LocalDate day = today.today().minusDays(random.nextInt(DAYS));
        List<Topic> shown = topics.on(day);
        VisitEntry entry = new VisitEntry(
                shown.get(Math.min(random.nextInt(shown.size()), random.nextInt(shown.size())))
                        .code(),
                1 + random.nextInt(4),
                result(),
                day);
        logVisit.log(new LogVisit.Command(new VisitId(Uuid7.next()), team.id(), entry, leader, null))
                .orThrow();
    }

    private VisitResult result() {
        int dice = random.nextInt(10);
        return dice < 7 ? VisitResult.DONE : dice < 9 ? VisitResult.CONTINUES : VisitResult.NOT_DONE;
    }
}
