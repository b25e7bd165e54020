package vn.congdongso.targets;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one part of a unit has done in a month.
 *
 * @param name as a line of a list: Tổ dân phố 5, Tổ công nghệ số cộng đồng phường Cẩm Thành
 * @param target null while nothing has been assigned
 * @param left whether the part was in the unit for some days of the month and is no more
 */
public record ProgressRow(
        Kind kind,
        UUID id,
        String name,
        long people,
        @Nullable Long target,
        Pace pace,
        boolean left) {

    /** What a part is, and so where its figure leads. */
    public enum Kind {
        /** A unit that lies directly in the unit. */
        UNIT,
        /** A body that works in the unit itself. */
        TEAM
    }
}
