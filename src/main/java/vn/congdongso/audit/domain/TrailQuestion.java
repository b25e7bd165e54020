package vn.congdongso.audit.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congdongso.access.Ground;

/**
 * Which lines somebody wants to read.
 *
 * @param ground the units whose lines the reader may see, narrowed to the one asked for
 * @param from first day
 * @param until last day
 * @param actor part of a name; empty for anybody
 * @param action its code; empty for any
 * @param subject identity or kind of what was changed; empty for anything
 * @param after the last line of the page before
 */
public record TrailQuestion(
        Ground.Extent ground,
        LocalDate from,
        LocalDate until,
        String actor,
        String action,
        String subject,
        @Nullable Position after) {

    /** The same lines, going on after that one. */
    TrailQuestion goingOnAfter(@Nullable Position last) {
        return new TrailQuestion(ground, from, until, actor, action, subject, last);
    }
}
