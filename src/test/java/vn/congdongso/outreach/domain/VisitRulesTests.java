package vn.congdongso.outreach.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdongso.outreach.Beneficiary;
import vn.congdongso.outreach.Pillar;
import vn.congdongso.outreach.Topic;
import vn.congdongso.outreach.VisitManner;
import vn.congdongso.outreach.VisitResult;
import vn.congdongso.outreach.domain.VisitRules.Standing;
import vn.congdongso.shared.Violation;

class VisitRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Optional<Topic> VNEID =
            Optional.of(new Topic("vneid", Pillar.GOVERNMENT, "VNeID", "VNeID", "VNeID", "VNeID"));

    @Test
    void aMembersVisitOfTodayIsTaken() {
        assertThat(refusals("vneid", 3, VisitResult.DONE, TODAY)).isEmpty();
    }

    @Nested
    class TheDay {

        @Test
        void mayBeUpToThirtyOneDaysAgo() {
            assertThat(refusals("vneid", 3, VisitResult.DONE, TODAY.minusDays(31)))
                    .isEmpty();
            assertThat(refusals("vneid", 3, VisitResult.DONE, TODAY.minusDays(32)))
                    .containsExactly("outreach.violation.day-too-old");
        }

        @Test
        void mayNotBeTomorrow() {
            assertThat(refusals("vneid", 3, VisitResult.DONE, TODAY.plusDays(1)))
                    .containsExactly("outreach.violation.day-after-today");
        }

        @Test
        void mustBeReadable() {
            assertThat(refusals("vneid", 3, VisitResult.DONE, null))
                    .containsExactly("outreach.violation.day-unreadable");
        }

        @Test
        void mustLieInTheDaysOfTheTeam() {
            assertThat(refusals(Standing.ENDED)).containsExactly("outreach.violation.team-ended");
            assertThat(refusals(Standing.NOT_YET)).containsExactly("outreach.violation.team-not-yet");
        }

        @Test
        void mustLieInTheDaysOfTheMembersSeat() {
            assertThat(refusals(Standing.NOT_A_MEMBER)).containsExactly("outreach.violation.not-a-member-then");
        }
    }

    @Nested
    class TheNumberOfPeople {

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 499, 500})
        void isFromOneToFiveHundred(int people) {
            assertThat(refusals("vneid", people, VisitResult.DONE, TODAY)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 501, 10_000, Integer.MAX_VALUE})
        void isNothingElse(int people) {
            assertThat(refusals("vneid", people, VisitResult.DONE, TODAY)).containsExactly("outreach.violation.people");
        }

        @Test
        void mustBeANumber() {
            assertThat(refusals("vneid", null, VisitResult.DONE, TODAY)).containsExactly("outreach.violation.people");
        }
    }

    @Test
    void aTopicMustBeChosenFromTheCatalogueOfThatDay() {
        assertThat(refusals(null, 3, VisitResult.DONE, TODAY)).containsExactly("outreach.violation.topic-missing");
        assertThat(keys(VisitRules.violations(
                        new VisitEntry("fax", 3, VisitResult.DONE, TODAY),
                        TODAY,
                        Optional.empty(),
                        Standing.MEMBER,
                        true)))
                .containsExactly("outreach.violation.topic-unknown");
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, false", "1, true", "90, true", "91, false"})
    void theDayToComeAgainFollowsTheVisitWithinThreeMonths(int days, boolean good) {
        LocalDate day = TODAY.minusDays(3);
        VisitEntry entry = new VisitEntry(
                "vneid",
                1,
                VisitResult.CONTINUES,
                day,
                new Circumstances(VisitManner.HOME, Beneficiary.RESIDENTS, null, "", null, day.plusDays(days)),
                Set.of());

        assertThat(keys(VisitRules.violations(entry, TODAY, VNEID, Standing.MEMBER, true)))
                .isEqualTo(good ? List.of() : List.of("outreach.violation.again"));
    }

    @Test
    void aHouseholdMustBeOneOfTheTeams() {
        VisitEntry entry = new VisitEntry("vneid", 3, VisitResult.DONE, TODAY);

        assertThat(keys(VisitRules.violations(entry, TODAY, VNEID, Standing.MEMBER, false)))
                .containsExactly("outreach.violation.household");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        List<Violation> violations = VisitRules.violations(
                new VisitEntry(null, 0, null, TODAY.plusDays(1)), TODAY, Optional.empty(), Standing.ENDED, false);

        assertThat(violations)
                .extracting(Violation::field)
                .containsExactly("topic", "people", "result", "household", "day");
    }

    private static List<String> refusals(
            @Nullable String topic, @Nullable Integer people, @Nullable VisitResult result, @Nullable LocalDate day) {
        return keys(
                VisitRules.violations(new VisitEntry(topic, people, result, day), TODAY, VNEID, Standing.MEMBER, true));
    }

    private static List<String> refusals(Standing standing) {
        VisitEntry entry = new VisitEntry("vneid", 3, VisitResult.DONE, TODAY.minusDays(2));
        return keys(VisitRules.violations(entry, TODAY, VNEID, standing, true));
    }

    private static List<String> keys(List<Violation> violations) {
        return violations.stream().map(Violation::key).toList();
    }
}
