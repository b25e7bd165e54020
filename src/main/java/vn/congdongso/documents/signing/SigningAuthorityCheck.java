package vn.congdongso.documents.signing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.IssueCheck;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.documents.model.SigningLine;
import vn.congdongso.shared.Violation;
import vn.congdongso.units.UnitId;

/**
 * Nobody signs what another has to sign. An agency that has recorded no right for the day is not hindered; minutes are
 * signed by chair and secretary of their meeting and need none.
 */
@Component
class SigningAuthorityCheck implements IssueCheck {

    static final String FIELD = "signature";

    private static final int MOST_NAMED = 6;

    private final SigningRights rights;

    SigningAuthorityCheck(SigningRights rights) {
        this.rights = rights;
    }

    @Override
    public List<Violation> violations(
            DocumentId document, UnitId agency, OfficialDocument content, LocalDate issuedOn) {
        List<SigningRight> holding = content.kind().minutes() ? List.<SigningRight>of() : rights.on(agency, issuedOn);
        if (holding.isEmpty()) {
            return List.of();
        }
        SigningMatch signature = SigningMatch.of(content.signature());
        if (holding.stream().anyMatch(right -> signature.coveredBy(right, content))) {
            return List.of();
        }
        String who = words(content);
        List<SigningRight> instead = holding.stream()
                .filter(right -> right.covers(content.kind()) && SigningMatch.of(right.body(), content))
                .limit(MOST_NAMED)
                .toList();
        return List.of(
                instead.isEmpty()
                        ? Violation.of(
                                FIELD,
                                "signing.violation.nobody-may",
                                content.kind().typeName(),
                                issuedOn)
                        : Violation.of(
                                FIELD,
                                "signing.violation.another-may",
                                who,
                                content.kind().typeName(),
                                issuedOn,
                                instead.stream()
                                        .map(SigningAuthorityCheck::named)
                                        .collect(Collectors.joining("; "))));
    }

    private static String named(SigningRight right) {
        return right.words() + " (" + right.legalBasis() + ")";
    }

    private static String words(OfficialDocument content) {
        String lines = content.signature().lines().stream()
                .map(SigningLine::text)
                .map(text -> text.replace('\n', ' '))
                .collect(Collectors.joining(" / "));
        String name = content.signature().name();
        return name == null || name.isBlank() ? lines : lines + " – " + name;
    }
}
