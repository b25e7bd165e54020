package vn.congdongso.access.gate;

import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.MappedInterceptor;
import vn.congdongso.access.domain.AccessSettings;

/** Puts the gate in front of every handler mapping there is, those of libraries and of the management port included. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
class GateConfiguration {

    @Bean
    MappedInterceptor gateInFrontOfAll(AccessGate gate) {
        return new MappedInterceptor(null, gate);
    }

    @Bean
    MappedInterceptor lastSeenBehindTheGate(LastSeen lastSeen) {
        return new MappedInterceptor(null, lastSeen);
    }

    @Bean
    WebMvcConfigurer currentAccountAsArgument() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CurrentAccountArgument());
            }
        };
    }

    @Bean
    FilterRegistrationBean<RequestIdentity> requestIdentity() {
        FilterRegistrationBean<RequestIdentity> filter = new FilterRegistrationBean<>(new RequestIdentity());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }
}
