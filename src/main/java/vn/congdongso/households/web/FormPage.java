package vn.congdongso.households.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Option;

/**
 * A household to be added or mended.
 *
 * @param phone whether it stands on the phone
 * @param id of the household that is added, so that a form sent twice adds one; null where one is mended
 * @param villages to choose from; empty where there is no choice
 * @param nameless whether the household is kept without a name by its own wish
 */
public record FormPage(
        boolean phone,
        String action,
        String back,
        FormView form,
        @Nullable String id,
        List<Option> villages,
        boolean nameless) {}
