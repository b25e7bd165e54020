package vn.congdongso.access.gate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import vn.congdongso.access.Place;
import vn.congdongso.access.PlaceOf;

/** Turns an id in a path into the place where the thing lies, by the desk of the module that keeps it. */
@Component
class Places {

    private final ObjectProvider<PlaceOf<?>> desks;
    private final ConversionService conversion = ApplicationConversionService.getSharedInstance();
    private volatile @Nullable Map<Class<?>, PlaceOf<?>> byType;

    Places(ObjectProvider<PlaceOf<?>> desks) {
        this.desks = desks;
    }

    boolean knows(Class<?> idType) {
        return byType().containsKey(idType);
    }

    /** Empty when there is no such thing, or the text is no id. */
    Optional<Place> of(Class<?> idType, @Nullable String text) {
        PlaceOf<?> desk = byType().get(idType);
        if (desk == null) {
            throw new IllegalStateException("no PlaceOf for " + idType.getName());
        }
        return text == null ? Optional.empty() : ask(desk, text);
    }

    private <I> Optional<Place> ask(PlaceOf<I> desk, String text) {
        try {
            I id = conversion.convert(text, desk.idType());
            return id == null ? Optional.empty() : desk.placeOf(id);
        } catch (ConversionException e) {
            return Optional.empty();
        }
    }

    private Map<Class<?>, PlaceOf<?>> byType() {
        Map<Class<?>, PlaceOf<?>> known = byType;
        if (known == null) {
            List<PlaceOf<?>> all = desks.orderedStream().toList();
            known = all.stream().collect(Collectors.toUnmodifiableMap(PlaceOf::idType, Function.identity()));
            byType = known;
        }
        return known;
    }
}
