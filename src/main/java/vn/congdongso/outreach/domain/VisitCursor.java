package vn.congdongso.outreach.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** Where a list of visits, newest first, goes on: after the visit of this day, moment and id. */
public record VisitCursor(LocalDate day, Instant recordedAt, UUID id) {

    /** Before every visit. */
    public static VisitCursor start() {
        return new VisitCursor(LocalDate.of(9999, 1, 1), Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));
    }

    public static VisitCursor of(Visit visit) {
        return new VisitCursor(visit.day(), visit.recordedAt(), visit.id().value());
    }

    /** Empty when the text is not a cursor that {@link #text()} has written. */
    public static Optional<VisitCursor> read(String text) {
        try {
            String[] part = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|", -1);
            return part.length == 3
                    ? Optional.of(new VisitCursor(
                                    LocalDate.parse(part[0]), Instant.parse(part[1]), UUID.fromString(part[2])))
                            .filter(VisitCursor::isOfOurTime)
                    : Optional.empty();
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private boolean isOfOurTime() {
        return day.getYear() >= 2000
                && day.getYear() <= 9999
                && recordedAt.isAfter(Instant.EPOCH)
                && !recordedAt.isAfter(start().recordedAt());
    }

    public String text() {
        String plain = day + "|" + recordedAt + "|" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
