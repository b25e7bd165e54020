package vn.congdongso.reporting.web;

import java.util.Map;
import java.util.UUID;

/** The mark of one sending, made with the form: pressing the button twice sends once. */
final class Client {

    private Client() {}

    static UUID of(Map<String, String> sent) {
        try {
            return UUID.fromString(sent.getOrDefault("client", ""));
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }
}
