package vn.congdongso.territory.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.territory.domain.MissingInCommune;
import vn.congdongso.territory.domain.MissingTotals;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.Crumb;
import vn.congdongso.webui.Paging;

/**
 * What is missing in a unit: the provinces of a nation to choose from, the communes of a province, or the villages of a
 * commune.
 */
public record MissingPage(UnitSummary unit, List<Crumb> crumbs, Part part) {

    public sealed interface Part {}

    public record Provinces(List<UnitSummary> provinces) implements Part {}

    /** @param rows those of the page shown */
    public record Communes(MissingTotals totals, List<MissingInCommune> rows, Paging paging) implements Part {}

    /**
     * @param rows the villages without a team, those of the page shown
     * @param mayDraft whether the viewer may draft the decision that is missing
     * @param mayEnter whether the viewer may enter the list of villages
     */
    public record Villages(
            MissingInCommune commune, List<UnitSummary> rows, Paging paging, boolean mayDraft, boolean mayEnter)
            implements Part {}

    public @Nullable Provinces provinces() {
        return part instanceof Provinces provinces ? provinces : null;
    }

    public @Nullable Communes communes() {
        return part instanceof Communes communes ? communes : null;
    }

    public @Nullable Villages villages() {
        return part instanceof Villages villages ? villages : null;
    }

    public static String of(UnitSummary unit) {
        return "/dia-ban/" + unit.id() + "/con-thieu";
    }
}
