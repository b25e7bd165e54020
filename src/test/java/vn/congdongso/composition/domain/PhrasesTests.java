package vn.congdongso.composition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Bí thư Chi đoàn thanh niên                                        | Bí thư chi đoàn
                    BÍ THƯ CHI ĐOÀN                                                   | Bí thư Chi đoàn
                    bi thu chi doan                                                   | Bí thư Chi đoàn
                    Ông Bí thư Chi bộ thôn 3                                          | Bí thư Chi bộ
                    Đ/c Trưởng Công an phường                                         | Trưởng Công an
                    Chị Hội trưởng Hội Phụ nữ                                         | Hội trưởng Hội Phụ nữ
                    Trưởng xóm                                                        | Trưởng {thôn}
                    Trưởng thôn/bản/tổ dân phố                                        | Trưởng {thôn}
                    Tổ trưởng tổ dân phố                                              | Trưởng {thôn} = Tổ trưởng {thôn}
                    Bí thư Chi bộ, Trưởng thôn                                        | Trưởng {thôn}
                    Phó Chủ tịch UBND phường kiêm Giám đốc Trung tâm Hành chính công  | Giám đốc Trung tâm Hành chính công
                    Phó Chủ tịch UBND phường kiêm Giám đốc Trung tâm Hành chính công  | Phó Chủ tịch Ủy ban nhân dân
                    Phó Chánh Văn phòng HĐND&UBND phường                              | Phó Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân
                    Mời Chủ tịch Uỷ ban MTTQ Việt Nam phường                          | Chủ tịch Ủy ban Mặt trận Tổ quốc
                    Chi hội trưởng Hội Phụ nữ                                         | *Phụ nữ
                    """)
    void recogniseWhatPeopleWrite(String position, String phrase) {
        assertThat(matches("thôn", position, phrase)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Phó Chủ tịch UBND phường        | Chủ tịch UBND
                    Phó Bí thư Chi đoàn             | Bí thư Chi đoàn
                    Phó Trưởng thôn                 | Trưởng {thôn}
                    Chi hội trưởng Hội Phụ nữ       | Hội trưởng Hội Phụ nữ
                    Trưởng ban công tác Mặt trận    | Trưởng {thôn}
                    Trưởng Công an phường           | Trưởng {thôn}
                    Nông dân                        | *Phụ nữ
                    ''                              | *Phụ nữ
                    Trưởng thôn                     | *
                    """)
    void takeNobodyForSomebodyElse(String position, String phrase) {
        assertThat(matches("tổ dân phố", position, phrase)).isFalse();
    }

    @Test
    void knowTheVillagesOwnWordEvenWithoutMarks() {
        assertThat(matches("bản", "Trưởng bản", "Trưởng {thôn}")).isTrue();
        assertThat(matches("bản", "truong ban", "Trưởng {thôn}")).isTrue();
        assertThat(matches("thôn", "truong ban", "Trưởng {thôn}")).isFalse();
        assertThat(matches("thôn", "Trưởng khối dân vận", "Trưởng {thôn}")).isFalse();
        assertThat(matches("khóm", "Trưởng khóm 4", "Trưởng {thôn}")).isTrue();
    }

    @Test
    void areNamedInTheWordsOfTheVillage() {
        assertThat(Phrases.named(List.of("Trưởng {thôn} = Tổ trưởng {thôn}", "Bí thư Chi bộ"), "xóm"))
                .isEqualTo("Trưởng xóm / Bí thư Chi bộ");
    }

    private static boolean matches(String unitType, String position, String phrase) {
        return new Phrases(unitType).matches(position, List.of(phrase));
    }
}
