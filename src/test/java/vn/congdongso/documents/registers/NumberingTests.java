package vn.congdongso.documents.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdongso.ApplicationTest;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Validity;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.units.UnitId;

@ApplicationTest
class NumberingTests {

    private final SeriesOf seriesOf;
    private final ChangeNumbering changeNumbering;
    private final SetOrganCode setOrganCode;
    private final Numberings numberings;
    private final RegisterFixtures fixtures;
    private final LocalDate day;
    private final UnitId agency;

    NumberingTests(
            SeriesOf seriesOf,
            ChangeNumbering changeNumbering,
            SetOrganCode setOrganCode,
            Numberings numberings,
            RegisterFixtures fixtures,
            Today today,
            TeamFixtures ground) {
        this.seriesOf = seriesOf;
        this.changeNumbering = changeNumbering;
        this.setOrganCode = setOrganCode;
        this.numberings = numberings;
        this.fixtures = fixtures;
        this.day = today.today();
        this.agency = ground.aGround().commune();
    }

    private Outcome<Numbering> common(int year) {
        return changeNumbering.change(
                new ChangeNumbering.Command(agency, NumberingScheme.COMMON, "BCĐ; tct, VHXH", year));
    }

    private String series(String symbol, LocalDate on) {
        return seriesOf.series(agency, symbol, on);
    }

    @Test
    void countsEachSymbolForItselfUntilTheHeadDecidesOtherwise() {
        assertThat(series("QĐ-UBND", day)).isEqualTo("QĐ-UBND");
        assertThat(series("UBND-VHXH", day)).isEqualTo("UBND-VHXH");
    }

    @Test
    void putsAllKindsIntoOneSeriesButThoseOfAdvisoryBodies() {
        common(day.getYear()).orThrow();

        assertThat(List.of(series("QĐ-UBND", day), series("KH-UBND", day), series("UBND-VHXH", day)))
                .containsOnly("*");
        assertThat(series("KH-BCĐ", day)).isEqualTo("*BCĐ");
        assertThat(series("TB-TCT", day)).isEqualTo("*TCT");
        assertThat(series("TTr-VHXH", day)).isEqualTo("*VHXH");
        assertThat(series("QĐ-UBND", day.minusYears(1))).isEqualTo("QĐ-UBND");
    }

    @Test
    void goesOnAsItBeganInAYearInWhichNumbersWereGiven() {
        fixtures.issued(agency, "thử", day);

        assertThat(common(day.getYear()))
                .isEqualTo(Outcome.refused(Violation.of(
                        "year",
                        "registers.violation.numbers-given",
                        Integer.toString(day.getYear()),
                        LocalDate.of(day.getYear() + 1, 1, 1))));

        common(day.getYear() + 1).orThrow();
        assertThat(series("QĐ-UBND", day)).isEqualTo("QĐ-UBND");
        assertThat(series("QĐ-UBND", LocalDate.of(day.getYear() + 1, 1, 1))).isEqualTo("*");
    }

    @Test
    void refusesWhatIsNoAbbreviationAndYearsThatArePast() {
        assertThat(changeNumbering.change(new ChangeNumbering.Command(agency, null, "<b>", day.getYear() - 1)))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(((Outcome.Refused<?>) refused).violations())
                                .extracting(Violation::field)
                                .containsExactly("scheme", "year", "own"));
    }

    @Test
    void knowsTheAgencysCodeOnEachDay() {
        LocalDate first = LocalDate.of(2020, 1, 1);
        LocalDate second = LocalDate.of(2025, 7, 1);
        setOrganCode
                .set(new SetOrganCode.Command(agency, "000.00.12.H56", first))
                .orThrow();
        setOrganCode.set(new SetOrganCode.Command(agency, "H37.DN.001", second)).orThrow();

        assertThat(numberings.organCode(agency, second.minusDays(1)))
                .contains(new Numberings.OrganCode("000.00.12.H56", new Validity(first, second)));
        assertThat(numberings.organCode(agency, day).orElseThrow().code()).isEqualTo("H37.DN.001");
        assertThat(setOrganCode.set(new SetOrganCode.Command(agency, "<x>", null)))
                .isInstanceOf(Outcome.Refused.class);
    }
}
