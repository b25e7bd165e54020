package vn.congdongso.documents.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congdongso.ApplicationTest;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.Documents;
import vn.congdongso.documents.model.Article;
import vn.congdongso.documents.model.DateLine;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.documents.model.DocumentNumber;
import vn.congdongso.documents.model.IssuingBody;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.documents.model.Signature;
import vn.congdongso.documents.model.SignatureForm;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.TeamFixtures;
import vn.congdongso.units.UnitId;

/** Who may sign is written down, and another's signature gets no number. */
@ApplicationTest
class SigningRightTests {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    private final RecordSigningRight recordSigningRight;
    private final EndSigningRight endSigningRight;
    private final SigningRights rights;
    private final SigningHints hints;
    private final Documents documents;
    private final UnitId agency;

    SigningRightTests(
            RecordSigningRight recordSigningRight,
            EndSigningRight endSigningRight,
            SigningRights rights,
            SigningHints hints,
            Documents documents,
            TeamFixtures fixtures) {
        this.recordSigningRight = recordSigningRight;
        this.endSigningRight = endSigningRight;
        this.rights = rights;
        this.hints = hints;
        this.documents = documents;
        this.agency = fixtures.aGround().commune();
    }

    private record Right(
            SignatureForm form,
            String behalf,
            String title,
            String person,
            String body,
            String seal,
            Set<DocumentKind> kinds,
            String content,
            @Nullable LocalDate lastDay) {

        static Right of(SignatureForm form, String behalf, String title) {
            return new Right(form, behalf, title, "", "", "", Set.of(), "", null);
        }

        Right person(String name) {
            return new Right(form, behalf, title, name, body, seal, kinds, content, lastDay);
        }

        Right kinds(DocumentKind... only) {
            return new Right(form, behalf, title, person, body, seal, Set.of(only), content, lastDay);
        }

        Right body(String name, String sealOf) {
            return new Right(form, behalf, title, person, name, sealOf, kinds, content, lastDay);
        }

        Right limited(String to, LocalDate until) {
            return new Right(form, behalf, title, person, body, seal, kinds, to, until);
        }
    }

    private Outcome<SigningRight> record(Right right) {
        return recordSigningRight.record(new RecordSigningRight.Command(
                agency,
                right.body(),
                right.kinds(),
                right.form(),
                right.behalf(),
                right.title(),
                right.person(),
                right.seal(),
                right.content(),
                "Quy chế làm việc số 12/QĐ-UBND",
                FROM,
                right.lastDay(),
                false));
    }

    private Outcome<OfficialDocument> issue(DocumentKind kind, Signature signature, LocalDate day) {
        return documents.issue(draft(kind, "Ủy ban nhân dân phường Cẩm Thành", signature), day, null);
    }

    private DocumentId draft(DocumentKind kind, String issuer, Signature signature) {
        return documents.draft(
                agency,
                OfficialDocument.draft(
                                kind,
                                IssuingBody.of(issuer.toUpperCase(java.util.Locale.ROOT), issuer),
                                DocumentNumber.blank(kind.abbreviation() + "-UBND"),
                                DateLine.blank("Cẩm Thành", 2026))
                        .title("Về việc thử")
                        .body(Article.of(1, "Thử."))
                        .signed(signature)
                        .write());
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var violations)
                ? violations.stream().map(Violation::key).toList()
                : List.of();
    }

    @Test
    void hindersNobodyWhileNoneIsRecorded() {
        assertThat(keys(issue(DocumentKind.KE_HOACH, Signature.chief("TRƯỞNG PHÒNG", "Ai Đó"), DAY)))
                .isEmpty();
    }

    @Test
    void letsOnlyThoseSignWhoMay() {
        record(Right.of(SignatureForm.TM, "ỦY BAN NHÂN DÂN", "CHỦ TỊCH")).orThrow();
        record(Right.of(SignatureForm.KT, "CHỦ TỊCH", "PHÓ CHỦ TỊCH")
                        .person("Lê Thị Hoài Thương")
                        .kinds(DocumentKind.KE_HOACH, DocumentKind.CONG_VAN))
                .orThrow();
        Signature chair = Signature.onBehalf("ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Trần Quốc Khánh");
        Signature deputy =
                Signature.onBehalfByDeputy("UỶ BAN NHÂN DÂN", "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Thị Hoài Thương");
        Signature other = Signature.onBehalfByDeputy("ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Phạm Văn Khác");

        assertThat(keys(issue(DocumentKind.QUYET_DINH, chair, DAY))).isEmpty();
        assertThat(keys(issue(DocumentKind.KE_HOACH, deputy, DAY))).isEmpty();
        assertThat(keys(issue(DocumentKind.KE_HOACH, other, DAY))).containsExactly("signing.violation.another-may");
        Outcome<OfficialDocument> refused = issue(DocumentKind.QUYET_DINH, deputy, DAY);
        assertThat(keys(refused)).containsExactly("signing.violation.another-may");
        assertThat(refused)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        no -> assertThat(no.toString())
                                .contains("TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH (Quy chế làm việc số 12/QĐ-UBND)")
                                .contains("KT. CHỦ TỊCH / PHÓ CHỦ TỊCH – Lê Thị Hoài Thương"));
    }

    @Test
    void looksAtTheDay() {
        SigningRight chair =
                record(Right.of(SignatureForm.NONE, "", "CHỦ TỊCH")).orThrow();
        record(Right.of(SignatureForm.Q, "", "CHỦ TỊCH")).orThrow();
        endSigningRight.end(chair, DAY).orThrow();
        Signature own = Signature.chief("CHỦ TỊCH", "Trần Quốc Khánh");

        assertThat(keys(issue(DocumentKind.QUYET_DINH, own, DAY))).isEmpty();
        assertThat(keys(issue(DocumentKind.QUYET_DINH, own, DAY.plusDays(1))))
                .containsExactly("signing.violation.another-may");
        assertThat(keys(issue(DocumentKind.QUYET_DINH, Signature.acting("CHỦ TỊCH", "Ai"), DAY.plusDays(1))))
                .isEmpty();
        assertThat(keys(issue(DocumentKind.QUYET_DINH, Signature.chief("TỔ TRƯỞNG", "Ai"), FROM.minusDays(1))))
                .isEmpty();
    }

    @Test
    void isHeldForOneBodyWithItsSeal() {
        record(Right.of(SignatureForm.NONE, "", "TỔ TRƯỞNG")
                        .body("Tổ công tác Đề án 06", "Ủy ban nhân dân phường Cẩm Thành"))
                .orThrow();
        Signature leader = Signature.chief("TỔ TRƯỞNG", "Trần Quốc Khánh");
        DocumentId ofTheBody = draft(DocumentKind.CONG_VAN, "Tổ công tác Đề án 06 phường Cẩm Thành", leader);
        DocumentId ofAnother = draft(DocumentKind.CONG_VAN, "Ban Chỉ đạo chuyển đổi số", leader);

        assertThat(keys(documents.issue(ofTheBody, DAY, null))).isEmpty();
        assertThat(keys(documents.issue(ofAnother, DAY, null))).containsExactly("signing.violation.nobody-may");
        assertThat(hints.behind(documents.find(ofTheBody).orElseThrow()))
                .extracting(SigningRight::sealOf)
                .containsExactly("Ủy ban nhân dân phường Cẩm Thành");
    }

    @Test
    void letsMinutesBe() {
        record(Right.of(SignatureForm.TM, "ỦY BAN NHÂN DÂN", "CHỦ TỊCH")).orThrow();

        assertThat(keys(issue(DocumentKind.BIEN_BAN, Signature.minutes("Thư Ký", "Chủ Tọa"), DAY)))
                .isEmpty();
    }

    @Test
    void byAuthorisationIsLimitedAndNotPassedOn() {
        Right authorised = Right.of(SignatureForm.TUQ, "CHỦ TỊCH", "TRƯỞNG PHÒNG");

        assertThat(keys(record(authorised)))
                .containsExactly(
                        "signing.violation.authorisation-without-end",
                        "signing.violation.authorisation-without-content");
        record(authorised.limited("Giấy mời họp tổ", DAY)).orThrow();
        assertThat(keys(record(Right.of(SignatureForm.TUQ, "TRƯỞNG PHÒNG", "CHUYÊN VIÊN")
                        .limited("Giấy mời họp tổ", DAY))))
                .containsExactly("signing.violation.passed-on");
        assertThat(keys(record(authorised.limited("Giấy mời khác", DAY)))).containsExactly("signing.violation.twice");
    }

    @Test
    void isRefusedWithoutWhatItNeeds() {
        assertThat(keys(record(Right.of(SignatureForm.KT, "", ""))))
                .containsExactly("signing.violation.missing.title", "signing.violation.no-behalf");
        assertThat(keys(record(Right.of(SignatureForm.NONE, "", "CHỦ TỊCH").limited("", FROM.minusDays(1)))))
                .containsExactly("signing.violation.ends-before");
        assertThat(keys(record(Right.of(SignatureForm.NONE, "", "C".repeat(301)))))
                .containsExactly("signing.violation.too-long");
    }

    @Test
    void canOnlyBeShortened() {
        SigningRight right = record(
                        Right.of(SignatureForm.TUQ, "CHỦ TỊCH", "TRƯỞNG PHÒNG").limited("Giấy mời", DAY))
                .orThrow();

        assertThat(keys(endSigningRight.end(right, DAY.plusDays(1)))).containsExactly("signing.violation.ends-later");
        assertThat(keys(endSigningRight.end(right, FROM.minusDays(1))))
                .containsExactly("signing.violation.ends-before");
        assertThat(keys(endSigningRight.end(right, null))).containsExactly("signing.violation.no-day");
        endSigningRight.end(right, FROM).orThrow();
        assertThat(rights.on(agency, FROM)).hasSize(1);
        assertThat(rights.on(agency, FROM.plusDays(1))).isEmpty();
    }
}
