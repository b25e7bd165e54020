package vn.congdongso.documents.registers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congdongso.shared.VietnameseText;

/**
 * What the clerk notes when a document leaves: the last columns of the register of outgoing documents.
 *
 * @param keeper unit or person who keeps the file copy
 * @param copies how many were issued
 * @param sentOn the day on which it was handed to the post or sent by the network
 * @param signedFor who signed for it
 */
public record Dispatch(
        String keeper, @Nullable Integer copies, @Nullable LocalDate sentOn, String signedFor, String note) {

    public static final Dispatch NONE = new Dispatch("", null, null, "", "");

    public Dispatch {
        keeper = VietnameseText.clean(keeper);
        signedFor = VietnameseText.clean(signedFor);
        note = VietnameseText.clean(note);
    }
}
