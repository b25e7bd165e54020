package vn.congdongso.webui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/** This module by itself: no database, no accounts. One set of settings, so that one context serves all its tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = PagesAloneConfiguration.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "congdongso.messages.strict=true",
            "server.error.include-stacktrace=never",
            "spring.session.store-type=none",
            "management.endpoint.health.validate-group-membership=false",
        })
@AutoConfigureMockMvc
public @interface PagesAlone {}
