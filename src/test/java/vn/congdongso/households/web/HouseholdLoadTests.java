package vn.congdongso.households.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.congdongso.ApplicationTest;
import vn.congdongso.access.Role;
import vn.congdongso.access.Visitor;
import vn.congdongso.access.Visitors;
import vn.congdongso.households.HouseholdFixtures;
import vn.congdongso.households.HouseholdId;
import vn.congdongso.households.Households;
import vn.congdongso.households.domain.WithdrawHouseholdConsent;
import vn.congdongso.shared.Today;
import vn.congdongso.tables.TableText;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.units.UnitId;

@ApplicationTest
class HouseholdLoadTests {

    private static final String LIST = """
            STT;Thôn, tổ dân phố;Họ và tên chủ hộ;Số CCCD;Ngày sinh;Nơi ở;Số người;Có điện thoại thông minh;Hộ kinh doanh
            1;Tổ dân phố 1;Đinh Văn Lượng;051088001234;01/01/1960;cụm 1;4;x;
            2;Tổ dân phố 1;Trần Thị Mai;051088001235;02/02/1970;cụm 2;;x;x
            3;Tổ dân phố 2;Đinh Văn Lượng;051088001236;03/03/1980;cụm 1;3;;
            """;

    private final MockMvcTester http;
    private final Households households;
    private final HouseholdFixtures fixtures;
    private final WithdrawHouseholdConsent withdrawConsent;
    private final Today today;
    private final UnitId commune;
    private final List<UnitId> villages;
    private final Visitor official;

    HouseholdLoadTests(
            MockMvcTester http,
            Households households,
            HouseholdFixtures fixtures,
            WithdrawHouseholdConsent withdrawConsent,
            TeamFixtures teams,
            Visitors visitors,
            Today today) {
        this.http = http;
        this.households = households;
        this.fixtures = fixtures;
        this.withdrawConsent = withdrawConsent;
        this.today = today;
        TeamFixtures.Ground ground = teams.aGround();
        this.commune = ground.commune();
        this.villages = ground.villages();
        this.official = visitors.official(Role.COMMUNE_OFFICIAL, commune);
    }

    private MvcTestResult send(String deed, String rows) {
        return http.post()
                .uri("/ho-dan/" + commune + "/nhap")
                .with(official)
                .param("viec", deed)
                .param("rows", rows)
                .exchange();
    }

    private MvcTestResult send(byte[] file) {
        return http.post()
                .uri("/ho-dan/" + commune + "/nhap")
                .multipart()
                .file(new MockMultipartFile("file", "ho.xlsx", "application/octet-stream", file))
                .with(official)
                .exchange();
    }

    private static String text(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8))
                    .text();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private long count() {
        return households.count(villages, today.today());
    }

    @Test
    void aListIsLookedAtThenLoadedAndTheSameAgainChangesNothing() {
        String look = text(send("kiem-tra", LIST));
        assertThat(look)
                .contains("3 hộ mới, 0 hộ thay đổi", "vì sổ không giữ loại thông tin này: Số CCCD, Ngày sinh", "STT")
                .contains("Nhập 3 dòng");
        assertThat(count()).isZero();

        assertThat(send("nhap", LIST)).hasStatus3xxRedirection();
        assertThat(count()).isEqualTo(3);
        assertThat(text(send("kiem-tra", LIST))).contains("0 hộ mới, 0 hộ thay đổi, 3 hộ giữ nguyên");
        assertThat(send("nhap", LIST)).hasStatus3xxRedirection();
        assertThat(count()).isEqualTo(3);

        String changed = LIST.replace("cụm 2;;x;x", "Cụm 2;5;không;x");
        assertThat(text(send("kiem-tra", changed))).contains("0 hộ mới, 1 hộ thay đổi");
        send("nhap", changed);
        assertThat(count()).isEqualTo(3);
    }

    @Test
    void eachRowToMendIsToldAndNothingIsLoadedUntilThen() {
        String wrong = """
                Số hộ,Thôn,Chủ hộ,Nơi ở,Số người,Doanh nghiệp
                1,Tổ dân phố 1,An,cụm 1,4,x
                1,Tổ dân phố 1,Bình,cụm 2,4,
                ,Tổ dân phố 9,Cường,,2,
                ,Tổ dân phố 1,,,2,
                ,1,Dũng 051088001234,,2,
                ,1,Hải,,nhiều,
                x,1,Hùng,,2,
                ,1,Khoa,,2,chắc vậy
                ,1,Lâm,"cụm 1, gần trường",2,x
                """;
        MvcTestResult answer = send("nhap", wrong);

        assertThat(answer).hasStatus(422);
        assertThat(text(answer))
                .contains(
                        "Còn 7 dòng cần sửa",
                        "Trùng với dòng 2",
                        "Không có thôn, tổ dân phố “Tổ dân phố 9”",
                        "Ghi tên chủ hộ, hoặc ghi nơi ở",
                        "Bỏ dãy số dài ở đây",
                        "Ghi một số từ 1 đến 99",
                        "Số hộ là số từ 1 đến 99.999",
                        "Không hiểu “chắc vậy”");
        assertThat(count()).isZero();
    }

    @Test
    void whoAskedForTheNameToGoIsNotNamedAgainByAList() {
        HouseholdId id = fixtures.add(villages.getFirst(), "Lê Thị Sáu", "cụm 3");
        withdrawConsent.withdraw(id, HouseholdFixtures.SOMEBODY);

        String rows = "Số hộ\tThôn\tChủ hộ\tSố người\n1\tTổ dân phố 1\tLê Thị Sáu\t6";
        assertThat(text(send("kiem-tra", rows))).contains("tên trong danh sách không được đưa vào");
        assertThat(send("nhap", rows)).hasStatus3xxRedirection();
        assertThat(households.find(id).orElseThrow().head()).isEmpty();
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void hostileFilesAreRefusedInWords() {
        for (byte[] file : List.of(
                "%PDF-1.7 không phải bảng".getBytes(StandardCharsets.UTF_8),
                new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 1, 2, 3},
                new byte[] {0, 1, 2, 3, 4, 5},
                new byte[6 * 1024 * 1024],
                "Tên,Tuổi\nAn,4".getBytes(StandardCharsets.UTF_8),
                "\"\"\"\"\"\"\n\"".getBytes(StandardCharsets.UTF_8))) {
            assertThat(send(file)).hasStatus(422);
        }
        assertThat(send("nhap", "")).hasStatus(422);
        List<String> many = new ArrayList<>(List.of("Thôn;Chủ hộ"));
        for (int i = 0; i < 5_001; i++) {
            many.add("1;Hộ " + i);
        }
        assertThat(text(send("nhap", String.join("\n", many)))).contains("5.001 dòng");
        assertThat(count()).isZero();
    }

    @Test
    void theWorkbookHoldsTheVillagesAndComesBackWithoutRows() throws IOException {
        MvcTestResult file = http.get()
                .uri("/ho-dan/" + commune + "/nhap/mau.xlsx")
                .with(official)
                .exchange();
        byte[] content = file.getResponse().getContentAsByteArray();

        assertThat(TableText.read(content).orThrow()).contains("Chủ hộ", "Tổ dân phố 1", "Tổ dân phố 2");
        assertThat(send(content)).hasStatus(422);
    }
}
