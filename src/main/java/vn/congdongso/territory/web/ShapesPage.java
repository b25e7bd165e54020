package vn.congdongso.territory.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.territory.domain.LoadShapes.Loaded;
import vn.congdongso.webui.FormView;

/**
 * Outlines of units to be loaded.
 *
 * @param result what the file came to; absent before one was sent, and for one that was refused
 * @param kept whether it was taken over, or looked at only
 */
public record ShapesPage(FormView form, @Nullable Loaded result, boolean kept) {

    private static final int SHOWN = 100;

    static ShapesPage of(FormView form) {
        return new ShapesPage(form, null, false);
    }

    /** The first of the codes that nobody bears. */
    public String unknown() {
        return result == null ? "" : String.join(", ", first(result.unknown()));
    }

    public boolean moreUnknown() {
        return result != null && result.unknown().size() > SHOWN;
    }

    private static List<String> first(List<String> codes) {
        return codes.stream().limit(SHOWN).toList();
    }
}
