package vn.congdongso.territory.web;

import java.util.Optional;
import java.util.UUID;
import vn.congdongso.units.UnitId;

/** Ids as forms and addresses send them; whatever is none is as good as nothing. */
final class SentIds {

    private SentIds() {}

    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Optional<UnitId> unit(String text) {
        return uuid(text).map(UnitId::new);
    }
}
