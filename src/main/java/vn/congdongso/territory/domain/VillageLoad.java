package vn.congdongso.territory.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.BaseFigures.Base;
import vn.congdongso.units.UnitSummary;

/**
 * What a list of villages comes to in its commune.
 *
 * @param absent villages of the commune that the list does not name; they stay as they are
 * @param violations what is wrong beyond single rows
 */
public record VillageLoad(UnitSummary commune, List<Line> lines, List<UnitSummary> absent, List<Violation> violations) {

    /** What becomes of a row. */
    public enum Fate {
        NEW,
        RETYPED,
        FIGURES,
        SAME,
        ERROR
    }

    /**
     * @param typeName as the list says it, or else as the village is known
     * @param known the village of the commune that the row means, absent for a new one
     * @param figures those that are new or another than is kept for their day
     */
    public record Line(
            VillageRow row,
            Fate fate,
            String typeName,
            @Nullable UnitSummary known,
            Map<Base, Long> figures,
            List<VillageProblem> problems) {

        public String title() {
            return UnitSummary.title(typeName, row.name(), mark()).strip();
        }

        /** As the list says it, or else as the village is known. */
        @Nullable
        String mark() {
            if (row.mark().isEmpty()) {
                return known == null ? null : known.mark();
            }
            return row.mark();
        }

        Line with(List<VillageProblem> all) {
            boolean wrong = all.stream().anyMatch(VillageProblem::error);
            return new Line(row, wrong ? Fate.ERROR : fate, typeName, known, figures, List.copyOf(all));
        }
    }

    public List<Line> lines(Fate fate) {
        return lines.stream().filter(line -> line.fate() == fate).toList();
    }

    public int figures() {
        return lines.stream().mapToInt(line -> line.figures().size()).sum();
    }

    /** Whether all of it can be written down. */
    public boolean ready() {
        return violations.isEmpty() && lines(Fate.ERROR).isEmpty();
    }

    /** Whether all of it is kept so already. */
    public boolean changesNothing() {
        return ready() && lines(Fate.SAME).size() == lines.size();
    }

    List<Violation> allViolations() {
        return Stream.concat(
                        violations.stream(),
                        lines.stream()
                                .flatMap(line -> line.problems().stream())
                                .filter(VillageProblem::error)
                                .map(VillageProblem::violation))
                .toList();
    }
}
