package vn.congdongso.territory.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congdongso.units.Step;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;
import vn.congdongso.webui.Ui;

/** Says in a sentence what a step does. */
public final class StepWords {

    /** @param key of the message, its arguments, and more of the same below it */
    public record Sentence(String key, List<Object> args, List<Sentence> details) {

        private static Sentence of(String key, Object... args) {
            return new Sentence("reorganisation.step." + key, List.of(args), List.of());
        }

        private Sentence with(List<Sentence> more) {
            return new Sentence(key, args, more);
        }

        public String in(Ui ui) {
            return ui.t(key, args.toArray());
        }
    }

    private final Units units;
    private final LocalDate day;
    private final Map<UnitId, String> made = new HashMap<>();

    /** @param day before the decision works */
    StepWords(Units units, LocalDate day) {
        this.units = units;
        this.day = day;
    }

    List<Sentence> of(List<Step> steps) {
        List<Sentence> sentences = new ArrayList<>();
        for (Step step : steps) {
            sentences.add(sentence(step));
        }
        return sentences;
    }

    private Sentence sentence(Step step) {
        return switch (step) {
            case Step.Establish(Step.Fresh unit) -> Sentence.of("ESTABLISH", name(unit), name(unit.parent()));
            case Step.Merge merge ->
                Sentence.of(
                        merge.into() instanceof Step.Existing ? "MERGE.EXISTING" : "MERGE",
                        String.join(", ", merge.parts().stream().map(this::name).toList()),
                        name(merge.into()));
            case Step.Split split ->
                Sentence.of("SPLIT", name(split.whole()))
                        .with(split.portions().stream().map(this::portion).toList());
            case Step.Rename rename ->
                Sentence.of(
                        rename.code() == null ? "RENAME" : "RENAME.CODE",
                        name(rename.unit()),
                        rename.mark() == null ? rename.name() : rename.name() + " (" + rename.mark() + ")",
                        rename.code() == null ? "" : rename.code());
            case Step.Retype retype -> Sentence.of("RETYPE", name(retype.unit()), retype.typeName());
            case Step.Move move -> Sentence.of("MOVE", name(move.unit()), name(move.parent()));
            case Step.AbolishLevel abolish -> Sentence.of("ABOLISH_LEVEL." + abolish.level(), name(abolish.within()));
            case Step.End(UnitId unit) -> Sentence.of("END", name(unit));
        };
    }

    private Sentence portion(Step.Split.Portion portion) {
        BigDecimal share = portion.share();
        String key = portion.to() instanceof Step.Existing ? "PORTION.SELF" : "PORTION";
        return share == null
                ? Sentence.of(key, name(portion.to()), portion.units().size())
                : Sentence.of(
                        key + ".SHARE",
                        name(portion.to()),
                        portion.units().size(),
                        share.movePointRight(2).stripTrailingZeros());
    }

    private String name(Step.Successor successor) {
        return switch (successor) {
            case Step.Existing(UnitId id) -> name(id);
            case Step.Fresh fresh -> {
                String name = UnitSummary.title(fresh.typeName(), fresh.name(), fresh.mark());
                made.put(fresh.id(), name);
                yield name;
            }
        };
    }

    private String name(UnitId unit) {
        @Nullable String fresh = made.get(unit);
        return fresh != null
                ? fresh
                : units.lastKnown(unit, day).map(UnitSummary::title).orElse("?");
    }

    /** Units that the steps make, for those who want to put something into them. */
    Map<UnitId, String> made() {
        return made;
    }
}
