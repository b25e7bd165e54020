package vn.congdongso.teams.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListReadingTests {

    private static List<String> people(String text) {
        return ListReading.read(text).rows().stream()
                .map(row -> String.join("|", row.place(), row.name(), row.position(), row.role(), row.phone()))
                .toList();
    }

    @Test
    void columnsAreKnownByTheirHeads() {
        ListReading.Read read = ListReading.read("""
                DANH SÁCH THÀNH VIÊN
                STT\tThôn\tHọ và tên\tNăm sinh\tChức vụ\tNhiệm vụ trong Tổ\tSố ĐT
                1\tThôn Đông\tÔng Nguyễn Văn An\t1970\tTrưởng thôn\tTổ trưởng\t912345678
                2\t\tBà Trần Thị Bình\t1985\tBí thư chi đoàn\tTổ phó\t0987 654 321
                1\tThôn Tây\tLê Cường\t1990\t\tThành viên\t
                """);

        assertThat(people("""
                STT\tThôn\tHọ và tên\tNăm sinh\tChức vụ\tNhiệm vụ trong Tổ\tSố ĐT
                1\tThôn Đông\tÔng Nguyễn Văn An\t1970\tTrưởng thôn\tTổ trưởng\t912345678
                2\t\tBà Trần Thị Bình\t1985\tBí thư chi đoàn\tTổ phó\t0987 654 321
                1\tThôn Tây\tLê Cường\t1990\t\tThành viên\t
                """))
                .containsExactly(
                        "Thôn Đông|Nguyễn Văn An|Trưởng thôn|Tổ trưởng|912345678",
                        "Thôn Đông|Trần Thị Bình|Bí thư chi đoàn|Tổ phó|0987 654 321",
                        "Thôn Tây|Lê Cường||Thành viên|");
        assertThat(read.left()).containsExactly("Năm sinh");
        assertThat(read.skipped()).containsExactly(1);
        assertThat(read.rows()).extracting(ListRow::line).containsExactly(3, 4, 5);
    }

    @Test
    void thePlaceMayStandAboveItsPart() {
        assertThat(people("""
                        I. Tổ công nghệ số cộng đồng thôn Đông
                        TT\tHọ và tên\tChức vụ
                        Tổ trưởng:
                        1\tNguyễn Văn An\tTrưởng thôn
                        Các thành viên không có
                        2\tTrần Thị Bình\tChi hội phụ nữ
                        II. Thôn Tây
                        1\tLê Văn Cường\tTrưởng thôn
                        """))
                .containsExactly(
                        "Tổ công nghệ số cộng đồng thôn Đông|Nguyễn Văn An|Trưởng thôn|Tổ trưởng:|",
                        "Tổ công nghệ số cộng đồng thôn Đông|Trần Thị Bình|Chi hội phụ nữ|Tổ trưởng:|",
                        "Thôn Tây|Lê Văn Cường|Trưởng thôn||");
    }

    @Test
    void withoutAHeadEachCellIsTakenForWhatItLooksLike() {
        assertThat(people("""
                        1. Nguyễn Văn An - Trưởng thôn - Tổ trưởng - 0912345678
                        2. Bà Trần Thị Bình - Chi hội trưởng Phụ nữ - Thành viên
                        """))
                .containsExactly(
                        "|Nguyễn Văn An|Trưởng thôn|Tổ trưởng|0912345678",
                        "|Trần Thị Bình|Chi hội trưởng Phụ nữ|Thành viên|");
    }

    @Test
    void namesAloneAreAListToo() {
        assertThat(people("Nguyễn Văn An\nTrần Thị Bình\n")).containsExactly("|Nguyễn Văn An|||", "|Trần Thị Bình|||");
    }

    @Test
    void lettersInPartsAreComposed() {
        String parts = Normalizer.normalize("Họ và tên;Vai trò\nNguyễn Thị Hường;Tổ phó", Normalizer.Form.NFD);

        assertThat(people(parts)).containsExactly("|Nguyễn Thị Hường||Tổ phó|");
    }

    @ParameterizedTest
    @CsvSource({
        "912345678, 0912345678, true",
        "0912 345 678, 0912345678, false",
        "+84 912.345.678, 0912345678, false",
        "84912345678, 0912345678, false",
        "02553822345, 02553822345, false",
        "12345, '', false",
        "không có, '', false"
    })
    void telephoneNumbersGetTheirZeroBack(String written, String digits, boolean mended) {
        assertThat(PhoneText.of(written)).isEqualTo(new PhoneText(digits, mended));
    }
}
