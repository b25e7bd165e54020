package vn.congdongso.teams.domain;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.congdongso.documents.DocumentId;

/**
 * @param from first day of effect; null for the day of issue
 * @param replaces the earlier decisions that it takes the place of
 */
@NamedInterface("deeds")
public record Effect(
        @Nullable LocalDate from,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<DocumentId> replaces) {

    public static final Effect AT_ISSUE = new Effect(null, List.of());

    public Effect {
        replaces = replaces == null ? List.of() : List.copyOf(replaces);
    }

    public static Effect from(LocalDate day) {
        return new Effect(day, List.of());
    }

    public static Effect replacing(DocumentId... earlier) {
        return new Effect(null, List.of(earlier));
    }
}
