package vn.congdongso.access.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.congdongso.webui.Reference;

/** Every line of the log says which request it belongs to, and which account's; nothing else about a person. */
class RequestIdentity extends OncePerRequestFilter {

    static final String REQUEST = "request";
    static final String ACCOUNT = "account";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        MDC.put(REQUEST, Reference.next());
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(REQUEST);
            MDC.remove(ACCOUNT);
        }
    }
}
