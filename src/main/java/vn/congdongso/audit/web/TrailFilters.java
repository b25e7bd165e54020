package vn.congdongso.audit.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Access;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Ground;
import vn.congdongso.access.Permission;
import vn.congdongso.audit.domain.Position;
import vn.congdongso.audit.domain.TrailQuestion;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.DateText;

/** Reads the filters in an address and keeps them on the reader's own ground. */
@Component
class TrailFilters {

    private static final int DAYS = 31;
    private static final int MOST_UNITS = 20;

    /** @param units that the words of the unit filter may mean */
    record Read(TrailQuestion question, Map<String, String> shown, List<UnitSummary> units) {}

    private final Access access;
    private final Ground ground;
    private final Today today;

    TrailFilters(Access access, Ground ground, Today today) {
        this.access = access;
        this.ground = ground;
        this.today = today;
    }

    Read read(CurrentAccount who, Map<String, String> form) {
        List<UnitId> own = access.unitsWhere(who, Permission.READ_AUDIT);
        String words = VietnameseText.clean(form.get("unit"));
        List<UnitSummary> units =
                words.isEmpty() ? List.of() : ground.search(own, UnitLevel.VILLAGE, words, MOST_UNITS);
        Ground.Extent extent = words.isEmpty()
                ? ground.below(own)
                : ground.below(
                        exactOrAll(words, units).stream().map(UnitSummary::id).toList());
        LocalDate until = DateText.parse(form.getOrDefault("until", "")).orElse(today.today());
        LocalDate from = DateText.parse(form.getOrDefault("from", "")).orElse(until.minusDays(DAYS));
        TrailQuestion question = new TrailQuestion(
                extent,
                from,
                until,
                VietnameseText.clean(form.get("actor")),
                VietnameseText.clean(form.get("action")),
                VietnameseText.clean(form.get("subject")),
                Position.of(form.get("after")).orElse(null));
        return new Read(question, shown(form, question), units);
    }

    /** "xã Đức Tân" means that one, though "Tân" is in many names. */
    private static List<UnitSummary> exactOrAll(String words, List<UnitSummary> units) {
        List<UnitSummary> exact = units.stream()
                .filter(unit -> VietnameseText.key(unit.fullName()).equals(VietnameseText.key(words)))
                .toList();
        return exact.isEmpty() ? units : exact;
    }

    private static Map<String, String> shown(Map<String, String> form, TrailQuestion question) {
        Map<String, String> shown = new HashMap<>(form);
        shown.put("from", written(question.from()));
        shown.put("until", written(question.until()));
        return shown;
    }

    private static String written(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
