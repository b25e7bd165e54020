package vn.congdongso.webui;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds the template that a controller names, gives it {@code ui}, and sends it whole or not at all. */
@Component
class JteViews implements ViewResolver, Ordered {

    private static final String HTML = "text/html;charset=UTF-8";

    private final TemplateEngine templates;
    private final Messages messages;
    private final Assets assets;
    private final ObjectProvider<ViewerSource> viewers;
    private final ObjectProvider<NavigationSource> navigations;

    JteViews(
            @Value("${congdongso.jte.dev:false}") boolean dev,
            Messages messages,
            Assets assets,
            ObjectProvider<ViewerSource> viewers,
            ObjectProvider<NavigationSource> navigations) {
        this.templates = dev ? fromSources() : TemplateEngine.createPrecompiled(ContentType.Html);
        this.messages = messages;
        this.assets = assets;
        this.viewers = viewers;
        this.navigations = navigations;
    }

    /** While a page is being written: a changed template shows at the next request. */
    private static TemplateEngine fromSources() {
        TemplateEngine engine = TemplateEngine.create(
                new DirectoryCodeResolver(Path.of("src/main/jte")),
                Path.of("target/jte-dev-classes"),
                ContentType.Html,
                JteViews.class.getClassLoader());
        engine.setTrimControlStructures(true);
        return engine;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        String template = name + ".jte";
        return templates.hasTemplate(template) ? new JteView(template) : null;
    }

    private final class JteView implements View {

        private final String template;

        JteView(String template) {
            this.template = template;
        }

        @Override
        public String getContentType() {
            return HTML;
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            Visit visit = new Visit(
                    request,
                    response,
                    viewers.orderedStream().toList(),
                    navigations.orderedStream().toList());
            Map<String, Object> parameters = new HashMap<>(model == null ? Map.of() : model);
            parameters.put("ui", new Ui(Languages.of(request), messages, assets, visit));
            Utf8ByteOutput page = new Utf8ByteOutput();
            templates.render(template, parameters, page);

            response.setContentType(HTML);
            if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
                response.setHeader(HttpHeaders.CACHE_CONTROL, caching(visit, response));
            }
            response.setContentLength(page.getContentLength());
            page.writeTo(response.getOutputStream());
        }

        /** What a signed-in person saw must not be found by the next user of the same phone. */
        private static String caching(Visit visit, HttpServletResponse response) {
            boolean failed = response.getStatus() >= 400;
            return failed || visit.viewer() != null ? "no-store" : "no-cache";
        }
    }
}
