package vn.congdongso.documents.registers;

/** What kinds of file may lie with a document. */
public enum FileKind {
    PDF(".pdf", "application/pdf"),
    PNG(".png", "image/png"),
    JPEG(".jpg", "image/jpeg"),
    DOCX(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    XML(".xml", "application/xml"),
    EDXML(".edxml", "application/xml");

    private final String ending;
    private final String mediaType;

    FileKind(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** With its dot. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
