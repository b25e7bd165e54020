package vn.congdongso.documents.model;

/** The first three are centred on two lines; the others stand at the indent, number and title on one line. */
public enum HeadingLevel {
    PART,
    CHAPTER,
    SECTION,
    /** "I. KẾT QUẢ THỰC HIỆN" of reports and plans. */
    GROUP,
    /** "1. Chế độ làm việc". */
    CLAUSE,
    /** "2.1. Chỉ đạo thành lập …". */
    SUBCLAUSE
}
