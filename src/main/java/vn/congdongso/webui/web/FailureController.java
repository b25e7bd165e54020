package vn.congdongso.webui.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.congdongso.webui.Problem;

/** What fails outside of handlers: refused by a filter, or broken while a page is being written. */
@Controller
class FailureController implements ErrorController {

    private final Failures failures;

    FailureController(Failures failures) {
        this.failures = failures;
    }

    @RequestMapping("${server.error.path:/error}")
    Object failed(HttpServletRequest request, HttpServletResponse response) {
        return failures.answer(problem(request), path(request), cause(request), request, response);
    }

    private static Problem problem(HttpServletRequest request) {
        // Nobody comes here by an address of his own but to see what is here: nothing.
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? Problem.of(HttpStatusCode.valueOf(status))
                : Problem.NOT_FOUND;
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    private static @Nullable Throwable cause(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause ? cause : null;
    }
}
