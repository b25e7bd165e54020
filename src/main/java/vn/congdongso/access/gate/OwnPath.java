package vn.congdongso.access.gate;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where somebody wanted to go before signing in: only pages of this product, so that no link can lead elsewhere. */
public final class OwnPath {

    /** Name of the parameter of the sign-in page. */
    public static final String PARAMETER = "next";

    private static final int LONGEST = 1_000;

    private OwnPath() {}

    public static Optional<String> of(@Nullable String text) {
        if (text == null || text.length() > LONGEST || !text.startsWith("/") || text.startsWith("//")) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(text);
            boolean own = uri.getScheme() == null && uri.getRawAuthority() == null && text.indexOf('\\') < 0;
            return own ? Optional.of(text) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
