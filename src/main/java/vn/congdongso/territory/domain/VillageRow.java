package vn.congdongso.territory.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congdongso.units.BaseFigures.Base;

/**
 * One village as a list tells of it.
 *
 * @param line of the list, as a spreadsheet counts
 * @param typeName in lower case, empty where the list does not say it
 * @param mark what tells it apart from a namesake, empty where nothing does
 * @param countedOn the day of the figures, where the row has one of its own
 * @param problems what is wrong or strange in the row by itself
 */
public record VillageRow(
        int line,
        String typeName,
        String name,
        String mark,
        Map<Base, Long> figures,
        @Nullable LocalDate countedOn,
        List<VillageProblem> problems) {

    static final int LONGEST_NAME = 150;
    static final int LONGEST_TYPE = 40;

    public VillageRow {
        figures = Map.copyOf(figures);
        problems = List.copyOf(problems);
    }

    VillageRow with(List<VillageProblem> found) {
        List<VillageProblem> all = new ArrayList<>(problems);
        all.addAll(found);
        return new VillageRow(line, typeName, name, mark, figures, countedOn, all);
    }

    LocalDate countedOn(LocalDate otherwise) {
        return countedOn == null ? otherwise : countedOn;
    }
}
