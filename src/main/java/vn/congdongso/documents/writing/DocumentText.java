package vn.congdongso.documents.writing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.shared.VietnameseText;

/**
 * A document as its author typed it, field by field. Nothing is mended: marks, numbers and slips stay.
 *
 * @param title "Về việc …"; for an official letter what follows "V/v"
 * @param authority who decides, in capitals; only decisions print it
 * @param body in the markup of {@link BodyText}
 * @param effectiveOn first day on which a decision holds; null for the day of issue
 */
public record DocumentText(
        DocumentKind kind,
        Head head,
        @Nullable Paper paper,
        String title,
        List<String> addressees,
        String authority,
        List<String> bases,
        String body,
        List<AnnexText> annexes,
        Closing closing,
        @Nullable LocalDate effectiveOn) {

    /**
     * @param parent the body above, as printed; empty where none is
     * @param issuer as printed, in capitals, on one line or two
     * @param inText inside a sentence: "Ủy ban nhân dân xã Đức Tân"
     * @param place the place of the date line
     * @param symbol "QĐ-UBND", "UBND-KGVX"
     */
    public record Head(String parent, String issuer, String inText, String place, String symbol) {

        Head cleaned() {
            return new Head(
                    VietnameseText.cleanLines(parent),
                    VietnameseText.cleanLines(issuer),
                    VietnameseText.clean(inText),
                    VietnameseText.clean(place),
                    VietnameseText.clean(symbol));
        }
    }

    /** What a paper bears that was issued before it was entered here; any of it may be missing. */
    public record Paper(@Nullable Integer number, @Nullable PartialDay day) {}

    /**
     * @param signing lines of authority and post, as printed: "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"
     * @param secretary second signer of minutes
     */
    public record Closing(List<String> signing, String signer, String secretary, List<String> recipients) {

        public Closing {
            signing = List.copyOf(signing);
            recipients = List.copyOf(recipients);
        }
    }

    /** @param label "DANH SÁCH"; empty for "Phụ lục" */
    public record AnnexText(String label, String title, boolean wide, String body) {

        public boolean blank() {
            return (label + title + body).isBlank();
        }
    }

    public DocumentText {
        addressees = List.copyOf(addressees);
        bases = List.copyOf(bases);
        annexes = List.copyOf(annexes);
    }

    public boolean onPaper() {
        return paper != null;
    }

    /** Composed letters, no blank lines or ends, no empty annexes; blanks inside a line stay for the checker to see. */
    DocumentText cleaned() {
        return new DocumentText(
                kind,
                head.cleaned(),
                paper,
                VietnameseText.cleanLines(title),
                lines(addressees),
                VietnameseText.cleanLines(authority),
                lines(bases),
                VietnameseText.cleanLines(body),
                annexes.stream()
                        .filter(annex -> !annex.blank())
                        .map(DocumentText::cleaned)
                        .toList(),
                new Closing(
                        lines(closing.signing()),
                        VietnameseText.clean(closing.signer()),
                        VietnameseText.clean(closing.secretary()),
                        lines(closing.recipients())),
                kind.decision() ? effectiveOn : null);
    }

    private static AnnexText cleaned(AnnexText annex) {
        return new AnnexText(
                VietnameseText.cleanLines(annex.label()),
                VietnameseText.cleanLines(annex.title()),
                annex.wide(),
                VietnameseText.cleanLines(annex.body()));
    }

    private static List<String> lines(List<String> given) {
        return given.stream()
                .flatMap(text -> VietnameseText.cleanLines(text).lines())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Every line of it, in the order of the paper, for comparing editions. */
    public List<String> allLines() {
        List<String> all = new ArrayList<>();
        add(all, head.parent(), head.issuer(), head.place(), head.symbol());
        if (paper != null) {
            add(
                    all,
                    paper.number() == null ? "" : paper.number().toString(),
                    paper.day() == null ? "" : paper.day().typed());
        }
        add(all, title);
        all.addAll(addressees);
        add(all, authority);
        all.addAll(bases);
        add(all, body);
        all.addAll(closing.signing());
        add(all, closing.signer(), closing.secretary());
        all.addAll(closing.recipients());
        annexes.forEach(annex -> add(all, annex.label(), annex.title(), annex.body()));
        return all;
    }

    private static void add(List<String> all, String... texts) {
        for (String text : texts) {
            text.lines().filter(line -> !line.isBlank()).forEach(all::add);
        }
    }
}
