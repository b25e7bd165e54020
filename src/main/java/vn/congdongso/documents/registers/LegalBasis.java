package vn.congdongso.documents.registers;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.model.DateLine;
import vn.congdongso.shared.Validity;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.units.UnitId;

/**
 * A document that others are based on.
 *
 * @param agency that entered it; null where it came with the product
 * @param kind Luật, Nghị định, Công văn
 * @param code number and symbol: 749/QĐ-TTg
 * @param inForce until the end that is known in its place: its own, or the one that an agency above recorded
 * @param replacedBy citation of what took its place; empty where nothing is known
 */
public record LegalBasis(
        UUID id,
        @Nullable UnitId agency,
        String kind,
        String code,
        String issuer,
        LocalDate issuedOn,
        String subject,
        Validity inForce,
        String replacedBy) {

    /** Cited by name and day only (NĐ 30/2020/NĐ-CP, Phụ lục I, II.6). */
    private static final Set<String> BY_NAME = Set.of("luat", "bo luat", "phap lenh", "hien phap");

    /** Whose subject follows without "về việc": "của Chính phủ quy định chi tiết …". */
    private static final Set<String> RULING = Set.of("nghi dinh", "thong tu", "nghi quyet", "thong tu lien tich");

    public boolean law() {
        return law(kind);
    }

    static boolean law(String kind) {
        return BY_NAME.contains(VietnameseText.key(kind));
    }

    /** In full, without "Căn cứ" before it and without a mark after it. */
    public String citation() {
        return citation(kind, code, issuer, issuedOn, subject);
    }

    static String citation(String kind, String code, String issuer, LocalDate issuedOn, String subject) {
        String day = DateLine.written(issuedOn);
        if (law(kind)) {
            return kind + " " + subject + " " + day;
        }
        String numbered = code.isEmpty() ? kind : kind + " số " + code;
        String by = issuer.isEmpty() ? "" : " của " + issuer;
        return numbered + " " + day + by + " " + about(kind, subject);
    }

    private static String about(String kind, String subject) {
        String key = VietnameseText.key(subject);
        String text = subject;
        if (key.startsWith("v v ")) {
            text = "về việc " + subject.replaceFirst("(?i)^v\\s*/\\s*v\\s*:?\\s*", "");
        } else if (key.startsWith("ve ")) {
            text = subject.substring(0, 1).toLowerCase(Locale.ROOT) + subject.substring(1);
        } else if (!RULING.contains(VietnameseText.key(kind))) {
            text = "về việc " + subject;
        }
        return text;
    }

    public boolean endedOn(LocalDate day) {
        return !inForce.holdsOn(day) && !day.isBefore(inForce.from());
    }
}
