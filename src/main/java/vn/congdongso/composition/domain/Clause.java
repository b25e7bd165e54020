package vn.congdongso.composition.domain;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdongso.teams.SeatRole;

/**
 * One demand of a rule set. Positions are lists of phrases of which one is enough; how a phrase is read says
 * {@link Phrases}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Clause.Holder.class, name = "HOLDER"),
    @JsonSubTypes.Type(value = Clause.Members.class, name = "MEMBERS"),
    @JsonSubTypes.Type(value = Clause.AtLeast.class, name = "AT_LEAST"),
    @JsonSubTypes.Type(value = Clause.Nobody.class, name = "NOBODY"),
    @JsonSubTypes.Type(value = Clause.PerHouseholds.class, name = "PER_HOUSEHOLDS"),
    @JsonSubTypes.Type(value = Clause.BodiesPerUnit.class, name = "BODIES_PER_UNIT"),
    @JsonSubTypes.Type(value = Clause.Invited.class, name = "INVITED")
})
public sealed interface Clause {

    /** What a village is called where no particular one is spoken of. */
    String ANY_VILLAGE = "thôn";

    Strength strength();

    /** Where it is written in the source: điểm b khoản 1 mục III Phụ lục. */
    String citation();

    /** Someone in the role is one of these. The standing deputy is one of the deputies. */
    record Holder(Strength strength, String citation, SeatRole role, List<String> anyOf) implements Clause {
        public Holder {
            anyOf = List.copyOf(anyOf);
        }
    }

    /** @param max none for no upper bound; the same as the lower bound for an exact number */
    record Members(
            Strength strength,
            String citation,
            Whom whom,
            @Nullable Integer min,
            @Nullable Integer max) implements Clause {}

    /**
     * So many of a category, in whatever role.
     *
     * @param category what they are called: giáo viên Tin học
     * @param anyOf empty for "others": ordinary members whom no clause above this one names
     */
    record AtLeast(Strength strength, String citation, int number, String category, List<String> anyOf)
            implements Clause {
        public AtLeast {
            anyOf = List.copyOf(anyOf);
        }
    }

    /** None of the category sits in the body. */
    record Nobody(Strength strength, String citation, String category, List<String> anyOf) implements Clause {
        public Nobody {
            anyOf = List.copyOf(anyOf);
        }
    }

    /**
     * A number that follows from the households of the body's unit.
     *
     * @param least one member at least for each begun number of households; else one at most for each full number
     * @param households for one member
     * @param floor the number of people never falls below it, however few the households are
     */
    record PerHouseholds(
            Strength strength,
            String citation,
            boolean least,
            int households,
            boolean withLeader,
            @Nullable Integer floor)
            implements Clause {}

    /** @param max 0 where bodies of this level are not wanted at all; none for no upper bound */
    record BodiesPerUnit(
            Strength strength,
            String citation,
            @Nullable Integer min,
            @Nullable Integer max) implements Clause {}

    /** One of these is asked to take part from outside. */
    record Invited(Strength strength, String citation, List<String> anyOf) implements Clause {
        public Invited {
            anyOf = List.copyOf(anyOf);
        }
    }

    /** The name under which the kind of clause is kept and chosen. */
    default String kind() {
        return switch (this) {
            case Holder holder -> "HOLDER";
            case Members members -> "MEMBERS";
            case AtLeast atLeast -> "AT_LEAST";
            case Nobody nobody -> "NOBODY";
            case PerHouseholds perHouseholds -> "PER_HOUSEHOLDS";
            case BodiesPerUnit bodiesPerUnit -> "BODIES_PER_UNIT";
            case Invited invited -> "INVITED";
        };
    }

    /** The phrases of which one is enough; empty for a clause that names no position. */
    default List<String> phrases() {
        return switch (this) {
            case Holder holder -> holder.anyOf();
            case AtLeast atLeast -> atLeast.anyOf();
            case Nobody nobody -> nobody.anyOf();
            case Invited invited -> invited.anyOf();
            case Members members -> List.of();
            case PerHouseholds perHouseholds -> List.of();
            case BodiesPerUnit bodiesPerUnit -> List.of();
        };
    }

    /** The positions for a sentence: Trưởng thôn / Bí thư Chi bộ. */
    default String named() {
        return Phrases.named(phrases(), ANY_VILLAGE);
    }

    /** All forms that are recognised, where they say more than the sentence does. */
    default List<String> forms() {
        boolean plain = phrases().stream().noneMatch(phrase -> phrase.contains("=") || phrase.contains("*"));
        return plain
                ? List.of()
                : phrases().stream()
                        .map(phrase -> phrase.replace("{thôn}", ANY_VILLAGE))
                        .toList();
    }
}
