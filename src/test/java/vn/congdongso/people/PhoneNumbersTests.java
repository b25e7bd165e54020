package vn.congdongso.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTests {

    @ParameterizedTest
    @CsvSource({
        "0912345678, +84912345678, false",
        "0912 345 678, +84912345678, false",
        "0912.345.678, +84912345678, false",
        "(0912) 345-678, +84912345678, false",
        "+84 912 345 678, +84912345678, false",
        "84912345678, +84912345678, false",
        "912345678, +84912345678, true",
        "912345678.0, +84912345678, true",
        "849123456, +84849123456, true",
        "0255 3822 123, +842553822123, false"
    })
    void areReadAsPeopleAndSpreadsheetsWriteThem(String text, String e164, boolean restored) {
        assertThat(PhoneNumbers.read(text)).contains(new Phone(e164, restored));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "chưa có",
                "0912",
                "0912345678 / 0987654321",
                "0912345678901234567890",
                "+1 202 555 0123",
                "++++",
                "0000000000"
            })
    void areNotGuessed(String text) {
        assertThat(PhoneNumbers.read(text)).isEmpty();
    }

    @Test
    void areShownInGroupsAndMasked() {
        assertThat(PhoneNumbers.shown("+84912345678")).isEqualTo("0912 345 678");
        assertThat(PhoneNumbers.masked("+84912345678")).isEqualTo("0912 *** 678");
    }
}
