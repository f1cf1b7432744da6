package org.chaperone.app.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.LocalPath;
import org.chaperone.app.ui.Preferences;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@May(Who.ANYONE)
class PreferencesController {

    @PostMapping("/preferences")
    ResponseEntity<Void> keep(
            @RequestParam Preferences.Theme theme,
            @RequestParam(defaultValue = "false") boolean keys,
            @RequestParam(defaultValue = "/") String next,
            HttpServletRequest request) {
        var answer = ResponseEntity.status(HttpStatus.SEE_OTHER);
        for (var cookie : new Preferences(theme, keys).cookies(request.isSecure())) {
            answer.header(HttpHeaders.SET_COOKIE, cookie.toString());
        }
        return answer.header(HttpHeaders.LOCATION, LocalPath.of(next)).build();
    }
}
