package vn.congdongso.audit.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.congdongso.access.Actor;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Option;
import vn.congdongso.webui.Ui;

/**
 * @param filters as they count, with the days that stand in when none are given
 * @param units several that the words of the unit filter may mean; the address of each
 * @param more where the following lines begin; absent on the last page
 */
public record TrailPage(
        FormView filters,
        List<Row> rows,
        List<String> actions,
        List<Option> units,
        @Nullable String more) {

    /**
     * @param roles names of the roles held at that moment
     * @param unitName empty where no unit is concerned
     */
    public record Row(
            Instant at,
            String actor,
            List<String> roles,
            String action,
            String subjectType,
            String subjectId,
            String unitName,
            List<Difference> differences,
            String reason,
            String network,
            String request) {

        public String actionName(Ui ui) {
            return nameOf(action, ui);
        }

        public String actorName(Ui ui) {
            String key = "audit.actor." + actor;
            return (actor.equals(Actor.SYSTEM) || actor.equals(Actor.ANYONE)) ? ui.t(key) : actor;
        }

        public List<String> roleKeys() {
            return roles.stream()
                    .map(role -> "access.role." + role.toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toList();
        }
    }

    public List<Option> actionOptions(Ui ui) {
        return actions.stream()
                .map(action -> Option.of(action, nameOf(action, ui)))
                .toList();
    }

    /** The same lines as shown, those of all pages. */
    public String downloadHref(Ui ui) {
        String here = ui.with("after", "");
        int question = here.indexOf('?');
        return "/nhat-ky/tai-ve" + (question < 0 ? "" : here.substring(question));
    }

    /** In words of the module that records it: access.sign-in.refused → access.audit.sign-in.refused. */
    private static String nameOf(String action, Ui ui) {
        int dot = action.indexOf('.');
        String key = dot < 0 ? action : action.substring(0, dot) + ".audit" + action.substring(dot);
        return ui.knows(key) ? ui.t(key) : action;
    }
}
