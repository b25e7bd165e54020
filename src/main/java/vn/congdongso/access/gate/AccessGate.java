package vn.congdongso.access.gate;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import vn.congdongso.access.Access;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.access.Place;

/** Asks, in front of every handler, whether this account may do this here. Whatever is not plainly allowed is not. */
@Component
class AccessGate implements HandlerInterceptor {

    private static final Logger log = LoggerFactory.getLogger(AccessGate.class);

    private final Requirements requirements;
    private final Access access;
    private final Places places;
    private final Refusals refusals;

    AccessGate(Requirements requirements, Access access, Places places, Refusals refusals) {
        this.requirements = requirements;
        this.access = access;
        this.places = places;
        this.refusals = refusals;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return true; // the page that tells of a refusal is for whoever was refused
        }
        return switch (requirements.of(handler)) {
            case Requirement.Nothing nothing -> true;
            case Requirement.Anywhere right ->
                knownAndAllowed(right.permission(), request, response).isPresent();
            case Requirement.Somewhere right -> passes(right, request, response);
            case Requirement.Unstated unstated -> {
                log.error("Refused, because it does not say what it needs: {}", handler);
                refusals.denied(response);
                yield false;
            }
        };
    }

    private boolean passes(Requirement.Somewhere right, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<CurrentAccount> who = knownAndAllowed(right.permission(), request, response);
        if (who.isEmpty()) {
            return false;
        }
        Optional<Place> place = places.of(right.idType(), variable(request, right.variable()));
        if (place.isEmpty()) {
            refusals.notFound(response);
            return false;
        }
        boolean may = access.may(who.get(), right.permission(), place.get());
        if (!may) {
            refusals.denied(response);
        }
        return may;
    }

    /** Empty when the answer has been given already. */
    private Optional<CurrentAccount> knownAndAllowed(
            Permission permission, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<SignedInAccount> who = SignedInAccount.ofRequest();
        if (who.isEmpty()) {
            refusals.notSignedIn(request, response);
            return Optional.empty();
        }
        if (who.get().mustChange() && !Addresses.path(request).equals(Refusals.CHANGE_PASSWORD)) {
            refusals.changePasswordFirst(request, response);
            return Optional.empty();
        }
        if (!access.mayAnywhere(who.get().account(), permission)) {
            refusals.denied(response);
            return Optional.empty();
        }
        return who.map(SignedInAccount::account);
    }

    private static @Nullable String variable(HttpServletRequest request, String name) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables instanceof Map<?, ?> map && map.get(name) instanceof String value ? value : null;
    }
}
