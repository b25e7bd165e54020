package vn.congdongso.documents.model;

/** Where the text of a column stands; figures stand at the end so that their digits line up. */
public enum ColumnAlignment {
    START,
    CENTRE,
    END
}
