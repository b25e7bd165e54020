package vn.congdongso.teams.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.Permission;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.DocumentStatus;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.documents.Documents;
import vn.congdongso.teams.domain.BodyDraft;
import vn.congdongso.teams.domain.Decision;
import vn.congdongso.teams.domain.DecisionKind;
import vn.congdongso.teams.domain.Decisions;

/** Decisions for programs. */
@RestController
class DecisionApi {

    private final Decisions decisions;
    private final Documents documents;

    DecisionApi(Decisions decisions, Documents documents) {
        this.decisions = decisions;
        this.documents = documents;
    }

    /**
     * @param number absent in a draft
     * @param effectiveOn set when it has been issued
     * @param replacedBy the later decision that took its place
     */
    public record DecisionOnRecord(
            UUID id,
            UUID agency,
            DecisionKind kind,
            DocumentStatus status,
            String symbol,
            @Nullable Integer number,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate effectiveOn,
            String subject,
            List<UUID> replaces,
            @Nullable UUID replacedBy,
            List<DecidedBody> bodies) {}

    public record DecidedBody(String name, @Nullable UUID unit, int seats) {}

    @GetMapping(value = "/api/v1/decisions/{documentId}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Allowed(value = Permission.VIEW_DECISION, on = "documentId")
    DecisionOnRecord one(@PathVariable DocumentId documentId) {
        Decision decision = decisions.find(documentId).orElseThrow(DecisionApi::notFound);
        DocumentSummary line = documents.find(documentId).orElseThrow(DecisionApi::notFound);
        return new DecisionOnRecord(
                documentId.value(),
                decision.agency().value(),
                decision.draft().kind(),
                line.status(),
                line.symbol(),
                line.number(),
                line.issuedOn(),
                decision.effectiveOn(),
                line.subject(),
                decision.draft().effect().replaces().stream()
                        .map(DocumentId::value)
                        .toList(),
                id(decision.replacedBy()),
                decision.draft().bodies().stream().map(DecisionApi::body).toList());
    }

    private static DecidedBody body(BodyDraft body) {
        UUID unit = body.unit() == null ? null : body.unit().value();
        return new DecidedBody(body.name(), unit, body.seats().size());
    }

    private static @Nullable UUID id(@Nullable DocumentId document) {
        return document == null ? null : document.value();
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
