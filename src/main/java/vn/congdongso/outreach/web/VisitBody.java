package vn.congdongso.outreach.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congdongso.outreach.VisitId;

/**
 * Reads the body of a visit or of many, without trust in its length or its types: a value of the wrong kind is an answer
 * that could not be read, and is refused beside its field.
 */
@Component
class VisitBody {

    /** Of one visit. */
    private static final int MOST_BYTES = 16 * 1024;

    /** In one send; a phone that has more sends several times. */
    static final int MOST_VISITS = 100;

    private final JsonMapper json;

    VisitBody(JsonMapper json) {
        this.json = json;
    }

    SentVisit read(HttpServletRequest request) throws IOException {
        JsonNode visit = parsed(bytes(request, MOST_BYTES));
        return SentVisit.of(field -> text(visit, field));
    }

    /** Visits with the ids that the phone gave them; as unreadable as they were sent. */
    List<Identified> readMany(HttpServletRequest request) throws IOException {
        JsonNode visits = parsed(bytes(request, MOST_VISITS * MOST_BYTES / 4)).path("visits");
        if (!visits.isArray()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        if (visits.size() > MOST_VISITS) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        List<Identified> read = new ArrayList<>();
        visits.forEach(visit -> read.add(new Identified(text(visit, "id"), SentVisit.of(field -> text(visit, field)))));
        return read;
    }

    /** @param id as sent */
    record Identified(@Nullable String id, SentVisit visit) {

        Optional<VisitId> visitId() {
            try {
                return Optional.ofNullable(id).map(VisitId::of);
            } catch (IllegalArgumentException unreadable) {
                return Optional.empty();
            }
        }
    }

    private static byte[] bytes(HttpServletRequest request, int most) throws IOException {
        byte[] body = request.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        return body;
    }

    private JsonNode parsed(byte[] body) {
        try {
            JsonNode node = json.readTree(body);
            if (node != null && node.isObject()) {
                return node;
            }
        } catch (JacksonException unreadable) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, unreadable);
        }
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }

    private static @Nullable String text(JsonNode visit, String field) {
        JsonNode value = visit.path(field);
        return value.isString() || value.isNumber() ? value.asString() : null;
    }
}
