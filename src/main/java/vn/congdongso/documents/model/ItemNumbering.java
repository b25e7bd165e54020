package vn.congdongso.documents.model;

/** How list items are counted: clauses in figures, points in letters of the Vietnamese alphabet. */
public enum ItemNumbering {
    FIGURES,
    LETTERS;

    /** The order of Decree 30/2020 for points; f, j, w and z are not in it, đ is. */
    private static final String ALPHABET = "abcdđeghiklmnopqrstuvxy";

    /** "1." or "a)"; past the end of the alphabet letters are doubled, "aa)". */
    public String label(int number) {
        if (this == FIGURES || number < 1) {
            return number + ".";
        }
        int round = (number - 1) / ALPHABET.length();
        String letter = ALPHABET.substring((number - 1) % ALPHABET.length()).substring(0, 1);
        return letter.repeat(round + 1) + ")";
    }

    /** The number behind a letter or doubled letters; 0 for what is no letter of that alphabet. */
    public static int ofLetter(String letters) {
        int place = letters.isEmpty() ? -1 : ALPHABET.indexOf(letters.charAt(0));
        boolean same =
                !letters.isEmpty() && letters.equals(letters.substring(0, 1).repeat(letters.length()));
        return place < 0 || !same ? 0 : (letters.length() - 1) * ALPHABET.length() + place + 1;
    }
}
