package vn.congdongso.teams.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Access;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.access.Place;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.DocumentRenderer;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.documents.Documents;
import vn.congdongso.documents.checks.Finding;
import vn.congdongso.documents.checks.WordingCheck;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.Violation;
import vn.congdongso.teams.BodySummary;
import vn.congdongso.teams.Teams;
import vn.congdongso.teams.domain.BodyDraft;
import vn.congdongso.teams.domain.CheckDecision;
import vn.congdongso.teams.domain.Decision;
import vn.congdongso.teams.domain.Decisions;
import vn.congdongso.teams.domain.Findings;
import vn.congdongso.teams.domain.PaperIssue;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;

/** Gathers what the pages of one decision show. */
@Component
class DecisionPages {

    private static final Findings NOTHING = new Findings(List.of(), List.of());

    /** A missing signer is refused by the rules of decisions, and need not be advised as well. */
    private static final String SAID_BY_THE_RULES = "documents.finding.signer.missing";

    private final Decisions decisions;
    private final Documents documents;
    private final DocumentRenderer renderer;
    private final CheckDecision check;
    private final Teams teams;
    private final Units units;
    private final Access access;
    private final Today today;

    DecisionPages(
            Decisions decisions,
            Documents documents,
            DocumentRenderer renderer,
            CheckDecision check,
            Teams teams,
            Units units,
            Access access,
            Today today) {
        this.decisions = decisions;
        this.documents = documents;
        this.renderer = renderer;
        this.check = check;
        this.teams = teams;
        this.units = units;
        this.access = access;
        this.today = today;
    }

    Optional<DecisionPage> decision(DocumentId document, CurrentAccount who, List<Violation> refused) {
        return decisions.find(document).map(decision -> page(decision, who, refused));
    }

    Optional<IssuePage> issue(DocumentId document) {
        return decisions.find(document).map(this::issue);
    }

    private DecisionPage page(Decision decision, CurrentAccount who, List<Violation> refused) {
        DocumentSummary line = documents.find(decision.document()).orElseThrow();
        OfficialDocument content = documents.content(decision.document());
        UnitSummary agency = units.lastKnown(decision.agency(), decision.draft().issueDay(today.today()))
                .orElseThrow();
        Place place = Place.in(decision.agency());
        List<Finding> wording = new WordingCheck()
                .check(content).stream()
                        .filter(finding -> !finding.key().equals(SAID_BY_THE_RULES))
                        .toList();
        return new DecisionPage(
                decision,
                line,
                agency,
                renderer.html(content),
                decision.issued() ? NOTHING : check.of(decision.document()),
                decision.issued() ? List.of() : wording,
                lines(decision.draft().effect().replaces()),
                line(decision.replacedBy()),
                bodies(decision),
                decision.issued() ? List.of() : check.changes(decision.document()),
                decision.issued() ? List.of() : check.advice(decision.document()),
                decision.awaits(today.today()) && access.may(who, Permission.ISSUE_DECISION, place),
                access.may(who, Permission.DRAFT_DECISION, place),
                access.may(who, Permission.ISSUE_DECISION, place),
                refused);
    }

    private List<BodySummary> bodies(Decision decision) {
        LocalDate day = decision.effectiveOn();
        if (day == null) {
            return List.of();
        }
        List<String> names =
                decision.draft().bodies().stream().map(BodyDraft::name).toList();
        return decision.draft().bodies().stream()
                .map(BodyDraft::unit)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(unit -> teams.ofUnit(unit, day).stream())
                .filter(body -> names.contains(body.name()))
                .toList();
    }

    private IssuePage issue(Decision decision) {
        PaperIssue paper = decision.draft().paper();
        LocalDate issuedOn = decision.draft().issueDay(today.today());
        DocumentSummary line = documents.find(decision.document()).orElseThrow();
        int number = paper != null && paper.number() != null
                ? paper.number()
                : documents.nextNumber(decision.agency(), line.symbol(), issuedOn.getYear());
        return new IssuePage(
                decision,
                number,
                issuedOn,
                decision.draft().effectiveDay(issuedOn),
                lines(decision.draft().effect().replaces()),
                check.of(decision.document()).violations());
    }

    private List<DocumentSummary> lines(List<DocumentId> chosen) {
        Map<DocumentId, DocumentSummary> found = documents.findAll(chosen);
        return chosen.stream().filter(found::containsKey).map(found::get).toList();
    }

    private @Nullable DocumentSummary line(@Nullable DocumentId document) {
        return document == null ? null : documents.find(document).orElse(null);
    }
}
