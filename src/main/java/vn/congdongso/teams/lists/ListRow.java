package vn.congdongso.teams.lists;

import vn.congdongso.shared.VietnameseText;

/**
 * A person on a list that is being taken over.
 *
 * @param line of the file or the copy, from 1
 * @param place thôn, tổ dân phố or team, as the list names it; empty where the list names none
 * @param role in the team, in the list's own words
 * @param taken whether the clerk wants it in the draft
 */
public record ListRow(int line, String place, String name, String position, String role, String phone, boolean taken) {

    /** Longest cell that is kept, in letters: more than any field of a decision takes. */
    static final int LONGEST = 300;

    ListRow cleaned() {
        return new ListRow(line, cut(place), cut(name), cut(position), cut(role), cut(phone), taken);
    }

    private static String cut(String text) {
        String clean = VietnameseText.clean(text);
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST);
    }
}
