package vn.congdongso.documents.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What older JSON does not carry yet reads as empty. */
final class Absent {

    private Absent() {}

    static <T> List<T> list(@Nullable List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }

    static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
