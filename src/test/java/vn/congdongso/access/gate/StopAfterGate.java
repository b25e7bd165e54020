package vn.congdongso.access.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets the matrix knock at every door without walking through: who passes the gate gets 204 instead of the handler. */
@Component
class StopAfterGate implements WebMvcConfigurer {

    static final String ATTRIBUTE = StopAfterGate.class.getName();

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                boolean stops = request.getAttribute(ATTRIBUTE) != null;
                if (stops) {
                    response.setStatus(HttpStatus.NO_CONTENT.value());
                }
                return !stops;
            }
        });
    }
}
