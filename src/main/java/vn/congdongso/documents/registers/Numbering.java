package vn.congdongso.documents.registers;

import java.util.List;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.shared.Validity;
import vn.congdongso.shared.VietnameseText;

/**
 * How an agency numbers on some days.
 *
 * @param own abbreviations of advisory bodies and divisions that number for themselves (NĐ 30/2020/NĐ-CP, Điều 15.2)
 */
public record Numbering(NumberingScheme scheme, List<String> own, Validity valid) {

    /** Of all documents that are numbered together. No symbol reads so. */
    static final String TOGETHER = "*";

    public Numbering {
        own = List.copyOf(own);
    }

    /** @param symbol as after the number: QĐ-UBND, UBND-VHXH */
    String series(String symbol) {
        if (scheme == NumberingScheme.EACH_SYMBOL) {
            return symbol;
        }
        String body = body(symbol);
        return own.stream()
                .filter(name -> same(name, body))
                .findFirst()
                .map(name -> TOGETHER + name)
                .orElse(TOGETHER);
    }

    /** Who issues: the second part of QĐ-UBND; the first of UBND-VHXH, where no kind stands before it. */
    static String body(String symbol) {
        String[] parts = symbol.split("-", 3);
        boolean kindFirst = parts.length > 1 && isKind(parts[0]);
        return (kindFirst ? parts[1] : parts[0]).strip();
    }

    private static boolean isKind(String part) {
        for (DocumentKind kind : DocumentKind.values()) {
            if (!kind.abbreviation().isEmpty() && same(kind.abbreviation(), part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(String one, String other) {
        return VietnameseText.clean(one).equalsIgnoreCase(VietnameseText.clean(other));
    }
}
