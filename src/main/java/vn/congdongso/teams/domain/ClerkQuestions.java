package vn.congdongso.teams.domain;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.congdongso.shared.Violation;

/** What a careful clerk asks before the signature; none of it keeps the decision from being issued. */
final class ClerkQuestions {

    private static final Pattern ACADEMIC_TITLE =
            Pattern.compile("^(?:GS|PGS|TS|ThS|CN|KS|BS)\\.?\\s", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ClerkQuestions() {}

    static Stream<Violation> of(DecisionCase decision) {
        DecisionDraft draft = decision.draft();
        return Stream.of(
                        asked(draft.opening().bases().isEmpty(), "bases", "teams.warning.no-bases"),
                        undatedBases(draft.opening()),
                        asked(draft.opening().proposer().isEmpty(), "proposer", "teams.warning.no-proposer"),
                        asked(draft.texts().duties().isEmpty(), "duties", "teams.warning.no-duties"),
                        asked(draft.closing().enforcement().isEmpty(), "enforcement", "teams.warning.no-enforcement"),
                        asked(draft.closing().recipients().isEmpty(), "recipients", "teams.warning.no-recipients"),
                        // NĐ 30/2020/NĐ-CP, Phụ lục I, II.7.b
                        asked(
                                ACADEMIC_TITLE
                                        .matcher(draft.closing().signer().name())
                                        .find(),
                                "signerName",
                                "teams.warning.academic-title"))
                .flatMap(questions -> questions);
    }

    private static Stream<Violation> asked(boolean when, String field, String key) {
        return when ? Stream.of(Violation.of(field, key)) : Stream.empty();
    }

    /** A citation names the day of what it cites (NĐ 30/2020/NĐ-CP, Phụ lục I, II.6). */
    private static Stream<Violation> undatedBases(Opening opening) {
        return IntStream.range(0, opening.bases().size())
                .filter(i -> opening.bases().get(i).day().isEmpty())
                .mapToObj(i -> Violation.of("bases", "teams.warning.basis-without-day", i + 1));
    }
}
