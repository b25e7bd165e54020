package vn.congdongso.composition.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.composition.domain.RuleSet;
import vn.congdongso.composition.domain.RuleSets.Shelf;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.Paging;

/** @param manages whether the viewer writes rules */
public record RuleSetListPage(Shelf shelf, List<Row> rows, Paging paging, boolean manages, long drafts) {

    /** @param area as it is today, or last was */
    public record Row(RuleSet rule, @Nullable UnitSummary area, RuleSet.Stage stage) {}

    /** As the address says it. */
    public static String parameter(Shelf shelf) {
        return switch (shelf) {
            case IN_FORCE -> "dang-dung";
            case DRAFTS -> "du-thao";
            case ENDED -> "da-het";
        };
    }
}
