package vn.congdongso.outreach.domain;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.congdongso.outreach.VisitResult;

/**
 * What a member says about a visit, as far as it could be read; what is missing or unreadable is null and refused by
 * {@link VisitRules} together with everything else that is wrong.
 *
 * @param unreadable names of the fields that may be left out but were filled with what nobody can mean
 */
@NamedInterface("deeds")
public record VisitEntry(
        @Nullable String topic,
        @Nullable Integer people,
        @Nullable VisitResult result,
        @Nullable LocalDate day,
        Circumstances circumstances,
        Set<String> unreadable) {

    public VisitEntry {
        unreadable = Set.copyOf(unreadable);
    }

    public VisitEntry(
            @Nullable String topic, @Nullable Integer people, @Nullable VisitResult result, @Nullable LocalDate day) {
        this(topic, people, result, day, Circumstances.USUAL, Set.of());
    }
}
