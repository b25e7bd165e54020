package vn.congdongso.outreach;

import java.util.Locale;

/**
 * Something that teams show to people.
 *
 * @param code stable: {@code vneid}
 * @param nameVi as a line of a list or report
 * @param labelVi short, for a button
 */
public record Topic(String code, Pillar pillar, String nameVi, String nameEn, String labelVi, String labelEn) {

    public String name(Locale locale) {
        return isEnglish(locale) ? nameEn : nameVi;
    }

    public String label(Locale locale) {
        return isEnglish(locale) ? labelEn : labelVi;
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
