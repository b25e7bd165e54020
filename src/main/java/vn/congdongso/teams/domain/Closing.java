package vn.congdongso.teams.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.modulith.NamedInterface;
import vn.congdongso.shared.VietnameseText;

/**
 * Who carries the decision out, who receives it, who signs it.
 *
 * @param enforcement who carries it out besides the members
 * @param recipients without "Như Điều …", which follows from the articles, and without "Lưu"
 * @param archive what stands after "Lưu: VT,"
 */
@NamedInterface("deeds")
public record Closing(String enforcement, List<String> recipients, String archive, Signer signer) {

    public static final Closing EMPTY = new Closing("", List.of(), "", Signer.NOBODY_YET);

    private static final Pattern DASH = Pattern.compile("^[\\s\\-–•·]+");
    private static final Pattern END = Pattern.compile("[\\s;.,]+$");
    private static final Pattern KEPT = Pattern.compile(
            "^lưu(?:\\s*:\\s*(?:vt\\b)?|\\s+vt\\b)\\s*,?\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    public Closing {
        recipients = List.copyOf(recipients);
    }

    public Closing signedBy(Signer other) {
        return new Closing(enforcement, recipients, archive, other);
    }

    /** Lines that the document writes by itself are taken out; a pasted "Lưu: VT, VHXH" tells who keeps it. */
    Closing cleaned() {
        List<String> sentTo = new ArrayList<>();
        String keptBy = VietnameseText.clean(archive);
        for (String line : recipients) {
            String bare = bare(line);
            if (KEPT.matcher(bare).lookingAt()) {
                keptBy = keptBy.isEmpty() ? KEPT.matcher(bare).replaceFirst("") : keptBy;
            } else if (!bare.isEmpty() && !VietnameseText.key(bare).startsWith("nhu dieu")) {
                sentTo.add(bare);
            }
        }
        return new Closing(VietnameseText.clean(enforcement), sentTo, keptBy, signer.cleaned());
    }

    private static String bare(String line) {
        String withoutDash = DASH.matcher(VietnameseText.clean(line)).replaceFirst("");
        return END.matcher(withoutDash).replaceFirst("");
    }
}
