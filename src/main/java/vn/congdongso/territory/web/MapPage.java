package vn.congdongso.territory.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congdongso.units.BaseFigures.Base;
import vn.congdongso.units.BaseFigures.Figure;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.Crumb;
import vn.congdongso.webui.Paging;

/**
 * A unit as it was on a day.
 *
 * @param unit in the version of the day, or else in the nearest one
 * @param crumbs what it lies in, the nation first
 * @param absence why it is not there on the day; null when it is
 */
public record MapPage(
        MapDay day,
        UnitSummary unit,
        List<Crumb> crumbs,
        MapContents contents,
        Paging paging,
        Map<Base, Figure> figures,
        MapLife life,
        @Nullable MapAbsence absence,
        MapDeeds deeds) {

    public List<UnitSummary> rows() {
        return contents.parts().subList((int) paging.offset(), (int) paging.to());
    }

    /** The days on which it was as it was on this one, and the document that made it so; null while it is not there. */
    public MapLife.@Nullable Stage stage() {
        return life.on(day.day());
    }

    public boolean lowest() {
        return unit.level() == UnitLevel.VILLAGE;
    }

    /** Whether the parts have codes and parts of their own. */
    public boolean divided() {
        return contents.parts().stream().anyMatch(part -> part.level() != UnitLevel.VILLAGE);
    }

    public String below(String page) {
        return "/dia-ban/" + unit.id() + "/" + page;
    }

    /** The page of what it lies in, or the own ground. */
    public String up() {
        String href = crumbs.isEmpty() ? null : crumbs.getLast().href();
        return href == null ? "/m" : href;
    }
}
