package vn.congdongso.documents.registers;

import java.util.UUID;

/** Identity of a row in the register of incoming documents. */
public record IncomingId(UUID value) {

    public static IncomingId of(String text) {
        return new IncomingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
