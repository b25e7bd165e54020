package vn.congdongso.teams.domain;

import java.util.List;
import org.springframework.modulith.NamedInterface;
import vn.congdongso.shared.VietnameseText;

/**
 * How the document is written: composed from what is decided, or in the author's own words. Own words are printed as they
 * are, with their own numbers; where they slip, the check says so.
 *
 * @param title own words in place of "Về việc …"; empty for the composed ones
 * @param body own articles, a line for each; empty for the composed ones
 * @param recipients own list, complete; empty for the composed one
 */
@NamedInterface("deeds")
public record Wording(Manner manner, String title, String body, List<String> recipients) {

    public static final Wording COMPOSED = new Wording(Manner.WHOLE_LIST, "", "", List.of());

    public Wording {
        recipients = List.copyOf(recipients);
    }

    public static Wording in(Manner manner) {
        return new Wording(manner, "", "", List.of());
    }

    Wording cleaned() {
        return new Wording(
                manner,
                VietnameseText.clean(title),
                VietnameseText.cleanLines(body),
                recipients.stream()
                        .map(VietnameseText::clean)
                        .map(Wording::withoutDash)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    /** Lists copied from Word bring their own dashes and bullets; the document puts one before each line. */
    private static String withoutDash(String line) {
        return line.replaceFirst("^[-–·•*]\\s*", "");
    }
}
