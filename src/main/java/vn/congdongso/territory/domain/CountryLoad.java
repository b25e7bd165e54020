package vn.congdongso.territory.domain;

import java.time.LocalDate;
import java.util.List;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitLevel;

/**
 * What loading the official lists came to, or would come to.
 *
 * @param stages the reorganisations, in the order of their days
 * @param disputed rows set aside for a person, new ones only
 * @param refusals why a reorganisation as a whole was refused; nothing of it is kept then
 */
public record CountryLoad(
        List<Stage> stages,
        List<Count> counts,
        List<OfficialProblem> problems,
        List<Disputed> disputed,
        List<Violation> refusals) {

    /** @param same units that were there already just so */
    public record Stage(LocalDate day, String legalBasis, int begun, int ended, int changed, int same) {}

    public record Count(LocalDate day, UnitLevel level, String typeName, long units) {}

    public record Disputed(String file, int line, String old, String oldCode, String now, String nowCode) {}

    public boolean changedNothing() {
        return disputed.isEmpty()
                && stages.stream().allMatch(stage -> stage.begun() + stage.ended() + stage.changed() == 0);
    }
}
