package vn.congdongso.people;

import java.util.UUID;

public record OfficeId(UUID value) {

    public static OfficeId of(String text) {
        return new OfficeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
