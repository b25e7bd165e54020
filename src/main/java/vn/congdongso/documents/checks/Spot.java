package vn.congdongso.documents.checks;

import java.util.List;

/**
 * A place in a document, as one would name it on the telephone.
 *
 * @param key of the message, {@code documents.spot.*}
 */
public record Spot(String key, List<Object> args) {

    static Spot of(String what, Object... args) {
        return new Spot("documents.spot." + what, List.of(args));
    }
}
