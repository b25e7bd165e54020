package vn.congdongso.webui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/** One request, as far as pages ask about it. Looked up when asked and not before: a page of errors asks for little. */
final class Visit {

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final List<ViewerSource> viewers;
    private final List<NavigationSource> navigations;
    private final Address address;
    private @Nullable Viewer viewer;
    private boolean viewerKnown;
    private @Nullable List<NavigationItem> navigation;

    Visit(
            HttpServletRequest request,
            HttpServletResponse response,
            List<ViewerSource> viewers,
            List<NavigationSource> navigations) {
        this.request = request;
        this.response = response;
        this.viewers = viewers;
        this.navigations = navigations;
        this.address = Address.of(request);
    }

    Address address() {
        return address;
    }

    Address reopened() {
        return Address.toReopen(request);
    }

    @Nullable
    Viewer viewer() {
        if (!viewerKnown) {
            for (ViewerSource source : viewers) {
                viewer = viewer == null ? source.viewer(request) : viewer;
            }
            viewerKnown = true;
        }
        return viewer;
    }

    List<NavigationItem> navigation() {
        if (navigation == null) {
            navigation = navigations.stream()
                    .flatMap(source -> source.items(request).stream())
                    .sorted(Comparator.comparing(NavigationItem::group).thenComparing(NavigationItem::order))
                    .toList();
        }
        return navigation;
    }

    String csrfName() {
        CsrfToken token = csrf();
        return token == null ? "_csrf" : token.getParameterName();
    }

    String csrfHeader() {
        CsrfToken token = csrf();
        return token == null ? "" : token.getHeaderName();
    }

    /** Reading the token may open a session, so only forms and pages of signed-in people do. */
    String csrfToken() {
        CsrfToken token = csrf();
        return token == null ? "" : token.getToken();
    }

    private @Nullable CsrfToken csrf() {
        return (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    }

    @Nullable
    String toast(Ui ui) {
        return Toasts.take(request, response, ui);
    }
}
