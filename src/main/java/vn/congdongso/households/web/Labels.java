package vn.congdongso.households.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.congdongso.households.HouseholdMark;
import vn.congdongso.households.domain.Household;
import vn.congdongso.webui.Option;
import vn.congdongso.webui.Ui;

/** How households are called on pages. */
public final class Labels {

    private Labels() {}

    /** The head's name, or the number where no name is kept. */
    public static String name(Ui ui, Household household) {
        return household.head().isEmpty()
                ? ui.t("households.numbered", String.valueOf(household.no()))
                : household.head();
    }

    public static String marks(Ui ui, Household household) {
        return household.marks().stream()
                .sorted()
                .map(mark -> ui.t("households.mark." + mark))
                .collect(Collectors.joining(", "));
    }

    public static List<Option> marks(Ui ui) {
        return Arrays.stream(HouseholdMark.values())
                .map(mark -> Option.of(mark.name(), ui.t("households.mark." + mark)))
                .toList();
    }

    public static String address(Household household, boolean phone) {
        return (phone ? "/m/ho/" : "/ho/") + household.id();
    }
}
