package vn.congdongso.teams.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.modulith.NamedInterface;
import vn.congdongso.shared.VietnameseText;

/**
 * One "Căn cứ …".
 *
 * @param text the citation with its day, without the word Căn cứ and without the mark at its end
 */
@NamedInterface("deeds")
public record LegalBasis(String text) {

    private static final Pattern DAY = Pattern.compile(
            "ngày\\s+(\\d{1,2})(?:\\s*[/.-]\\s*|\\s+tháng\\s+)(\\d{1,2})(?:\\s*[/.-]\\s*|\\s+năm\\s+)(\\d{4})");
    private static final Pattern LEAD = Pattern.compile("^căn cứ\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern END = Pattern.compile("[\\s;.,]+$");

    public static LegalBasis of(String text) {
        return new LegalBasis(text);
    }

    LegalBasis cleaned() {
        String bare = LEAD.matcher(VietnameseText.clean(text)).replaceFirst("");
        return new LegalBasis(END.matcher(bare).replaceFirst(""));
    }

    /** The day of what is cited: the first one that the text names. */
    public Optional<LocalDate> day() {
        Matcher found = DAY.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(found, 3), number(found, 2), number(found, 1)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
