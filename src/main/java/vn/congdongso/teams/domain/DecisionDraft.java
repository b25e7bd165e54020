package vn.congdongso.teams.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A decision about bodies as its author fills it in; may be incomplete until it is issued.
 *
 * @param paper set when it was issued on paper before and is recorded here with its own number and day
 */
@NamedInterface("deeds")
public record DecisionDraft(
        DecisionKind kind,
        Authority authority,
        @Nullable PaperIssue paper,
        Opening opening,
        List<BodyDraft> bodies,
        Texts texts,
        Effect effect,
        Closing closing,
        Wording wording) {

    public DecisionDraft {
        bodies = List.copyOf(bodies);
        wording = wording == null ? Wording.COMPOSED : wording;
    }

    /** Nothing but what kind of decision it is to be. */
    public static DecisionDraft blank(DecisionKind kind, Authority authority) {
        return new DecisionDraft(
                kind,
                authority,
                null,
                Opening.EMPTY,
                List.of(),
                Texts.EMPTY,
                Effect.AT_ISSUE,
                Closing.EMPTY,
                Wording.COMPOSED);
    }

    public DecisionDraft with(Authority other) {
        return new DecisionDraft(kind, other, paper, opening, bodies, texts, effect, closing, wording);
    }

    public DecisionDraft with(@Nullable PaperIssue other) {
        return new DecisionDraft(kind, authority, other, opening, bodies, texts, effect, closing, wording);
    }

    public DecisionDraft with(Opening other) {
        return new DecisionDraft(kind, authority, paper, other, bodies, texts, effect, closing, wording);
    }

    public DecisionDraft with(List<BodyDraft> others) {
        return new DecisionDraft(kind, authority, paper, opening, others, texts, effect, closing, wording);
    }

    public DecisionDraft with(Texts other) {
        return new DecisionDraft(kind, authority, paper, opening, bodies, other, effect, closing, wording);
    }

    public DecisionDraft with(Effect other) {
        return new DecisionDraft(kind, authority, paper, opening, bodies, texts, other, closing, wording);
    }

    public DecisionDraft with(Closing other) {
        return new DecisionDraft(kind, authority, paper, opening, bodies, texts, effect, other, wording);
    }

    public DecisionDraft with(Wording other) {
        return new DecisionDraft(kind, authority, paper, opening, bodies, texts, effect, closing, other);
    }

    /** Text as it was meant: composed letters, single blanks, no empty rows. */
    public DecisionDraft cleaned() {
        List<BodyDraft> written = bodies.stream().map(BodyDraft::cleaned).toList();
        return new DecisionDraft(
                kind,
                authority,
                paper,
                opening.cleaned(),
                written,
                texts.cleaned(),
                effect,
                closing.cleaned(),
                wording.cleaned());
    }

    /** The day of issue, as far as it is settled: that of the paper, or else the day on which one would issue it. */
    public LocalDate issueDay(LocalDate today) {
        return paper == null || paper.day() == null ? today : paper.day();
    }

    /** The first day of effect when issued on that day. */
    public LocalDate effectiveDay(LocalDate issuedOn) {
        return effect.from() == null ? issuedOn : effect.from();
    }
}
