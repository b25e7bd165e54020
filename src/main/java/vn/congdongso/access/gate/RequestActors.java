package vn.congdongso.access.gate;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.congdongso.access.Access;
import vn.congdongso.access.Actor;
import vn.congdongso.access.Actors;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.domain.ActingAs;

@Component
class RequestActors implements Actors {

    private final Access access;

    RequestActors(Access access) {
        this.access = access;
    }

    @Override
    public Actor current() {
        Optional<CurrentAccount> who = ActingAs.current().or(SignedInAccount::current);
        boolean asked = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes;
        if (who.isEmpty() && !asked) {
            return Actor.system();
        }
        return new Actor(
                who.map(CurrentAccount::id).orElse(null),
                who.map(CurrentAccount::displayName).orElse(Actor.ANYONE),
                who.map(access::rolesOf).orElse(Set.of()),
                network(),
                MDC.get(RequestIdentity.REQUEST));
    }

    private static @Nullable String network() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? network(attributes.getRequest().getRemoteAddr())
                : null;
    }

    /** Enough to tell an office from abroad; not enough to tell one machine in it (Luật 91/2025/QH15, Điều 3). */
    static @Nullable String network(String address) {
        try {
            InetAddress parsed = InetAddress.ofLiteral(address);
            byte[] bytes = parsed.getAddress();
            return parsed instanceof Inet6Address
                    ? HexFormat.ofDelimiter(":").formatHex(bytes, 0, 6).replaceAll("(..):(..)", "$1$2") + "::/48"
                    : "%d.%d.%d.0/24".formatted(bytes[0] & 0xff, bytes[1] & 0xff, bytes[2] & 0xff);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
