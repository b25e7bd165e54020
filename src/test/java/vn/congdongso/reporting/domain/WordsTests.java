package vn.congdongso.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.congdongso.reporting.ReportKind;
import vn.congdongso.reporting.domain.AcceptedReports.Accepted;

class WordsTests {

    @Nested
    class Cleaning {

        @Test
        void makesOneFormOfWhatKeyboardsSend() {
            String decomposed = Normalizer.normalize("  Mạng yếu ở xóm trên  \n", Normalizer.Form.NFD);

            assertThat(new Words("", decomposed, "", "").cleaned().difficulties())
                    .isEqualTo("Mạng yếu ở xóm trên");
        }

        @Test
        void leavesMarkupAsTheTextItIs() {
            assertThat(new Words("<b>31</b> **người**", "", "", "").cleaned().results())
                    .isEqualTo("<b>31</b> **người**");
        }
    }

    @Nested
    class ALimit {

        @Test
        void isNamedBesideEachFieldThatIsTooLong() {
            String long100000 = "a".repeat(100_000);

            assertThat(new Words("", long100000, "b".repeat(5_000), long100000).violations(ReportKind.TEAM))
                    .extracting(violation -> violation.field())
                    .containsExactly("difficulties", "nextTasks");
        }

        @Test
        void leavesACommuneRoomForTheWordsOfItsTeams() {
            Words words = new Words("", "a".repeat(20_000), "", "");

            assertThat(words.violations(ReportKind.COMMUNE)).isEmpty();
        }
    }

    @Nested
    class Gathered {

        private final Accepted five = accepted("Tổ dân phố 5", "Mạng yếu", "");
        private final Accepted six = accepted("Tổ dân phố 6", "Thiếu máy", "Xin 2 điện thoại");

        @Test
        void standUnderTheNamesOfTheTeamsThatSaidSomething() {
            Words words = Gathering.add(Words.NONE, List.of(five, six));

            assertThat(words.difficulties()).isEqualTo("- Tổ dân phố 5: Mạng yếu\n- Tổ dân phố 6: Thiếu máy");
            assertThat(words.proposals()).isEqualTo("- Tổ dân phố 6: Xin 2 điện thoại");
            assertThat(words.nextTasks()).isEmpty();
        }

        @Test
        void comeAfterWhatTheOfficialHasEditedAlready() {
            Words edited = new Words("", "Mạng yếu ở nhiều nơi.", "", "");

            assertThat(Gathering.add(edited, List.of(six)).difficulties())
                    .isEqualTo("Mạng yếu ở nhiều nơi.\n- Tổ dân phố 6: Thiếu máy");
        }

        private static Accepted accepted(String name, String difficulties, String proposals) {
            return new Accepted(
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    name,
                    ReportFigures.NONE,
                    new Words("", difficulties, proposals, ""));
        }
    }
}
