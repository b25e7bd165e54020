package vn.congdongso.outreach.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.congdongso.outreach.Topic;
import vn.congdongso.outreach.VisitResult;
import vn.congdongso.outreach.domain.VisitRules;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.webui.FormView;

/**
 * The one screen on which a visit is logged.
 *
 * @param account whose visit it will be
 * @param place where the team works, as the first words of a line
 * @param visit id for the next visit, made here for browsers without script
 * @param usual the topics that stand on the screen at once
 * @param more the rest of the catalogue
 */
public record LogVisitPage(
        String account,
        BodySummary team,
        String place,
        boolean severalTeams,
        FormView form,
        String visit,
        List<Topic> usual,
        List<Topic> more,
        LocalDate today) {

    static String address(BodyId team) {
        return "/m/ghi/" + team;
    }

    public String address() {
        return address(team.id());
    }

    public String homeAddress() {
        return PhoneHomePage.address(team.id());
    }

    public LocalDate yesterday() {
        return today.minusDays(1);
    }

    public VisitResult[] results() {
        return VisitResult.values();
    }

    public String icon(VisitResult result) {
        return switch (result) {
            case DONE -> "check";
            case CONTINUES -> "refresh";
            case NOT_DONE -> "x";
        };
    }

    public int mostPeople() {
        return VisitRules.MOST_PEOPLE;
    }

    /** The chosen topic may be one of those that are folded away. */
    public boolean unfolded() {
        return more.stream().anyMatch(topic -> form.chosen("topic", topic.code()));
    }

    /** Today is meant as long as nobody says otherwise. */
    public boolean day(LocalDate day) {
        return form.value("day").isEmpty() ? day.equals(today) : form.chosen("day", day.toString());
    }

    /** What is meant when nothing is said: the first of each. */
    public boolean usual(String field, Enum<?> choice) {
        return form.value(field).isEmpty() ? choice.ordinal() == 0 : form.chosen(field, choice.name());
    }

    /** Whether something stands in the part that is folded away. */
    public boolean detailed() {
        return !form.value("note").isEmpty()
                || Stream.of("manner", "beneficiary", "note").anyMatch(field -> form.error(field) != null);
    }

    public String people() {
        return form.value("people").isEmpty() && !form.refused() ? "1" : form.value("people");
    }
}
