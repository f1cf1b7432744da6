package org.chaperone.app.ui.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MultipartException;

/** How requests are read: what can't be read is the sender's fault (400, 413) and no failure of ours. */
@ControllerAdvice
class Reading {

    /** Only what a record names is bound; any other name, {@code q.x} or {@code class.name}, is passed over. */
    @InitBinder
    void bindsOnlyWhatIsNamed(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    /** A form with a file that came without its parts. */
    @ExceptionHandler(MultipartException.class)
    void isNoFormWithAFile(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }

    /** Bytes that are no text, too many fields, too much of them: found once it is known how the text is encoded. */
    @Component
    @Order(Ordered.HIGHEST_PRECEDENCE + 10)
    static class Parameters extends OncePerRequestFilter {

        /** What programs send is read as it is, also when their library calls it a form. */
        @Override
        protected boolean shouldNotFilter(HttpServletRequest request) {
            return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
        }

        @Override
        protected void doFilterInternal(
                HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            try {
                request.getParameterMap();
            } catch (InvalidParameterException e) {
                response.sendError(e.getErrorCode());
                return;
            }
            chain.doFilter(request, response);
        }
    }
}
