package vn.congdongso.territory.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Uuid7;
import vn.congdongso.shared.VietnameseText;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.Step;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;

/** Reads one provision of a decision on units from the form in which it was typed. */
final class ReorganisationForms {

    static final String TICK = "u-";
    static final String PORTION_OF = "p-";
    static final int PORTIONS = 4;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_CODE = 20;

    private static final Map<String, String> TO_GROUPS = Map.of("thôn", "tổ dân phố");
    private static final Map<String, String> TO_VILLAGES = Map.of("tổ dân phố", "thôn", "khu phố", "thôn");

    private final Map<String, String> typed;
    private final UnitSummary place;
    private final List<UnitSummary> listed;
    private final List<Violation> violations = new ArrayList<>();

    /**
     * @param place in which the units lie that are chosen from
     * @param listed those units
     */
    ReorganisationForms(Map<String, String> typed, UnitSummary place, List<UnitSummary> listed) {
        this.typed = typed;
        this.place = place;
        this.listed = listed;
    }

    Outcome<Step> step(StepKind kind, List<UnitSummary> villages) {
        Optional<Step> step = switch (kind) {
            case ESTABLISH -> fresh("", below(place.level())).map(Step.Establish::new);
            case MERGE -> merge();
            case SPLIT -> split(villages);
            case RENAME -> one().flatMap(this::rename);
            case RETYPE -> one().flatMap(this::retype);
            case MOVE -> move();
            case ABOLISH_LEVEL -> level().map(level -> new Step.AbolishLevel(place.id(), level));
            case END -> one().map(unit -> new Step.End(unit.id()));
        };
        return step.isPresent() && violations.isEmpty()
                ? Outcome.accepted(step.get())
                : Outcome.refused(
                        violations.isEmpty()
                                ? List.of(Violation.of("", "reorganisation.violation.incomplete"))
                                : violations);
    }

    private Optional<Step> merge() {
        List<UnitSummary> parts = ticked();
        if (parts.isEmpty()) {
            violations.add(Violation.of("units", "reorganisation.violation.tick-units"));
            return Optional.empty();
        }
        Optional<UnitSummary> existing = listed.stream()
                .filter(unit -> unit.id().toString().equals(typed.get("into")))
                .findFirst();
        List<UnitId> ids = parts.stream()
                .map(UnitSummary::id)
                .filter(part -> existing.isEmpty() || !existing.get().id().equals(part))
                .toList();
        Optional<? extends Step.Successor> into = existing.isPresent()
                ? Optional.of(new Step.Existing(existing.get().id()))
                : fresh("", parts.getFirst().level());
        return into.map(successor -> new Step.Merge(ids, successor, villageTypes()));
    }

    private Optional<Step> split(List<UnitSummary> villages) {
        Optional<UnitSummary> whole = one();
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        List<Step.Split.Portion> portions = new ArrayList<>();
        for (int no = 1; no <= PORTIONS; no++) {
            boolean itself = no == 1 && "true".equals(typed.get("goesOn"));
            if (!itself && text("name" + no).isEmpty()) {
                continue;
            }
            Optional<? extends Step.Successor> to = itself
                    ? Optional.of(new Step.Existing(whole.get().id()))
                    : fresh(Integer.toString(no), whole.get().level());
            String number = Integer.toString(no);
            List<UnitId> its = villages.stream()
                    .filter(unit -> number.equals(typed.get(PORTION_OF + unit.id())))
                    .map(UnitSummary::id)
                    .toList();
            BigDecimal share = share("share" + no);
            to.ifPresent(successor -> portions.add(new Step.Split.Portion(successor, its, share, List.of())));
        }
        if (portions.size() < 2 && violations.isEmpty()) {
            violations.add(Violation.of("name2", "units.violation.split-in-one"));
        }
        return Optional.of(new Step.Split(whole.get().id(), portions));
    }

    private Optional<Step> rename(UnitSummary unit) {
        String name = name("name");
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new Step.Rename(unit.id(), name, orNull("mark"), orNull("code")));
    }

    private Optional<Step> retype(UnitSummary unit) {
        String type = type("typeName");
        return type.isEmpty() ? Optional.empty() : Optional.of(new Step.Retype(unit.id(), type, villageTypes()));
    }

    private Optional<Step> move() {
        Optional<UnitSummary> unit = one();
        Optional<UnitId> parent = SentIds.unit(typed.getOrDefault("parent", ""));
        if (parent.isEmpty()) {
            violations.add(Violation.of("parent", "reorganisation.violation.choose-parent"));
        }
        return unit.isEmpty() || parent.isEmpty()
                ? Optional.empty()
                : Optional.of(new Step.Move(unit.get().id(), parent.get()));
    }

    private Optional<UnitLevel> level() {
        for (UnitLevel level : UnitLevel.values()) {
            if (level.name().equals(typed.get("level")) && place.level().isAbove(level)) {
                return Optional.of(level);
            }
        }
        violations.add(Violation.of("level", "reorganisation.violation.choose-level"));
        return Optional.empty();
    }

    private Optional<Step.Fresh> fresh(String no, UnitLevel level) {
        String type = type("typeName" + no);
        String name = name("name" + no);
        return type.isEmpty() || name.isEmpty()
                ? Optional.empty()
                : Optional.of(new Step.Fresh(
                        new UnitId(Uuid7.next()),
                        level,
                        type,
                        name,
                        orNull("mark" + no),
                        orNull("code" + no),
                        place.id()));
    }

    private String type(String field) {
        String type = text(field).toLowerCase(Locale.ROOT);
        if (type.isEmpty() || type.length() > LONGEST_NAME) {
            violations.add(Violation.of(field, "reorganisation.violation.type"));
            return "";
        }
        return type;
    }

    private String name(String field) {
        String name = text(field);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            violations.add(Violation.of(field, "reorganisation.violation.name", LONGEST_NAME));
            return "";
        }
        return name;
    }

    private @Nullable String orNull(String field) {
        String text = text(field);
        if (text.length() > (field.startsWith("code") ? LONGEST_CODE : LONGEST_NAME)) {
            violations.add(Violation.of(field, "reorganisation.violation.too-long", LONGEST_CODE));
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    /** Of a hundred, with a decimal comma or point. */
    private @Nullable BigDecimal share(String field) {
        String text = text(field).replace("%", "").strip().replace(',', '.');
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,3}(\\.\\d{1,4})?") || new BigDecimal(text).compareTo(BigDecimal.valueOf(100)) > 0) {
            violations.add(Violation.of(field, "reorganisation.violation.share"));
            return null;
        }
        return new BigDecimal(text).movePointLeft(2);
    }

    private Map<String, String> villageTypes() {
        return switch (typed.getOrDefault("villageTypes", "")) {
            case "GROUPS" -> TO_GROUPS;
            case "VILLAGES" -> TO_VILLAGES;
            default -> Map.of();
        };
    }

    private Optional<UnitSummary> one() {
        Optional<UnitSummary> chosen = listed.stream()
                .filter(unit -> unit.id().toString().equals(typed.get("unit")))
                .findFirst();
        if (chosen.isEmpty()) {
            violations.add(Violation.of("unit", "reorganisation.violation.choose-unit"));
        }
        return chosen;
    }

    private List<UnitSummary> ticked() {
        return listed.stream()
                .filter(unit -> "true".equals(typed.get(TICK + unit.id())))
                .toList();
    }

    private String text(String field) {
        return VietnameseText.clean(typed.getOrDefault(field, ""));
    }

    /** What lies directly in a unit of the level, as the law has it since 1 July 2025. */
    static UnitLevel below(UnitLevel level) {
        return switch (level) {
            case NATION -> UnitLevel.PROVINCE;
            case PROVINCE, DISTRICT -> UnitLevel.COMMUNE;
            case COMMUNE, VILLAGE -> UnitLevel.VILLAGE;
        };
    }
}
