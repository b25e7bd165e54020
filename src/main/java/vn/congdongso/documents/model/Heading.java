package vn.congdongso.documents.model;

/**
 * A numbered heading.
 *
 * @param number without the full stop: "I", "1", "2.1"
 */
public record Heading(HeadingLevel level, String number, String title) implements Block {

    public static Heading group(String number, String title) {
        return new Heading(HeadingLevel.GROUP, number, title);
    }

    public static Heading clause(String number, String title) {
        return new Heading(HeadingLevel.CLAUSE, number, title);
    }

    public static Heading subclause(String number, String title) {
        return new Heading(HeadingLevel.SUBCLAUSE, number, title);
    }
}
