package vn.congdongso.outreach.field;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import vn.congdongso.households.HouseholdId;
import vn.congdongso.households.HouseholdMark;
import vn.congdongso.households.HouseholdMatters;
import vn.congdongso.households.HouseholdSummary;
import vn.congdongso.outreach.FollowUp;
import vn.congdongso.outreach.VisitResult;
import vn.congdongso.outreach.domain.Visit;

/** What the phone and the server tell each other besides the visits themselves. */
final class FieldJson {

    private FieldJson() {}

    /**
     * Asked before every send: who is signed in here, what time it is, and by what token forms are known.
     *
     * @param day today in Vietnam
     */
    record Session(
            UUID account,
            String name,
            Instant now,
            LocalDate day,
            @Nullable Token token) {}

    record Token(String header, String value) {

        static @Nullable Token of(@Nullable CsrfToken token) {
            return token == null ? null : new Token(token.getHeaderName(), token.getToken());
        }
    }

    /**
     * Teams and topics whole, since they are few; households as far as they changed.
     *
     * @param cursor to be given as {@code since} the next time
     * @param followUps everything that is open in the member's teams
     * @param whole whether the households are all there are, so that what the phone had before is to be forgotten
     * @param forgotten households that were entered twice and live on under another id
     */
    record Kept(
            String cursor,
            boolean whole,
            UUID account,
            String name,
            LocalDate day,
            List<Team> teams,
            List<Topic> topics,
            List<Promise> followUps,
            List<Household> households,
            List<UUID> forgotten) {}

    /** @param usual codes of the topics that this member shows most, most used first */
    record Team(
            UUID id,
            String name,
            String place,
            Month month,
            List<String> usual,
            @Nullable Last last) {}

    record Month(
            @Schema(type = "string", example = "2026-11") YearMonth month,
            long people,
            @Nullable Long target) {}

    record Last(String topic, int people, VisitResult result) {

        static Last of(Visit visit) {
            return new Last(visit.topic(), visit.people(), visit.result());
        }
    }

    record Topic(String code, String label) {}

    /**
     * @param team of whose village it is
     * @param no its number in the village
     * @param matters how each topic stands that was shown there
     */
    record Household(
            UUID id,
            UUID team,
            int no,
            String head,
            String cluster,
            Set<HouseholdMark> marks,
            boolean left,
            Map<String, HouseholdMatters.State> matters) {

        static Household of(HouseholdSummary household, UUID team, List<HouseholdMatters.Matter> matters) {
            return new Household(
                    household.id().value(),
                    team,
                    household.no(),
                    household.head(),
                    household.cluster(),
                    household.marks(),
                    household.left(),
                    matters.stream()
                            .collect(Collectors.toMap(HouseholdMatters.Matter::topic, HouseholdMatters.Matter::state)));
        }
    }

    /**
     * What is to be continued.
     *
     * @param mine whether it is this member's matter
     */
    record Promise(UUID visit, UUID team, @Nullable UUID household, String topic, LocalDate due, boolean mine) {

        static Promise of(FollowUp open, boolean mine) {
            HouseholdId household = open.household();
            return new Promise(
                    open.visit().value(),
                    open.team().value(),
                    household == null ? null : household.value(),
                    open.topic(),
                    open.due(),
                    mine);
        }
    }

    static List<UUID> ids(List<HouseholdId> households) {
        return households.stream().map(HouseholdId::value).toList();
    }

    /** A visit that lies in the log under the member's name. */
    record Confirmed(UUID id, UUID team, LocalDate day, String topic, int people) {

        static Confirmed of(Visit visit) {
            return new Confirmed(visit.id().value(), visit.body().value(), visit.day(), visit.topic(), visit.people());
        }
    }
}
