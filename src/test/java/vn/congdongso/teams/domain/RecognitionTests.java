package vn.congdongso.teams.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.congdongso.people.PersonId;
import vn.congdongso.teams.SeatRole;

class RecognitionTests {

    private final PersonId first = new PersonId(UUID.randomUUID());
    private final PersonId second = new PersonId(UUID.randomUUID());

    @Test
    void aMemberIsKnownByNameWhateverTheirNewPosition() {
        assertThat(Recognition.of(
                        List.of(row("Nguyễn Văn An", "Trưởng thôn")), List.of(known(first, "Nguyễn Văn An", "Bí thư"))))
                .isEqualTo(Map.of(0, first));
    }

    @Test
    void theSpellingOfTonesAndLettersDoesNotMatter() {
        String decomposed = Normalizer.normalize("nguyễn thị  hoà", Normalizer.Form.NFD);

        assertThat(Recognition.of(List.of(row(decomposed, "")), List.of(known(first, "Nguyễn Thị Hòa", ""))))
                .isEqualTo(Map.of(0, first));
    }

    @Test
    void marksMakeAnotherPerson() {
        assertThat(Recognition.of(List.of(row("Nguyễn Văn Hưng", "")), List.of(known(first, "Nguyễn Văn Hùng", ""))))
                .isEmpty();
    }

    @Test
    void namesakesAreToldApartByPosition() {
        List<Recognition.Known> known =
                List.of(known(first, "Nguyễn Văn An", "Trưởng thôn"), known(second, "Nguyễn Văn An", "Đoàn viên"));

        assertThat(Recognition.of(
                        List.of(row("Nguyễn Văn An", "Đoàn viên"), row("Nguyễn Văn An", "Trưởng thôn")), known))
                .isEqualTo(Map.of(0, second, 1, first));
    }

    @Test
    void ofTwoNamesakesNobodyIsGuessed() {
        List<Recognition.Known> known =
                List.of(known(first, "Nguyễn Văn An", "Trưởng thôn"), known(second, "Nguyễn Văn An", "Đoàn viên"));

        assertThat(Recognition.of(List.of(row("Nguyễn Văn An", "Bí thư chi bộ")), known))
                .isEmpty();
    }

    @Test
    void theOneWithTheSamePositionIsNotTakenByANewNamesake() {
        List<Recognition.Known> known = List.of(known(first, "Nguyễn Văn An", "Trưởng thôn"));

        assertThat(Recognition.of(
                        List.of(row("Nguyễn Văn An", "Đoàn viên"), row("Nguyễn Văn An", "Trưởng thôn")), known))
                .isEqualTo(Map.of(1, first));
    }

    private static SeatDraft row(String name, String position) {
        return SeatDraft.named(SeatRole.MEMBER, name, position);
    }

    private static Recognition.Known known(PersonId person, String name, String position) {
        return new Recognition.Known(person, name, position);
    }
}
