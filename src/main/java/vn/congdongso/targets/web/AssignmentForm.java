package vn.congdongso.targets.web;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.targets.domain.AssignTarget;
import vn.congdongso.targets.domain.AssignTarget.Share;
import vn.congdongso.units.UnitId;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.NumberText;

/** The form in which targets are assigned: months, one number for all teams or one for each, on which paper or why. */
final class AssignmentForm {

    static final String FROM = "from";
    static final String TO = "to";
    static final String WAY = "way";
    static final String SAME = "same";
    static final String EACH = "each";
    static final String AMOUNT = "amount";
    static final String DOCUMENT = "document";
    static final String REASON = "reason";

    /** Before any month that can be assigned: what cannot be read as a month is refused like one gone by. */
    private static final YearMonth UNREADABLE = YearMonth.of(1, 1);

    private AssignmentForm() {}

    static String amountOf(UUID team) {
        return AMOUNT + "-" + team;
    }

    /** What is owed by now, ready to be changed. */
    static FormView beginning(YearMonth month, List<UUID> teams, Map<UUID, Long> owed) {
        Map<String, String> values = new HashMap<>();
        values.put(FROM, month.toString());
        values.put(TO, month.toString());
        boolean alike = owed.isEmpty()
                || (owed.keySet().containsAll(teams)
                        && owed.values().stream().distinct().count() == 1);
        values.put(WAY, alike ? SAME : EACH);
        owed.values().stream()
                .filter(first -> alike)
                .findFirst()
                .ifPresent(amount -> values.put(AMOUNT, amount.toString()));
        owed.forEach((team, amount) -> values.put(amountOf(team), amount.toString()));
        return FormView.of(values);
    }

    static AssignTarget.Command read(Map<String, String> form, UnitId unit, List<UUID> teams, CurrentAccount by) {
        return new AssignTarget.Command(
                by,
                unit,
                SAME.equals(form.get(WAY)) ? same(form, teams) : each(form, teams),
                Months.read(form.get(FROM)).orElse(UNREADABLE),
                Months.read(form.get(TO)).orElse(UNREADABLE),
                form.getOrDefault(DOCUMENT, ""),
                form.getOrDefault(REASON, ""));
    }

    private static List<Share> same(Map<String, String> form, List<UUID> teams) {
        Long amount = amount(form.get(AMOUNT));
        return teams.stream().map(team -> new Share(team, AMOUNT, amount)).toList();
    }

    /** A team whose field is left empty keeps what it has. */
    private static List<Share> each(Map<String, String> form, List<UUID> teams) {
        return teams.stream()
                .filter(team -> !form.getOrDefault(amountOf(team), "").isBlank())
                .map(team -> new Share(team, amountOf(team), amount(form.get(amountOf(team)))))
                .toList();
    }

    private static @Nullable Long amount(@Nullable String text) {
        OptionalLong amount = text == null || text.length() > 20 ? OptionalLong.empty() : NumberText.whole(text);
        return amount.isPresent() ? amount.getAsLong() : null;
    }
}
