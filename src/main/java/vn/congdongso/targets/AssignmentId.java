package vn.congdongso.targets;

import java.util.UUID;

/** One act of assigning targets. */
public record AssignmentId(UUID value) {

    public static AssignmentId of(String text) {
        return new AssignmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
