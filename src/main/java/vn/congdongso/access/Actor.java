package vn.congdongso.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is behind a change.
 *
 * @param account absent for the program itself and for someone who has not signed in
 * @param name display name of the account, or {@link #SYSTEM} or {@link #ANYONE}
 * @param roles held at that moment
 * @param network the part of the address that tells the network, not the machine; absent outside a request
 * @param request the request's reference number, as on error pages and in the log
 */
public record Actor(
        @Nullable AccountId account,
        String name,
        Set<Role> roles,
        @Nullable String network,
        @Nullable String request) {

    public static final String SYSTEM = "system";
    public static final String ANYONE = "anyone";

    public static Actor system() {
        return new Actor(null, SYSTEM, Set.of(), null, null);
    }
}
