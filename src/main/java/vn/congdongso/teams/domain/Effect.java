package vn.congdongso.teams.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.congdongso.documents.DocumentId;

/**
 * @param from first day of effect; null for the day of issue
 * @param replaces the earlier decision that it takes the place of
 */
@NamedInterface("deeds")
public record Effect(@Nullable LocalDate from, @Nullable DocumentId replaces) {

    public static final Effect AT_ISSUE = new Effect(null, null);
}
