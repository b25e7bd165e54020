package vn.congdongso.teams.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.congdongso.teams.SeatRole;
import vn.congdongso.units.UnitId;

class DraftCleaningTests {

    @Nested
    class ALegalBasis {

        @Test
        void losesTheWordsAndMarksThatTheDocumentWrites() {
            assertThat(LegalBasis.of("Căn cứ  Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025; ")
                            .cleaned()
                            .text())
                    .isEqualTo("Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025");
        }

        @Test
        void isOfTheFirstDayThatItNames() {
            assertThat(LegalBasis.of("Kế hoạch số 195/KH-UBND ngày 11/9/2024 (từ ngày 01/10/2024)")
                            .day())
                    .contains(LocalDate.of(2024, 9, 11));
            assertThat(LegalBasis.of("Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025")
                            .day())
                    .contains(LocalDate.of(2025, 6, 16));
        }

        @Test
        void hasNoDayWhereItNamesNone() {
            assertThat(LegalBasis.of("Kế hoạch của tỉnh").day()).isEmpty();
            assertThat(LegalBasis.of("Kế hoạch ngày 31/02/2025").day()).isEmpty();
        }
    }

    @Nested
    class TheClosing {

        @Test
        void leavesOutTheLineThatFollowsFromTheArticles() {
            assertThat(recipients("- Như Điều 3;", "· Sở Khoa học và Công nghệ (b/c);", " ")
                            .recipients())
                    .containsExactly("Sở Khoa học và Công nghệ (b/c)");
        }

        @Test
        void takesTheKeeperFromAPastedLine() {
            Closing cleaned = recipients("Lưu: VT,VHXH (Đào).", "Lưu học sinh của xã");

            assertThat(cleaned.archive()).isEqualTo("VHXH (Đào)");
            assertThat(cleaned.recipients()).containsExactly("Lưu học sinh của xã");
        }

        private static Closing recipients(String... lines) {
            return new Closing("", List.of(lines), "", Signer.NOBODY_YET).cleaned();
        }
    }

    @Nested
    class AList {

        @Test
        void isInTheOrderOfRolesWithoutEmptyRows() {
            BodyDraft cleaned = BodyDraft.team(
                            "  Tổ   công nghệ số",
                            new UnitId(UUID.randomUUID()),
                            List.of(
                                    SeatDraft.named(SeatRole.MEMBER, "Bình", ""),
                                    SeatDraft.named(SeatRole.MEMBER, " ", ""),
                                    SeatDraft.named(SeatRole.LEADER, "An", ""),
                                    SeatDraft.named(SeatRole.MEMBER, "Cường", "")))
                    .cleaned();

            assertThat(cleaned.name()).isEqualTo("Tổ công nghệ số");
            assertThat(cleaned.seats()).extracting(SeatDraft::name).containsExactly("An", "Bình", "Cường");
        }

        @Test
        void keepsNamesInOneFormOfLetters() {
            String decomposed = Normalizer.normalize("\u00a0 Trần Thị  Ngọc ", Normalizer.Form.NFD);

            assertThat(SeatDraft.named(SeatRole.MEMBER, decomposed, "")
                            .cleaned()
                            .name())
                    .isEqualTo("Trần Thị Ngọc");
        }
    }
}
