package vn.congdongso.territory.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.territory.domain.ReorganisationCase;
import vn.congdongso.territory.domain.ReorganisationCase.Stage;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Option;

/**
 * One decision on units.
 *
 * @param ground on which it is prepared
 * @param head the form of its paper and day
 * @param adding the provision that is being added; absent while none is
 */
public record ReorganisationPage(
        ReorganisationCase decision,
        Stage stage,
        UnitSummary ground,
        List<StepWords.Sentence> sentences,
        FormView head,
        List<StepKind> kinds,
        @Nullable Adding adding,
        @Nullable String reversed) {

    public String address() {
        return "/sap-xep/" + decision.id();
    }

    /**
     * @param place whose units are listed
     * @param places others whose units can be listed instead
     * @param chosen the unit to be divided, once it is chosen, with what lies in it
     * @param parents where a unit can be put
     */
    public record Adding(
            StepKind kind,
            UnitSummary place,
            List<Option> places,
            List<UnitSummary> units,
            @Nullable UnitSummary chosen,
            List<UnitSummary> villages,
            List<Option> parents,
            List<Option> levels,
            FormView form) {

        public List<Option> choices() {
            return units.stream()
                    .map(unit -> Option.of(
                            unit.id().toString(), unit.title() + (unit.code() == null ? "" : " – " + unit.code())))
                    .toList();
        }
    }
}
