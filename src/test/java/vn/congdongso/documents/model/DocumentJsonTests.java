package vn.congdongso.documents.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A document is kept as JSON, and comes back the same. */
class DocumentJsonTests {

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void bringsEveryPartBack() {
        OfficialDocument document = OfficialDocument.draft(
                        DocumentKind.QUYET_DINH,
                        new IssuingBody("CẤP TRÊN", "ỦY BAN NHÂN DÂN XÃ ĐỨC TÂN", "Ủy ban nhân dân xã Đức Tân"),
                        new DocumentNumber(5, "QĐ-UBND"),
                        DateLine.on("Đức Tân", LocalDate.of(2026, 1, 5)))
                .title("Về việc thử")
                .to("Nơi một", "Nơi hai")
                .authority("CHỦ TỊCH")
                .basedOn("Căn cứ một")
                .body(
                        Article.titled(
                                1,
                                "Tên",
                                Heading.clause("1", "Khoản"),
                                Paragraph.of("Chữ **đậm**"),
                                DashItem.of("Gạch")),
                        NumberedItem.letter(5, "Điểm đ"),
                        new Table(
                                List.of(TableColumn.figures(2)),
                                List.of(List.of(HeaderCell.across("Đầu", 1))),
                                List.of(TableRow.group("Nhóm"), TableRow.total("1"))))
                .signed(Signature.onBehalfByDeputy("ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trần A"))
                .sentTo("Như Điều 1", "Lưu: VT")
                .annexes(Annex.wide("Phụ", Paragraph.centredItalic("giữa")))
                .write();
        String kept = json.writeValueAsString(document);
        assertThat(json.readValue(kept, OfficialDocument.class)).isEqualTo(document);
    }

    @Test
    void readsWhatWasKeptBeforeAPartExisted() {
        String old = """
                {"kind":"BAO_CAO","issuer":{"name":"UBND","inText":"Ủy ban"},"number":{"symbol":"BC"},
                 "date":{"place":"Cẩm Thành","year":2026},"title":"Thử",
                 "body":[{"block":"paragraph","runs":[{"text":"Chữ","bold":false,"italic":false}],"centred":false}],
                 "signature":{"lines":[{"form":"KT","title":"CHỦ TỊCH"}]}}
                """;
        OfficialDocument read = json.readValue(old, OfficialDocument.class);
        assertThat(read.annexes()).isEmpty();
        assertThat(read.body()).containsExactly(Paragraph.of("Chữ"));
        assertThat(read.signature().lines().getFirst().text()).isEqualTo("KT. CHỦ TỊCH");
    }

    @Test
    void keepsNoMoreThanTheParts() {
        String kept = json.writeValueAsString(NumberedItem.figure(1, "a"));
        assertThat(kept).doesNotContain("label");
    }

    @Test
    void givesNumberAndDayToTheSameDocument() {
        OfficialDocument draft = OfficialDocument.draft(
                        DocumentKind.BAO_CAO,
                        IssuingBody.of("UBND", "Ủy ban"),
                        DocumentNumber.blank("BC-UBND"),
                        DateLine.blank("Cẩm Thành", 2026))
                .title("Thử")
                .write();
        OfficialDocument issued = draft.issued(7, LocalDate.of(2026, 3, 2));
        assertThat(issued.number().text()).isEqualTo("07/BC-UBND");
        assertThat(issued.date().text()).isEqualTo("Cẩm Thành, ngày 02 tháng 3 năm 2026");
        assertThat(issued.title()).isEqualTo(draft.title());
        assertThat(issued.caption()).isEqualTo("Báo cáo số 07/BC-UBND Thử");
    }
}
