package org.chaperone.app.schooltime;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** It isn't there, or not for this person: both look the same. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class OutOfSight extends RuntimeException {

    private static final long serialVersionUID = 1;
}
