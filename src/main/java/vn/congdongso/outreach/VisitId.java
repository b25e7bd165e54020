package vn.congdongso.outreach;

import java.util.UUID;

/** Identity of a logged visit; the phone that logs it makes the id. */
public record VisitId(UUID value) {

    public static VisitId of(String text) {
        return new VisitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
