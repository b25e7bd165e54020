package vn.congdongso.documents;

import java.util.UUID;

public record DocumentId(UUID value) {

    public static DocumentId of(String text) {
        return new DocumentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
