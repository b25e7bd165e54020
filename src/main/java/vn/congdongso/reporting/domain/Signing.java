package vn.congdongso.reporting.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.model.Signature;
import vn.congdongso.reporting.Period;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;

/**
 * What the commune's report needs besides figures and words to be an official document.
 *
 * @param place in the date line
 * @param day of issue; null where none was understood
 * @param addressee after "Kính gửi"
 * @param recipients one a line, as listed under "Nơi nhận"
 */
public record Signing(
        By by, String signer, String place, @Nullable LocalDate day, String addressee, String recipients) {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_LIST = 2_000;

    /** In what capacity the signer signs (NĐ 30/2020/NĐ-CP, Điều 13). */
    public enum By {
        CHAIR,
        DEPUTY_CHAIR,
        ACTING_CHAIR;

        Signature of(String committee, String signer) {
            return switch (this) {
                case CHAIR -> Signature.onBehalf(committee, "CHỦ TỊCH", signer);
                case DEPUTY_CHAIR -> Signature.onBehalfByDeputy(committee, "CHỦ TỊCH", "PHÓ CHỦ TỊCH", signer);
                case ACTING_CHAIR -> Signature.onBehalf(committee, "Q. CHỦ TỊCH", signer);
            };
        }
    }

    /** For a draft: the day of issue is left open. */
    public Signing undated() {
        return new Signing(by, signer, place, null, addressee, recipients);
    }

    Signing cleaned() {
        return new Signing(
                by,
                VietnameseText.clean(signer),
                VietnameseText.clean(place),
                day,
                VietnameseText.clean(addressee),
                VietnameseText.cleanLines(recipients));
    }

    List<String> recipientLines() {
        return recipients
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    List<Violation> violations(Period period, LocalDate today) {
        List<Violation> found = new ArrayList<>();
        line("signer", signer, "reporting.violation.signer-missing", found);
        line("place", place, "reporting.violation.place-missing", found);
        line("addressee", addressee, "reporting.violation.addressee-missing", found);
        if (recipients.isEmpty()) {
            found.add(Violation.of("recipients", "reporting.violation.recipients-missing"));
        } else if (recipients.length() > LONGEST_LIST) {
            found.add(Violation.of(
                    "recipients", "reporting.violation.words-too-long", LONGEST_LIST, recipients.length()));
        }
        if (day == null) {
            found.add(Violation.of("day", "reporting.violation.day-unclear"));
        } else if (day.isAfter(today)) {
            found.add(Violation.of("day", "reporting.violation.day-after-today"));
        } else if (day.isBefore(period.from())) {
            found.add(Violation.of("day", "reporting.violation.day-before-period", period.from()));
        }
        return found;
    }

    private static void line(String field, String text, String missing, List<Violation> found) {
        if (text.isEmpty()) {
            found.add(Violation.of(field, missing));
        } else if (text.length() > LONGEST_LINE) {
            found.add(Violation.of(field, "reporting.violation.words-too-long", LONGEST_LINE, text.length()));
        }
    }
}
