package vn.congdongso.webui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import vn.congdongso.webui.Problem;

/** What a handler throws. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class FailureAdvice {

    private final Failures failures;

    FailureAdvice(Failures failures) {
        this.failures = failures;
    }

    @ExceptionHandler
    @Nullable
    Object failed(Exception failure, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (failure instanceof AccessDeniedException || failure instanceof AuthenticationException) {
            // The security filters answer these: they know whether signing in would help.
            throw failure;
        }
        if (failure instanceof AsyncRequestNotUsableException) {
            return null; // whoever asked has gone
        }
        if (failure instanceof ErrorResponse answer) {
            answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        return failures.answer(problem(failure), request.getRequestURI(), failure, request, response);
    }

    private static Problem problem(Exception failure) {
        return switch (failure) {
            // An address with an id that is none leads nowhere; so does one with an id that nobody has.
            case MethodArgumentTypeMismatchException mismatch
            when mismatch.getParameter().hasParameterAnnotation(PathVariable.class) -> Problem.NOT_FOUND;
            case MethodArgumentTypeMismatchException mismatch -> Problem.BAD_REQUEST;
            case HttpMessageNotReadableException unreadable -> Problem.BAD_REQUEST;
            case ErrorResponse answer -> Problem.of(answer.getStatusCode());
            case MultipartException broken -> Problem.BAD_REQUEST;
            default -> Problem.UNEXPECTED;
        };
    }
}
