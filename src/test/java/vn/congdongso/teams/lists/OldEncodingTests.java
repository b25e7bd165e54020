package vn.congdongso.teams.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OldEncodingTests {

    @ParameterizedTest
    @CsvSource({
        "TCVN3, NguyÔn V¨n An, Nguyễn Văn An",
        "TCVN3, TrÇn ThÞ B×nh, Trần Thị Bình",
        "TCVN3, §Æng Quèc Hïng, Đặng Quốc Hùng",
        "VNI, Nguyeãn Vaên An, Nguyễn Văn An",
        "VNI, Traàn Thò Bình, Trần Thị Bình",
        "VNI, Ñaëng Quoác Huøng, Đặng Quốc Hùng",
        "VNI, Tröôûng thoân, Trưởng thôn"
    })
    void isRecognisedAndConverted(OldEncoding encoding, String old, String unicode) {
        assertThat(OldEncoding.of(old)).contains(encoding);
        assertThat(encoding.toUnicode(old)).isEqualTo(unicode);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyễn Văn An\tTrưởng thôn",
                "Hoàng Anh Toàn\tTrưởng ban",
                "Ho\u00e0 An, To\u00e0n, Th\u00fay, Qu\u00fd, H\u00f9ng",
                "HOÀNG ANH HÙNG",
                "Tran Van An\t0912345678",
                ""
            })
    void leavesUnicodeAlone(String text) {
        assertThat(OldEncoding.of(text)).isEmpty();
    }

    @Test
    void writesWholeListsAgain() {
        String old = "STT\tHä vµ tªn\tChøc vô\n1\tLª ThÞ H\u00ad¬ng\tTæ tr\u00adëng";

        assertThat(OldEncoding.of(old)).contains(OldEncoding.TCVN3);
        assertThat(OldEncoding.TCVN3.toUnicode(old)).isEqualTo("STT\tHọ và tên\tChức vụ\n1\tLê Thị Hương\tTổ trưởng");
    }
}
