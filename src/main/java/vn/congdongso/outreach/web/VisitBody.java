package vn.congdongso.outreach.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the body of a visit, without trust in its length or its types: a value of the wrong kind is an answer that could
 * not be read, and is refused beside its field.
 */
@Component
class VisitBody {

    private static final int MOST_BYTES = 16 * 1024;

    private final JsonMapper json;

    VisitBody(JsonMapper json) {
        this.json = json;
    }

    SentVisit read(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        JsonNode visit = parsed(body);
        return new SentVisit(text(visit, "topic"), text(visit, "people"), text(visit, "result"), text(visit, "day"));
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
