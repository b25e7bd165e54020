package vn.congdongso.teams.domain;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.modulith.NamedInterface;
import vn.congdongso.shared.VietnameseText;

/**
 * What a decision rests on.
 *
 * @param proposer who proposes it, without "Theo đề nghị của"
 */
@NamedInterface("deeds")
public record Opening(List<LegalBasis> bases, String proposer) {

    public static final Opening EMPTY = new Opening(List.of(), "");

    private static final Pattern LEAD =
            Pattern.compile("^theo đề nghị của\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern END = Pattern.compile("[\\s;.,]+$");

    public Opening {
        bases = List.copyOf(bases);
    }

    Opening cleaned() {
        List<LegalBasis> written = bases.stream()
                .map(LegalBasis::cleaned)
                .filter(basis -> !basis.text().isEmpty())
                .toList();
        String bare = LEAD.matcher(VietnameseText.clean(proposer)).replaceFirst("");
        return new Opening(written, END.matcher(bare).replaceFirst(""));
    }
}
