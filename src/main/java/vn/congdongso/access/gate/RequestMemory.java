package vn.congdongso.access.gate;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import vn.congdongso.access.domain.WithinRequest;

@Component
class RequestMemory implements WithinRequest {

    @Override
    public <T> T once(String name, Class<T> type, Supplier<T> answer) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return answer.get();
        }
        Object known = request.getAttribute(name, RequestAttributes.SCOPE_REQUEST);
        if (type.isInstance(known)) {
            return type.cast(known);
        }
        T fresh = answer.get();
        request.setAttribute(name, fresh, RequestAttributes.SCOPE_REQUEST);
        return fresh;
    }
}
