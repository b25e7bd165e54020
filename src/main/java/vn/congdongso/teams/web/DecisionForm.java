package vn.congdongso.teams.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.domain.Authority;
import vn.congdongso.teams.domain.BodyDraft;
import vn.congdongso.teams.domain.Closing;
import vn.congdongso.teams.domain.DecisionDraft;
import vn.congdongso.teams.domain.Effect;
import vn.congdongso.teams.domain.Fields;
import vn.congdongso.teams.domain.LegalBasis;
import vn.congdongso.teams.domain.Manner;
import vn.congdongso.teams.domain.Opening;
import vn.congdongso.teams.domain.PaperIssue;
import vn.congdongso.teams.domain.Signer;
import vn.congdongso.teams.domain.SignerPost;
import vn.congdongso.teams.domain.Texts;
import vn.congdongso.teams.domain.Wording;
import vn.congdongso.webui.DateText;

/**
 * A decision's form, read into a draft. What cannot be read at all (a day, a number) is a violation; everything else is
 * left to the rules of the domain. The kind, and whether it is a paper's, are those of the kept draft.
 */
final class DecisionForm {

    private static final int MOST_REPLACED = 20;

    private final Map<String, String> typed;
    private final DecisionDraft kept;
    private final List<Violation> unreadable = new ArrayList<>();

    private DecisionForm(Map<String, String> typed, DecisionDraft kept) {
        this.typed = typed;
        this.kept = kept;
    }

    record Read(DecisionDraft draft, List<Violation> unreadable) {}

    static Read read(Map<String, String> typed, DecisionDraft kept) {
        DecisionForm form = new DecisionForm(typed, kept);
        return new Read(form.draft(), List.copyOf(form.unreadable));
    }

    private DecisionDraft draft() {
        return kept.with(choice(Authority.values(), "authority", kept.authority()))
                .with(kept.paper() == null ? null : paper())
                .with(new Opening(lines("bases").stream().map(LegalBasis::of).toList(), text("proposer")))
                .with(bodies())
                .with(new Texts(text("workingRules"), text("duties"), text("responsibilities")))
                .with(new Effect(day("effectiveOn"), replaces()))
                .with(new Wording(
                        choice(Manner.values(), "manner", kept.wording().manner()),
                        text("ownTitle"),
                        text("ownBody"),
                        lines("ownRecipients")))
                .with(new Closing(
                        text("enforcement"),
                        lines("recipients"),
                        text("archive"),
                        new Signer(
                                choice(
                                        SignerPost.values(),
                                        "signerPost",
                                        kept.closing().signer().post()),
                                text("signerName"))));
    }

    private PaperIssue paper() {
        Optional<Integer> number = NewDecisionController.number(text("number"));
        if (number.isEmpty() && !text("number").isBlank()) {
            unreadable.add(Violation.of("number", "teams.form.number"));
        }
        return new PaperIssue(number.orElse(null), day("issuedOn"));
    }

    private List<BodyDraft> bodies() {
        List<BodyDraft> bodies = new ArrayList<>();
        for (int i = 0; i < kept.bodies().size() && typed.containsKey(Fields.body(i, "name")); i++) {
            bodies.add(new BodyForm(typed, i, unreadable).read(kept.bodies().get(i)));
        }
        return bodies;
    }

    /** Fields replaces, replaces.1, replaces.2 …, each one of the decisions offered. */
    private List<DocumentId> replaces() {
        List<DocumentId> chosen = new ArrayList<>();
        for (int i = 0; i < MOST_REPLACED && typed.containsKey(Fields.replaced(i)); i++) {
            String one = text(Fields.replaced(i));
            try {
                if (!one.isBlank()) {
                    chosen.add(DocumentId.of(one));
                }
            } catch (IllegalArgumentException e) {
                unreadable.add(Violation.of(Fields.replaced(i), "teams.form.replaces.choose"));
            }
        }
        return chosen.stream().distinct().toList();
    }

    private @Nullable LocalDate day(String field) {
        Optional<LocalDate> day = DateText.parse(text(field));
        if (day.isEmpty() && !text(field).isBlank()) {
            unreadable.add(Violation.of(field, "teams.form.day"));
        }
        return day.orElse(null);
    }

    private List<String> lines(String field) {
        return text(field).lines().toList();
    }

    private String text(String field) {
        return typed.getOrDefault(field, "");
    }

    private <E extends Enum<E>> E choice(E[] values, String field, E otherwise) {
        return choice(typed, values, field, otherwise);
    }

    static <E extends Enum<E>> E choice(Map<String, String> typed, E[] values, String field, E otherwise) {
        for (E value : values) {
            if (value.name().equals(typed.get(field))) {
                return value;
            }
        }
        return otherwise;
    }

    /** The form's fields for a draft. */
    static Map<String, String> values(DecisionDraft draft, int version) {
        Map<String, String> values = new HashMap<>();
        values.put("version", Integer.toString(version));
        values.put("authority", draft.authority().name());
        PaperIssue paper = draft.paper();
        if (paper != null) {
            values.put("number", paper.number() == null ? "" : paper.number().toString());
            values.put("issuedOn", paper.day() == null ? "" : DayWords.of(paper.day()));
        }
        values.put(
                "bases", draft.opening().bases().stream().map(LegalBasis::text).collect(Collectors.joining("\n")));
        values.put("proposer", draft.opening().proposer());
        for (int i = 0; i < draft.bodies().size(); i++) {
            BodyForm.values(values, i, draft.bodies().get(i));
        }
        values.put("workingRules", draft.texts().workingRules());
        values.put("duties", draft.texts().duties());
        values.put("responsibilities", draft.texts().responsibilities());
        LocalDate from = draft.effect().from();
        values.put("effectiveOn", from == null ? "" : DayWords.of(from));
        List<DocumentId> replaces = draft.effect().replaces();
        values.put(Fields.replaced(0), "");
        for (int i = 0; i < replaces.size(); i++) {
            values.put(Fields.replaced(i), replaces.get(i).toString());
        }
        values.put("manner", draft.wording().manner().name());
        values.put("ownTitle", draft.wording().title());
        values.put("ownBody", draft.wording().body());
        values.put("ownRecipients", String.join("\n", draft.wording().recipients()));
        values.put("enforcement", draft.closing().enforcement());
        values.put("recipients", String.join("\n", draft.closing().recipients()));
        values.put("archive", draft.closing().archive());
        values.put("signerPost", draft.closing().signer().post().name());
        values.put("signerName", draft.closing().signer().name());
        return values;
    }
}
