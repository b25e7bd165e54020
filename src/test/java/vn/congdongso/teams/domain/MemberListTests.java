package vn.congdongso.teams.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import vn.congdongso.teams.SeatRole;

class MemberListTests {

    @Test
    void readsNamePositionAndRoleFromASpreadsheet() {
        assertThat(MemberList.read("""
                        Phạm Văn Lợi\tTrưởng thôn\tTổ trưởng
                        Lê Thị Mỹ\tBí thư chi đoàn\tTổ phó
                        Nguyễn Thị Lý\tChi hội Phụ nữ\tTổ viên
                        """))
                .containsExactly(
                        SeatDraft.named(SeatRole.LEADER, "Phạm Văn Lợi", "Trưởng thôn"),
                        SeatDraft.named(SeatRole.DEPUTY, "Lê Thị Mỹ", "Bí thư chi đoàn"),
                        SeatDraft.named(SeatRole.MEMBER, "Nguyễn Thị Lý", "Chi hội Phụ nữ"));
    }

    @Test
    void followsTheHeadOfTheListWhateverItsOrder() {
        assertThat(MemberList.read(
                        "STT\tNhiệm vụ\tHọ và tên\tNăm sinh\tChức vụ\n1\tTổ trưởng\tPhạm Văn Lợi\t1970\tTrưởng thôn"))
                .containsExactly(SeatDraft.named(SeatRole.LEADER, "Phạm Văn Lợi", "Trưởng thôn"));
    }

    @Test
    void leavesOutRunningNumbersAndHonorifics() {
        assertThat(MemberList.read("1\tÔng Phạm Văn Lợi\tTrưởng thôn\tTổ trưởng\r\n2.\tBà Lê Thị Mỹ\r\n\r\n"))
                .containsExactly(
                        SeatDraft.named(SeatRole.LEADER, "Phạm Văn Lợi", "Trưởng thôn"),
                        SeatDraft.named(SeatRole.MEMBER, "Lê Thị Mỹ", ""));
    }

    @Test
    void tellsAStandingDeputyFromADeputy() {
        assertThat(MemberList.read("An;;Tổ phó thường trực\nBình;;Phó tổ trưởng"))
                .extracting(SeatDraft::role)
                .containsExactly(SeatRole.STANDING_DEPUTY, SeatRole.DEPUTY);
    }

    @Test
    void composesDecomposedLetters() {
        String decomposed = Normalizer.normalize("Nguyễn Thị Hường", Normalizer.Form.NFD);

        assertThat(MemberList.read("\u00a0 " + decomposed + "\t"))
                .containsExactly(SeatDraft.named(SeatRole.MEMBER, "Nguyễn Thị Hường", ""));
    }

    @Test
    void findsNobodyInAnEmptyList() {
        assertThat(MemberList.read("\n \n")).isEmpty();
        assertThat(MemberList.read("STT\tHọ và tên")).isEmpty();
    }
}
