package vn.congdongso.teams.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A decision that was issued on paper before it is recorded here.
 *
 * @param number that it bears; null while not filled in
 * @param day on which it was issued; null while not filled in
 */
@NamedInterface("deeds")
public record PaperIssue(@Nullable Integer number, @Nullable LocalDate day) {}
