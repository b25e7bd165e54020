package vn.congdongso.documents.model;

import org.jspecify.annotations.Nullable;

/**
 * The body in the head of the document.
 *
 * @param parent the direct superior as printed above it; a people's committee prints none
 * @param name in capitals: "ỦY BAN NHÂN DÂN PHƯỜNG CẨM THÀNH"
 * @param inText inside a sentence: "Ủy ban nhân dân phường Cẩm Thành"
 */
public record IssuingBody(@Nullable String parent, String name, String inText) {

    public static IssuingBody of(String name, String inText) {
        return new IssuingBody(null, name, inText);
    }
}
