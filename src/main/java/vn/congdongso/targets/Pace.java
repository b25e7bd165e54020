package vn.congdongso.targets;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** How a month's figure stands against its target and the days that are gone. */
public enum Pace {
    /** Đạt: the whole month's target is reached. */
    MET,
    /** Gần đạt: keeps up with the days gone, or falls short of a finished month by little. */
    NEAR,
    /** Chậm. */
    BEHIND,
    /** Chưa có số liệu: something is owed and nothing was logged. */
    NO_FIGURES,
    /** Chưa giao: nothing is owed. */
    NOT_ASSIGNED;

    /** Falling behind the days gone by less than this is chance: visits come in bunches, weekends first of all. */
    private static final int TOLERATED_PERCENT = 10;

    public static Pace of(long people, @Nullable Long target, YearMonth month, LocalDate today) {
        if (target == null) {
            return NOT_ASSIGNED;
        }
        if (people >= target) {
            return MET;
        }
        if (people == 0) {
            return NO_FIGURES;
        }
        long expected = target * daysGone(month, today) * (100 - TOLERATED_PERCENT);
        return people * month.lengthOfMonth() * 100 >= expected ? NEAR : BEHIND;
    }

    /** Days of the month up to today, today included. */
    public static int daysGone(YearMonth month, LocalDate today) {
        int order = YearMonth.from(today).compareTo(month);
        return order < 0 ? 0 : order > 0 ? month.lengthOfMonth() : today.getDayOfMonth();
    }
}
