package vn.congdongso.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL refuses to run as root. Where the program itself does, the server's tools are started with a command before
 * them that takes root's rights away; anywhere else there is nothing to do.
 */
record OrdinaryUser(List<String> commandBefore) {

    private static final List<String> USER_NAMESPACE = List.of("unshare", "-U", "--");

    OrdinaryUser {
        commandBefore = List.copyOf(commandBefore);
    }

    static OrdinaryUser on(Platform platform) {
        if (platform.windows() || new UnixSystem().getUid() != 0) {
            return new OrdinaryUser(List.of());
        }
        if (!platform.linux()) {
            throw refused("only Linux can take root's rights away", null);
        }
        return insteadOfRoot(USER_NAMESPACE);
    }

    /** Tried out first: in many containers a user namespace is forbidden, and pg_ctl's own message would not say why. */
    static OrdinaryUser insteadOfRoot(List<String> commandBefore) {
        OrdinaryUser user = new OrdinaryUser(commandBefore);
        try {
            Finished finished = Finished.of(user.running(List.of("true")));
            if (finished.failed()) {
                throw refused(finished.output(), null);
            }
            return user;
        } catch (IOException e) {
            throw refused(String.valueOf(e.getMessage()), e);
        }
    }

    List<String> running(List<String> command) {
        return Stream.concat(commandBefore.stream(), command.stream()).toList();
    }

    private static PostgresRefusal refused(String reason, @Nullable Throwable cause) {
        return new PostgresRefusal(
                "The embedded PostgreSQL does not run as root, and a user namespace for it was refused (%s)."
                        .formatted(reason),
                "Run the program as an ordinary user, or run a PostgreSQL 18 server and set SPRING_DATASOURCE_URL.",
                cause);
    }
}
