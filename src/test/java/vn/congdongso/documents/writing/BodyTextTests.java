package vn.congdongso.documents.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdongso.documents.Seeds;
import vn.congdongso.documents.model.Article;
import vn.congdongso.documents.model.Block;
import vn.congdongso.documents.model.DashItem;
import vn.congdongso.documents.model.Heading;
import vn.congdongso.documents.model.HeadingLevel;
import vn.congdongso.documents.model.NumberedItem;
import vn.congdongso.documents.model.Paragraph;
import vn.congdongso.documents.model.Table;

class BodyTextTests {

    @Test
    void anArticleHoldsWhatFollowsUpToTheNext() {
        List<Block> read = BodyText.read("""
                Điều 1. Thành lập Tổ công nghệ số, gồm:
                1. Chủ tịch;
                2. Phó Chủ tịch.
                **Điều 2. Nhiệm vụ của Tổ**
                **1. Tuyên truyền**
                - Về chính quyền số.
                + Dịch vụ công;
                Điều 3. Quyết định này có hiệu lực từ ngày ký./.
                """);

        assertThat(read).hasSize(3).allMatch(Article.class::isInstance);
        Article first = (Article) read.getFirst();
        assertThat(first.blocks()).hasSize(3);
        assertThat(first.blocks().get(1)).isInstanceOf(NumberedItem.class);
        Article second = (Article) read.get(1);
        assertThat(second.title()).isEqualTo("Nhiệm vụ của Tổ");
        assertThat(second.blocks().getFirst()).isEqualTo(Heading.clause("1", "Tuyên truyền"));
        assertThat(second.blocks().get(2))
                .isInstanceOfSatisfying(
                        DashItem.class, item -> assertThat(item.deeper()).isTrue());
    }

    @Test
    void numbersAreTheAuthorsAlsoWhereOneIsSkipped() {
        List<Block> read = BodyText.read("1. Một;\n2. Hai;\n4. Bốn.");

        assertThat(read).extracting(block -> ((NumberedItem) block).number()).containsExactly(1, 2, 4);
    }

    @Test
    void pointsAreCountedByTheVietnameseAlphabet() {
        List<Block> read = BodyText.read("d) một\nđ) hai\ne) ba\nf) không phải điểm");

        assertThat(read.subList(0, 3))
                .extracting(block -> ((NumberedItem) block).number())
                .containsExactly(4, 5, 6);
        assertThat(read.get(3)).isInstanceOf(Paragraph.class);
    }

    @Test
    void headingsAndTablesAreKnownByTheirSigns() {
        List<Block> read = BodyText.read("""
                Chương I QUY ĐỊNH CHUNG
                II. NHIỆM VỤ
                2.1. Chỉ đạo
                | STT | Họ và tên |
                | 1 | Nguyễn Văn An |
                | 2 | Trần Thị Bình |
                (Có danh sách kèm theo)
                """);

        assertThat(read.getFirst()).isEqualTo(new Heading(HeadingLevel.CHAPTER, "I", "QUY ĐỊNH CHUNG"));
        assertThat(read.get(1)).isEqualTo(Heading.group("II", "NHIỆM VỤ"));
        assertThat(read.get(2)).isEqualTo(Heading.subclause("2.1", "Chỉ đạo"));
        assertThat(read.get(3))
                .isInstanceOfSatisfying(
                        Table.class, table -> assertThat(table.rows()).hasSize(2));
        assertThat(read.get(4)).isEqualTo(Paragraph.centredItalic("(Có danh sách kèm theo)"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatWasReadIsWrittenTheSameAndReadAgain(long seed) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            lines.add(LINES.get(random.nextInt(LINES.size())).formatted(1 + random.nextInt(30)));
        }
        List<Block> read = BodyText.read(String.join("\n", lines));

        assertThat(BodyText.read(BodyText.write(read))).isEqualTo(read);
        assertThat(words(BodyText.write(read))).isEqualTo(words(String.join("\n", lines)));
    }

    private static final List<String> LINES = List.of(
            "Điều %d. Giao Ủy ban nhân dân xã",
            "**Điều %d. Nhiệm vụ**",
            "%d. Tổ trưởng: **Ông** Nguyễn Văn An;",
            "**%d. Chế độ làm việc**",
            "a) Điểm thứ %d",
            "đ) Điểm thứ %d",
            "- Gạch %d",
            "+ Cộng %d",
            "2.%d. Tiểu mục",
            "III. NHÓM %d",
            "Đoạn văn thường thứ %d, “postmart.vn”...",
            "* Phương thức %d",
            "(Có danh sách %d kèm theo)",
            "Chương %d TỔ CHỨC");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void everyWordOfARealDocumentIsKept(int seed) {
        assumeTrue(Seeds.there(), "the real documents do not lie beside this checkout: skipped");
        String text = Normalizer.normalize(Seeds.text(seed), Normalizer.Form.NFC)
                .replaceAll("\\[bookmark: \\w+]", "")
                .replaceAll("(?m)^#+ ", "");

        assertThat(words(BodyText.write(BodyText.read(text)))).isEqualTo(words(text));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.replace("**", " ")
                        .replace("|", " ")
                        .replace('–', '-')
                        .split("[\\s\\u00a0]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
