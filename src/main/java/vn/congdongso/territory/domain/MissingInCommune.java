package vn.congdongso.territory.domain;

import java.util.Comparator;
import java.util.List;
import vn.congdongso.units.UnitSummary;

/**
 * What a commune has of the network, and what is missing.
 *
 * @param ownTeam whether the commune itself has a team
 * @param villages how many villages lie in it; none while its list has not been entered
 * @param without the villages that have no team, in the order of names
 */
public record MissingInCommune(UnitSummary commune, boolean ownTeam, int villages, List<UnitSummary> without) {

    /** A commune whose villages nobody has entered stands before all; one that lacks nothing after all. */
    static final Comparator<MissingInCommune> LEAST_FINISHED_FIRST = Comparator.comparing(MissingInCommune::finished)
            .thenComparingInt(MissingInCommune::permille)
            .thenComparing(Comparator.comparingInt((MissingInCommune each) -> each.without.size())
                    .reversed());

    public boolean entered() {
        return villages > 0;
    }

    public int withTeam() {
        return villages - without.size();
    }

    public boolean finished() {
        return ownTeam && entered() && without.isEmpty();
    }

    private int permille() {
        return entered() ? withTeam() * 1_000 / villages : -1;
    }
}
