package org.chaperone.app.api.web;

import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Who;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of all that programs may call. */
@RestController
class OpenApiEndpoint {

    @GetMapping(path = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @May(Who.ANYONE)
    Resource describe() {
        return new ClassPathResource("org/chaperone/app/api/openapi.json");
    }
}
