package org.chaperone.app.ui.web;

import java.time.Duration;
import java.util.Locale;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.District;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The district's color, as the one style sheet that differs between districts. */
@Controller
@May(Who.ANYONE)
class ThemeController {

    private final District district;

    ThemeController(District district) {
        this.district = district;
    }

    @GetMapping("/theme.css")
    ResponseEntity<String> theme() {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/css;charset=UTF-8"))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(
                        String.format(
                                Locale.ROOT,
                                ":root { --district-hue: %d; --district-chroma: %.3f; }%n",
                                district.hue(),
                                district.chroma()));
    }
}
