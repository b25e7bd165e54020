package vn.congdongso.units;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.congdongso.shared.Uuid7;

/**
 * All that one decision changes in the units, on one day.
 *
 * @param day first day on which the new state holds
 * @param legalBasis the decision: Nghị quyết số 1677/NQ-UBTVQH15 ngày 16/6/2025
 */
public record Reorganisation(UUID id, LocalDate day, String legalBasis, List<Step> steps) {

    public static Reorganisation of(LocalDate day, String legalBasis, Step... steps) {
        return new Reorganisation(Uuid7.next(), day, legalBasis, List.of(steps));
    }

    /**
     * What it came to.
     *
     * @param begun new units
     * @param ended units that are no more
     * @param changed units that went on under another name, type, code, or parent
     * @param carried units that changed in nothing but the line above them
     */
    public record Applied(List<UnitId> begun, List<UnitId> ended, List<UnitId> changed, int carried) {}
}
