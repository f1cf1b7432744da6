package org.chaperone.app.ui.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MultipartException;

/** What brings no file where one is meant is no form of ours, and no failure of ours. */
@ControllerAdvice
class MissingFiles {

    @ExceptionHandler(MultipartException.class)
    void refuse(MultipartException sent, HttpServletResponse response) throws IOException {
        response.sendError(
                sent instanceof ErrorResponse refusal
                        ? refusal.getStatusCode().value()
                        : HttpStatus.BAD_REQUEST.value());
    }
}
