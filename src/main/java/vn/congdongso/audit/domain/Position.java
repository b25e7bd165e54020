package vn.congdongso.audit.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a line stands among all lines by time; lists go on from here, whatever was added meanwhile. */
public record Position(Instant at, UUID province, int lane, long no) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,17})_([0-9a-f-]{36})_(\\d{1,2})_(\\d{1,18})");

    /** As it stands in an address. */
    public String text() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "_" + province + "_" + lane + "_" + no;
    }

    public static Optional<Position> of(@Nullable String text) {
        Matcher match = FORM.matcher(text == null ? "" : text);
        return match.matches()
                ? Optional.of(new Position(
                        Instant.EPOCH.plus(Long.parseLong(match.group(1)), ChronoUnit.MICROS),
                        UUID.fromString(match.group(2)),
                        Integer.parseInt(match.group(3)),
                        Long.parseLong(match.group(4))))
                : Optional.empty();
    }
}
