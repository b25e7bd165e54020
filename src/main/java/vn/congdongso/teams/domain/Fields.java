package vn.congdongso.teams.domain;

/** Names of the fields of a decision's form, which violations point at. */
public final class Fields {

    private Fields() {}

    public static String body(int index, String field) {
        return "bodies." + index + "." + field;
    }

    /** The first is the field that violations point at. */
    public static String replaced(int index) {
        return index == 0 ? "replaces" : "replaces." + index;
    }

    public static String seat(int body, int seat, String field) {
        return "bodies." + body + ".seats." + seat + "." + field;
    }
}
