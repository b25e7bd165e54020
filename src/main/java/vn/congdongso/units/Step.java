package vn.congdongso.units;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One provision of a decision on administrative units. Later steps of the same decision see what earlier ones made: a
 * commune can be put into a province that the step before has formed.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Step.Establish.class, name = "ESTABLISH"),
    @JsonSubTypes.Type(value = Step.Merge.class, name = "MERGE"),
    @JsonSubTypes.Type(value = Step.Split.class, name = "SPLIT"),
    @JsonSubTypes.Type(value = Step.Rename.class, name = "RENAME"),
    @JsonSubTypes.Type(value = Step.Retype.class, name = "RETYPE"),
    @JsonSubTypes.Type(value = Step.Move.class, name = "MOVE"),
    @JsonSubTypes.Type(value = Step.AbolishLevel.class, name = "ABOLISH_LEVEL"),
    @JsonSubTypes.Type(value = Step.End.class, name = "END")
})
public sealed interface Step {

    /** The unit that comes out: one that is there already, or a new one, whose id its maker chooses. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Existing.class, name = "EXISTING"),
        @JsonSubTypes.Type(value = Fresh.class, name = "FRESH")
    })
    sealed interface Successor {
        UnitId id();
    }

    record Existing(UnitId id) implements Successor {

        public Existing {
            Objects.requireNonNull(id);
        }
    }

    /**
     * @param mark what tells it apart from a namesake in the same parent
     * @param code official code from that day on
     */
    record Fresh(
            UnitId id,
            UnitLevel level,
            String typeName,
            String name,
            @Nullable String mark,
            @Nullable String code,
            UnitId parent)
            implements Successor {

        public Fresh {
            Objects.requireNonNull(id);
            Objects.requireNonNull(level);
            Objects.requireNonNull(typeName);
            Objects.requireNonNull(name);
            Objects.requireNonNull(parent);
        }
    }

    /** A unit where none was counted before. */
    record Establish(Fresh unit) implements Step {

        public Establish {
            Objects.requireNonNull(unit);
        }
    }

    /**
     * Whole units become one. All that lies in them lies in it from then on.
     *
     * @param parts those that end; a unit that goes on and takes up others is named as the successor only
     * @param villageTypes new type names of the villages in it by their old ones: thôn → tổ dân phố
     */
    record Merge(List<UnitId> parts, Successor into, Map<String, String> villageTypes) implements Step {

        public Merge {
            parts = List.copyOf(parts);
            Objects.requireNonNull(into);
            villageTypes = Map.copyOf(villageTypes);
        }

        public static Merge of(List<UnitId> parts, Successor into) {
            return new Merge(parts, into, Map.of());
        }
    }

    /**
     * A unit is divided. It goes on when it is itself among the successors, and ends otherwise.
     *
     * @param portions to whom; the shares are given for all or for none, and make up 1
     */
    record Split(UnitId whole, List<Portion> portions) implements Step {

        public Split {
            Objects.requireNonNull(whole);
            portions = List.copyOf(portions);
        }

        /**
         * @param units those directly in the whole that go there
         * @param share of the people of the whole, by which figures of the whole itself are divided; none where the
         *     decision does not say it
         * @param grounds units that had become the whole and whose ground goes there again, with all that was counted on it
         */
        public record Portion(
                Successor to, List<UnitId> units, @Nullable BigDecimal share, List<UnitId> grounds) {

            public Portion {
                Objects.requireNonNull(to);
                units = List.copyOf(units);
                grounds = List.copyOf(grounds);
            }
        }
    }

    /** @param code the new official code; none keeps the one that it has */
    record Rename(
            UnitId unit,
            String name,
            @Nullable String mark,
            @Nullable String code) implements Step {

        public Rename {
            Objects.requireNonNull(unit);
            Objects.requireNonNull(name);
        }
    }

    /** xã → phường, thôn → tổ dân phố. */
    record Retype(UnitId unit, String typeName, Map<String, String> villageTypes) implements Step {

        public Retype {
            Objects.requireNonNull(unit);
            Objects.requireNonNull(typeName);
            villageTypes = Map.copyOf(villageTypes);
        }
    }

    record Move(UnitId unit, UnitId parent) implements Step {

        public Move {
            Objects.requireNonNull(unit);
            Objects.requireNonNull(parent);
        }
    }

    /** Every unit of the level in the given one ends; what lay in it lies in its parent. */
    record AbolishLevel(UnitId within, UnitLevel level) implements Step {

        public AbolishLevel {
            Objects.requireNonNull(within);
            Objects.requireNonNull(level);
        }
    }

    /** Ends a unit that nothing lies in any more. Whoever took over its ground is named by other steps, or nobody. */
    record End(UnitId unit) implements Step {

        public End {
            Objects.requireNonNull(unit);
        }
    }
}
