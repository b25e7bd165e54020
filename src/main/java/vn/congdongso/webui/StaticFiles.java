package vn.congdongso.webui;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.web.server.MimeMappings;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/** Files whose name carries their hash stay with the browser for good; those with a fixed name are asked for anew. */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        EncodedResourceResolver precompressed = new EncodedResourceResolver();
        precompressed.setContentCodings(List.of("gzip"));
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(precompressed);
        registry.addResourceHandler("/sw.js", "/manifest.webmanifest")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.noCache());
        CacheControl aDay = CacheControl.maxAge(Duration.ofDays(1)).cachePublic();
        registry.addResourceHandler("/favicon.ico", "/favicon.svg")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(aDay);
        registry.addResourceHandler("/icons/**")
                .addResourceLocations("classpath:/static/icons/")
                .setCacheControl(aDay);
    }

    /** Unknown to the server's own list; browsers warn about a manifest of any other type. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> manifestType() {
        MimeMappings types = new MimeMappings();
        types.add("webmanifest", "application/manifest+json");
        return factory -> factory.addMimeMappings(types);
    }
}
