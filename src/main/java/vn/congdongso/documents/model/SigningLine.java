package vn.congdongso.documents.model;

/** One line of authority above a signature: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH". */
public record SigningLine(SignatureForm form, String title) {

    public static SigningLine of(String title) {
        return new SigningLine(SignatureForm.NONE, title);
    }

    public String text() {
        return form.prefix() + title;
    }
}
