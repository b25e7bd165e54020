package vn.congdongso.teams.domain;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congdongso.documents.DocumentOwner;
import vn.congdongso.documents.DocumentSummary;

/** Decisions about bodies are read and written here, and not as free text. */
@Component
class DecisionPlaces implements DocumentOwner {

    private final Decisions decisions;

    DecisionPlaces(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Optional<String> address(DocumentSummary document) {
        return decisions.find(document.id()).map(decision -> "/quyet-dinh/" + decision.document());
    }

    @Override
    public Optional<String> editAddress(DocumentSummary document) {
        return decisions
                .find(document.id())
                .filter(decision -> !decision.issued())
                .map(decision -> "/quyet-dinh/" + decision.document() + "/sua");
    }
}
