package vn.congdongso.composition.web;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congdongso.composition.domain.CheckRun;
import vn.congdongso.composition.domain.CheckedBody;
import vn.congdongso.composition.domain.FindingBook.Counts;
import vn.congdongso.composition.domain.Standing;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Paging;
import vn.congdongso.webui.Tone;

/** What the checks found, as pages show it. */
public final class ResultPages {

    private ResultPages() {}

    /**
     * @param checked absent where the body did not exist on the day
     */
    public record OfBody(
            BodySummary body, LocalDate day, @Nullable CheckedBody checked, FormView filter) {

        /** @param clause the clause with the source in which it is written */
        public record Line(Standing standing, Sentence words, String clause) {}

        public List<Line> lines() {
            return checked == null ? List.of() : ResultPages.lines(checked);
        }
    }

    static List<OfBody.Line> lines(CheckedBody checked) {
        return checked.deviations().stream()
                .map(found -> new OfBody.Line(
                        found.standing(),
                        Sentence.of(found),
                        checked.rule() == null ? "" : checked.rule().cited(found.clause())))
                .toList();
    }

    /** Part of a ground with its counts; its own page where it has one. */
    public record Part(UnitSummary unit, Counts counts) {}

    /**
     * @param parts provinces or communes with their counts; none for a commune
     * @param bodies of a commune, those that deviate first
     * @param run the latest check of the ground, where the figures come from one
     * @param mayCheck whether the viewer can have the ground checked
     */
    public record OfGround(
            UnitSummary unit,
            LocalDate day,
            Counts all,
            List<Part> parts,
            List<CheckedBody> bodies,
            Paging paging,
            @Nullable CheckRun run,
            boolean mayCheck,
            FormView filter) {

        public List<OfBody.Line> lines(CheckedBody body) {
            return ResultPages.lines(body);
        }
    }

    /** Whom to look at, where the viewer sees several grounds. */
    public record Grounds(List<UnitSummary> units) {}

    public static Tone tone(Standing standing) {
        return switch (standing) {
            case FULFILS -> Tone.GOOD;
            case ADVISED -> Tone.INFO;
            case UNDECIDABLE -> Tone.WARN;
            case DEVIATES -> Tone.BAD;
            case NO_RULE -> Tone.NONE;
        };
    }

    static Counts sum(Iterable<Counts> parts) {
        Map<Standing, Long> all = new EnumMap<>(Standing.class);
        parts.forEach(part -> part.of().forEach((standing, number) -> all.merge(standing, number, Long::sum)));
        return new Counts(all);
    }
}
