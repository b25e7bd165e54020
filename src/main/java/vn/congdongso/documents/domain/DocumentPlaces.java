package vn.congdongso.documents.domain;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Place;
import vn.congdongso.access.PlaceOf;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.DocumentSummary;
import vn.congdongso.documents.Documents;

/** A document lies in the unit of the agency that writes it. */
@Component
class DocumentPlaces implements PlaceOf<DocumentId> {

    private final Documents documents;

    DocumentPlaces(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Class<DocumentId> idType() {
        return DocumentId.class;
    }

    @Override
    public Optional<Place> placeOf(DocumentId id) {
        return documents.find(id).map(DocumentSummary::agency).map(Place::in);
    }
}
