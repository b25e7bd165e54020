package vn.congdongso.outreach.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.congdongso.outreach.Topic;
import vn.congdongso.shared.Violation;

/** When a visit is taken into the log. Only days count: the clock of a phone may be some minutes ahead. */
public final class VisitRules {

    /** Members show things by hand; a crowd above this is a slip of the finger. */
    public static final int MOST_PEOPLE = 500;

    /** Long enough for a phone without network, short enough that a reported month stays as it was. */
    public static final int DAYS_BACK = 31;

    /** Who comes again later than this has forgotten it. */
    public static final int DAYS_AHEAD = 90;

    private static final String HOUSEHOLD = "outreach.violation.household";

    private VisitRules() {}

    /** How the team, and the member in it, stood on the visit's day. */
    enum Standing {
        MEMBER,
        NOT_A_MEMBER,
        NOT_YET,
        ENDED
    }

    /** @param ofTheTeam whether the household, if one was named, lay where the team worked */
    static List<Violation> violations(
            VisitEntry entry, LocalDate today, Optional<Topic> topic, Standing standing, boolean ofTheTeam) {
        List<Violation> found = ofAnswers(entry, topic);
        found.addAll(ofAgain(entry.circumstances().again(), entry.day()));
        if (!ofTheTeam) {
            found.add(Violation.of("household", HOUSEHOLD));
        }
        String wrongDay = wrongDay(entry.day(), today, standing);
        if (wrongDay != null) {
            found.add(Violation.of("day", wrongDay));
        }
        return found;
    }

    /**
     * @param day of the visit, which stays
     * @param entry absent where the visit is taken back
     */
    static List<Violation> violationsOfCorrection(
            LocalDate day, @Nullable VisitEntry entry, String reason, Function<String, Optional<Topic>> topics) {
        List<Violation> found = new ArrayList<>();
        if (entry != null) {
            found.addAll(ofAgain(entry.circumstances().again(), day));
            found.addAll(ofAnswers(entry, Optional.ofNullable(entry.topic()).flatMap(topics)));
        }
        if (reason.isEmpty() || reason.length() > CorrectVisit.LONGEST_REASON) {
            found.add(Violation.of("reason", "outreach.violation.reason", CorrectVisit.LONGEST_REASON));
        }
        return found;
    }

    private static List<Violation> ofAnswers(VisitEntry entry, Optional<Topic> topic) {
        List<Violation> found = new ArrayList<>();
        if (entry.topic() == null) {
            found.add(Violation.of("topic", "outreach.violation.topic-missing"));
        } else if (topic.isEmpty()) {
            found.add(Violation.of("topic", "outreach.violation.topic-unknown"));
        }
        Integer people = entry.people();
        if (people == null || people < 1 || people > MOST_PEOPLE) {
            found.add(Violation.of("people", "outreach.violation.people"));
        }
        if (entry.result() == null) {
            found.add(Violation.of("result", "outreach.violation.result-missing"));
        }
        entry.unreadable().stream()
                .sorted()
                .map(field -> Violation.of(field, "outreach.violation." + field, DAYS_AHEAD))
                .forEach(found::add);
        return found;
    }

    /** The day to come again, which makes sense only after the visit and not long after it. */
    private static List<Violation> ofAgain(@Nullable LocalDate again, @Nullable LocalDate day) {
        return again == null || day == null || again.isAfter(day) && !again.isAfter(day.plusDays(DAYS_AHEAD))
                ? List.of()
                : List.of(Violation.of("again", "outreach.violation.again", DAYS_AHEAD));
    }

    private static @Nullable String wrongDay(@Nullable LocalDate day, LocalDate today, Standing standing) {
        if (day == null) {
            return "outreach.violation.day-unreadable";
        }
        if (day.isAfter(today)) {
            return "outreach.violation.day-after-today";
        }
        if (day.isBefore(today.minusDays(DAYS_BACK))) {
            return "outreach.violation.day-too-old";
        }
        return switch (standing) {
            case MEMBER -> null;
            case NOT_A_MEMBER -> "outreach.violation.not-a-member-then";
            case NOT_YET -> "outreach.violation.team-not-yet";
            case ENDED -> "outreach.violation.team-ended";
        };
    }
}
