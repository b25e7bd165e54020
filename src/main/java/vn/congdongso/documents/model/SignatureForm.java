package vn.congdongso.documents.model;

/** What stands before the title of who signs (Decree 30/2020, article 13 and appendix I, part II.7). */
public enum SignatureForm {
    /** The chief in the chief's own name, and the titles under another form. */
    NONE(""),
    /** On behalf of a collective body. */
    TM("TM. "),
    /** A deputy for the chief. */
    KT("KT. "),
    /** By order: the head of a unit inside the body. */
    TL("TL. "),
    /** By written authorisation, which cannot be passed on. */
    TUQ("TUQ. "),
    /** A person given the powers of the chief for the time being. */
    Q("Q. ");

    private final String prefix;

    SignatureForm(String prefix) {
        this.prefix = prefix;
    }

    public String prefix() {
        return prefix;
    }
}
