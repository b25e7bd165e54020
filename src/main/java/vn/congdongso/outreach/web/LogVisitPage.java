package vn.congdongso.outreach.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congdongso.households.HouseholdSummary;
import vn.congdongso.outreach.FollowUps;
import vn.congdongso.outreach.Topic;
import vn.congdongso.outreach.VisitManner;
import vn.congdongso.outreach.VisitResult;
import vn.congdongso.outreach.domain.VisitRules;
import vn.congdongso.teams.BodyId;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Ui;

/**
 * The one screen on which a visit is logged.
 *
 * @param account whose visit it will be
 * @param place where the team works, as the first words of a line
 * @param visit id for the next visit, made here for browsers without script
 * @param usual the topics that stand on the screen at once
 * @param more the rest of the catalogue
 * @param household whose visit it will be, where that has been chosen
 * @param round the households to choose from, where several are visited in one round; otherwise empty
 * @param ticked ids of those that were chosen
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
        @Nullable HouseholdSummary household,
        List<HouseholdSummary> round,
        Set<String> ticked,
        LocalDate today) {

    static String address(BodyId team) {
        return "/m/ghi/" + team;
    }

    static String address(BodyId team, String household, String topic) {
        return address(team) + "?ho=" + household + (topic.matches("[a-z0-9-]{1,40}") ? "&viec=" + topic : "");
    }

    public String address() {
        return round.isEmpty() ? address(team.id()) : roundAddress(team.id());
    }

    static String roundAddress(BodyId team) {
        return address(team) + "/nhieu-ho";
    }

    public boolean inRound() {
        return !round.isEmpty();
    }

    /** A session: people come one after the other, and the number is the largest thing on the screen. */
    public boolean counting() {
        return !inRound() && form.chosen("manner", VisitManner.GROUP.name());
    }

    public boolean chosen(HouseholdSummary one) {
        return ticked.contains(one.id().toString());
    }

    public static String named(Ui ui, HouseholdSummary household) {
        return household.head().isEmpty()
                ? ui.t("households.number", String.valueOf(household.no()))
                : household.head();
    }

    /** Days on which a member may mean to come again: soon, in a week, in a month. */
    public List<LocalDate> again() {
        return List.of(today.plusDays(3), today.plusDays(FollowUps.USUAL_DAYS), today.plusDays(30));
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
