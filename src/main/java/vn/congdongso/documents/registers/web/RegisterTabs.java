package vn.congdongso.documents.registers.web;

import java.util.ArrayList;
import java.util.List;
import vn.congdongso.webui.Tab;
import vn.congdongso.webui.Ui;

/** The books of one agency, side by side. */
public enum RegisterTabs {
    OUTGOING("/so-van-ban/di", "registers.tab.outgoing"),
    INCOMING("/so-van-ban/den", "registers.tab.incoming"),
    FOLLOWING("/so-van-ban/theo-doi", "registers.tab.following"),
    BASES("/can-cu", "registers.tab.bases"),
    NUMBERING("/so-van-ban/cach-danh-so/", "registers.tab.numbering");

    private final String path;
    private final String key;

    RegisterTabs(String path, String key) {
        this.path = path;
        this.key = key;
    }

    /** @param keeps whether the viewer may say how the agency numbers */
    public static List<Tab> of(Ui ui, String agency, boolean keeps, RegisterTabs current) {
        List<Tab> tabs = new ArrayList<>();
        for (RegisterTabs tab : values()) {
            if (tab == NUMBERING && !keeps) {
                continue;
            }
            String href = tab == NUMBERING ? tab.path + agency : tab.path + "?" + RegisterQuery.AGENCY + "=" + agency;
            tabs.add(Tab.of(ui.t(tab.key), href, tab == current));
        }
        return tabs;
    }
}
