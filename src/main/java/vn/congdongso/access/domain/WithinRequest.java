package vn.congdongso.access.domain;

import java.util.function.Supplier;

/** Remembers an answer for as long as one request lasts; outside a request it asks anew each time. */
public interface WithinRequest {

    <T> T once(String name, Class<T> type, Supplier<T> answer);
}
