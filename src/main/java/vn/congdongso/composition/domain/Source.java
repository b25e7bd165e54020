package vn.congdongso.composition.domain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congdongso.shared.VietnameseText;

/**
 * The document that lays a rule down.
 *
 * @param type Công văn, Quyết định
 * @param number 3730/UBND-KGVX; may be empty, as in a paper without one
 * @param day may be unknown
 * @param issuer Ủy ban nhân dân tỉnh Quảng Ngãi
 */
public record Source(String type, String number, @Nullable LocalDate day, String issuer) {

    Source cleaned() {
        return new Source(VietnameseText.clean(type), VietnameseText.clean(number), day, VietnameseText.clean(issuer));
    }

    /** Công văn 3730/UBND-KGVX; without a number, with its issuer. */
    @JsonIgnore
    public String shortly() {
        return number.isEmpty() ? (type + " " + issuer).strip() : (type + " " + number).strip();
    }
}
