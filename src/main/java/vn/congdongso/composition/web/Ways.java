package vn.congdongso.composition.web;

import java.util.List;
import java.util.Locale;
import vn.congdongso.composition.RuleSetId;
import vn.congdongso.webui.Crumb;
import vn.congdongso.webui.Ui;

/** Addresses of the pages on composition. */
public final class Ways {

    public static final String RULES = "/quy-dinh-thanh-phan";
    public static final String TEMPLATES = RULES + "/mau";
    public static final String NEW = RULES + "/moi";
    public static final String RESULTS = RULES + "/ket-qua";

    private Ways() {}

    /** The end of message keys about a constant: COMMUNITY_TEAM → community-team. */
    public static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static String to(RuleSetId rule) {
        return RULES + "/" + rule;
    }

    public static String clause(RuleSetId rule) {
        return to(rule) + "/dieu";
    }

    public static String effect(RuleSetId rule) {
        return to(rule) + "/ap-dung";
    }

    public static List<Crumb> crumbs(Ui ui, String here) {
        return List.of(Crumb.to(ui.t("composition.title"), RULES), Crumb.here(here));
    }
}
