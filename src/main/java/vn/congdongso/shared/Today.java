package vn.congdongso.shared;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The one clock: instants as they are, days as people in Vietnam count them. */
@Component
public class Today {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final InstantSource source;

    public Today(InstantSource source) {
        this.source = source;
    }

    public Instant now() {
        return source.instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    public YearMonth month() {
        return YearMonth.from(today());
    }
}
