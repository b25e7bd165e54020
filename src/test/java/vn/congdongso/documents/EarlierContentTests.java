package vn.congdongso.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.congdongso.ApplicationTest;
import vn.congdongso.documents.model.DashItem;
import vn.congdongso.documents.model.DateLine;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.documents.model.DocumentNumber;
import vn.congdongso.documents.model.IssuingBody;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.documents.model.Signature;
import vn.congdongso.teams.TeamFixtures;

/** What was kept before the model of documents said more is still read. */
@ApplicationTest
class EarlierContentTests {

    private final Documents documents;
    private final TeamFixtures fixtures;
    private final JdbcClient jdbc;

    EarlierContentTests(Documents documents, TeamFixtures fixtures, JdbcClient jdbc) {
        this.documents = documents;
        this.fixtures = fixtures;
        this.jdbc = jdbc;
    }

    @Test
    void anItemThatDoesNotSayHowDeepItStands() {
        OfficialDocument content = OfficialDocument.draft(
                        DocumentKind.THONG_BAO,
                        IssuingBody.of("ỦY BAN NHÂN DÂN XÃ TỊNH KHÊ", "Ủy ban nhân dân xã Tịnh Khê"),
                        DocumentNumber.blank("TB-UBND"),
                        DateLine.blank("Tịnh Khê", 2026))
                .title("Kết luận cuộc họp")
                .body(DashItem.of("Hướng dẫn người dân"))
                .signed(Signature.onBehalf("ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Phạm Thị Lan"))
                .sentTo("Lưu: VT")
                .write();
        DocumentId id = documents.draft(fixtures.aGround().commune(), content);
        jdbc.sql("UPDATE documents.document SET content = content #- '{body,0,deeper}' WHERE id = :id")
                .param("id", id.value())
                .update();

        assertThat(documents.content(id).body()).isEqualTo(List.of(DashItem.of("Hướng dẫn người dân")));
    }
}
