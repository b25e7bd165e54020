package vn.congdongso.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.TestGround;
import vn.congdongso.people.Holding;
import vn.congdongso.people.OfficeId;
import vn.congdongso.people.People;
import vn.congdongso.people.Person;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;

@ApplicationTest
class HoldingsTests {

    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);

    private final People people;
    private final AppointHolder appointHolder;
    private final VacateOffice vacateOffice;
    private final CorrectHolding correctHolding;
    private final FillOffices fillOffices;
    private final UnitId commune;
    private final OfficeId chair;

    HoldingsTests(
            People people,
            AppointHolder appointHolder,
            VacateOffice vacateOffice,
            CorrectHolding correctHolding,
            FillOffices fillOffices,
            TestGround grounds) {
        this.people = people;
        this.appointHolder = appointHolder;
        this.vacateOffice = vacateOffice;
        this.correctHolding = correctHolding;
        this.fillOffices = fillOffices;
        this.commune = grounds.aGround().commune();
        this.chair = people.office(commune, "Chủ tịch Ủy ban nhân dân phường");
    }

    private static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }

    private Outcome<Holding> appoint(String name, @Nullable LocalDate from) {
        return appointHolder.appoint(new AppointHolder.Command(chair, name, "", from, "Quyết định số 12/QĐ-UBND"));
    }

    private String holderOn(LocalDate day) {
        return people.holderOf(chair, day).map(Person::fullName).orElse("");
    }

    private static <T> List<String> refusals(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<T>) outcome)
                .violations().stream().map(Violation::key).toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void anyOrderOfChangesLeavesNoOverlapAndTheLastWordWins(long seed) {
        Random random = new Random(seed);
        List<PersonId> persons = Stream.of("An", "Bình", "Cường")
                .map(name -> people.add("Nguyễn " + name, "", commune))
                .toList();
        for (int step = 0; step < 40; step++) {
            LocalDate from = day(random.nextInt(30));
            List<Holding> before = people.holdings(List.of(chair));
            LocalDate next = nextChange(before, from);
            boolean vacate = random.nextInt(4) == 0;
            PersonId person = persons.get(random.nextInt(persons.size()));
            if (vacate) {
                people.vacate(chair, from, "");
            } else {
                people.appoint(chair, person, from, "");
            }
            List<Holding> after = people.holdings(List.of(chair));
            for (int number = -1; number < 32; number++) {
                LocalDate day = day(number);
                boolean touched = !day.isBefore(from) && day.isBefore(next);
                Optional<PersonId> expected =
                        touched ? Optional.of(person).filter(one -> !vacate) : holder(before, day);
                assertThat(holder(after, day))
                        .as("seed %d step %d day %s", seed, step, day)
                        .isEqualTo(expected);
            }
        }
    }

    private static Optional<PersonId> holder(List<Holding> holdings, LocalDate day) {
        List<PersonId> found = holdings.stream()
                .filter(holding -> holding.valid().holdsOn(day))
                .map(holding -> holding.person().id())
                .toList();
        assertThat(found).as("holders on %s", day).hasSizeLessThan(2);
        return found.stream().findFirst();
    }

    private static LocalDate nextChange(List<Holding> holdings, LocalDate from) {
        return holdings.stream()
                .flatMap(holding -> holding.valid().holdsOn(from)
                        ? holding.valid().end().stream()
                        : Stream.of(holding.valid().from()).filter(begin -> begin.isAfter(from)))
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    @Nested
    class AChange {

        @Test
        void endsTheFormerHolderTheDayBefore() {
            appoint("Nguyễn Văn An", day(0)).orThrow();
            appoint("Trần Thị Bình", day(10)).orThrow();

            assertThat(holderOn(day(9))).isEqualTo("Nguyễn Văn An");
            assertThat(holderOn(day(10))).isEqualTo("Trần Thị Bình");
        }

        @Test
        void inThePastLastsUntilTheNextOne() {
            appoint("Nguyễn Văn An", day(0)).orThrow();
            appoint("Trần Thị Bình", day(20)).orThrow();

            Holding between = appoint("Lê Văn Cường", day(10)).orThrow();

            assertThat(between.valid().lastDay()).contains(day(19));
            assertThat(holderOn(day(25))).isEqualTo("Trần Thị Bình");
        }

        @Test
        void thatWouldEraseSomebodyIsRefused() {
            appoint("Nguyễn Văn An", day(0)).orThrow();

            assertThat(refusals(appoint("Trần Thị Bình", day(0))))
                    .containsExactly("directory.violation.begins-that-day");
            assertThat(refusals(vacateOffice.vacate(chair, day(0), "")))
                    .containsExactly("directory.violation.begins-that-day");
            assertThat(holderOn(day(0))).isEqualTo("Nguyễn Văn An");
        }

        @Test
        void thatSaysNothingNewIsRefused() {
            appoint("Nguyễn Văn An", day(0)).orThrow();

            assertThat(refusals(appoint("nguyễn văn  an", day(5))))
                    .containsExactly("directory.violation.holds-already");
        }

        @Test
        void canLeaveTheOfficeVacant() {
            appoint("Nguyễn Văn An", day(0)).orThrow();
            vacateOffice.vacate(chair, day(10), "Nghỉ hưu").orThrow();

            assertThat(holderOn(day(9))).isEqualTo("Nguyễn Văn An");
            assertThat(holderOn(day(10))).isEmpty();
            assertThat(refusals(vacateOffice.vacate(chair, day(12), "")))
                    .containsExactly("directory.violation.vacant-already");
        }

        @Test
        void needsADayThatCanBe() {
            assertThat(refusals(appoint("Nguyễn Văn An", null))).containsExactly("directory.violation.day");
            assertThat(refusals(appoint("Nguyễn Văn An", LocalDate.of(9999, 1, 1))))
                    .containsExactly("directory.violation.day-far");
            assertThat(refusals(appoint("  ", day(0)))).containsExactly("directory.violation.name");
        }
    }

    @Nested
    class AName {

        @Test
        void knownInTheUnitIsTheSamePerson() {
            PersonId known = people.add("Phạm Thị Hòa", "Bí thư Chi bộ", commune);

            assertThat(appoint("Phạm Thị Hoà", day(0)).orThrow().person().id()).isEqualTo(known);
        }

        @Test
        void ofSeveralIsAskedAbout() {
            people.add("Phạm Thị Hòa", "Bí thư Chi bộ", commune);
            PersonId second = people.add("Phạm Thị Hòa", "Trưởng thôn", commune);

            assertThat(refusals(appoint("Phạm Thị Hòa", day(0)))).containsExactly("directory.violation.namesakes");
            Holding chosen = appointHolder
                    .appoint(new AppointHolder.Command(chair, "Phạm Thị Hòa", second.toString(), day(0), ""))
                    .orThrow();
            assertThat(chosen.person().id()).isEqualTo(second);
        }

        @Test
        void ofSomebodyNewIsWrittenDownOnce() {
            PersonId known = people.add("Phạm Thị Hòa", "Bí thư Chi bộ", commune);

            Holding made = appointHolder
                    .appoint(new AppointHolder.Command(chair, "Phạm Thị Hòa", HolderNames.SOMEBODY_NEW, day(0), ""))
                    .orThrow();

            assertThat(made.person().id()).isNotEqualTo(known);
            assertThat(people.called(commune, "pham thi hoa", 10)).hasSize(2);
        }
    }

    @Nested
    class ACorrection {

        private Outcome<Holding> correct(LocalDate began, String name, LocalDate from, boolean remove) {
            return correctHolding
                    .correct(new CorrectHolding.Command(chair, began, name, "", from, "ghi nhầm", remove))
                    .orElseThrow();
        }

        @Test
        void ofALaterDayGivesTheDaysBackToTheOneBefore() {
            appoint("Nguyễn Văn An", day(0)).orThrow();
            appoint("Trần Thị Bình", day(10)).orThrow();

            correct(day(10), "Trần Thị Bình", day(15), false).orThrow();

            assertThat(holderOn(day(14))).isEqualTo("Nguyễn Văn An");
            assertThat(holderOn(day(15))).isEqualTo("Trần Thị Bình");
        }

        @Test
        void ofAnEarlierDayTakesThemFromTheOneBefore() {
            appoint("Nguyễn Văn An", day(0)).orThrow();
            appoint("Trần Thị Bình", day(10)).orThrow();

            correct(day(10), "Trần Thị Bình", day(5), false).orThrow();

            assertThat(holderOn(day(4))).isEqualTo("Nguyễn Văn An");
            assertThat(holderOn(day(5))).isEqualTo("Trần Thị Bình");
            assertThat(refusals(correct(day(5), "Trần Thị Bình", day(0), false)))
                    .containsExactly("directory.violation.leaves-no-day");
        }

        @Test
        void ofThePersonKeepsTheDays() {
            appoint("Nguyễn Văn An", day(0)).orThrow();

            correct(day(0), "Nguyễn Văn Ân", day(0), false).orThrow();

            assertThat(people.holdings(List.of(chair)))
                    .extracting(
                            holding -> holding.person().fullName(),
                            holding -> holding.valid().from())
                    .containsExactly(tuple("Nguyễn Văn Ân", day(0)));
        }

        @Test
        void thatItNeverWasLetsTheOneBeforeGoOn() {
            appoint("Nguyễn Văn An", day(0)).orThrow();
            appoint("Trần Thị Bình", day(10)).orThrow();

            correct(day(10), "", day(10), true).orThrow();

            assertThat(holderOn(day(12))).isEqualTo("Nguyễn Văn An");
            assertThat(people.holdings(List.of(chair))).hasSize(1);
        }
    }

    @Nested
    class ATable {

        private Outcome<Integer> fill(FillOffices.Row... rows) {
            return fillOffices.fill(new FillOffices.Command(commune, List.of(rows), day(0), "Nghị quyết 1"));
        }

        private static FillOffices.Row row(String title, String name) {
            return new FillOffices.Row(title, name, "", null);
        }

        @Test
        void fillsManyAndKnowsWhoHoldsTwo() {
            assertThat(fill(
                                    row("Bí thư Đảng ủy phường", "Võ Thị Sáu"),
                                    row("Chủ tịch Hội đồng nhân dân phường", "Võ Thị Sáu"),
                                    row("Chủ tịch Ủy ban nhân dân phường", "Lê Hồng Phong"),
                                    row("Trưởng Công an phường", ""))
                            .orThrow())
                    .isEqualTo(3);

            assertThat(holderOn(day(0))).isEqualTo("Lê Hồng Phong");
            assertThat(people.called(commune, "Võ Thị Sáu", 10)).hasSize(1);
            assertThat(people.officesOf(commune)).hasSize(3);
        }

        @Test
        void isKeptWholeOrNotAtAll() {
            Outcome<Integer> outcome = fill(
                    row("Bí thư Đảng ủy phường", "Võ Thị Sáu"),
                    row("Bí thư Đảng uỷ phường", "Lê Hồng Phong"),
                    row("", "Trần Phú"));

            assertThat(refusals(outcome))
                    .containsExactly("directory.violation.title-twice", "directory.violation.title");
            assertThat(people.officesOf(commune)).hasSize(1);
        }
    }
}
