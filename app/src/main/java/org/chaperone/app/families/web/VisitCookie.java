package org.chaperone.app.families.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** Where a family's browser keeps the secret of its visit, until it is closed; so that no address has it. */
final class VisitCookie {

    private VisitCookie() {}

    static Optional<String> read(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, name(request));
        return Optional.ofNullable(cookie).map(it -> it.getValue()).filter(it -> !it.isEmpty());
    }

    static void write(String secret, HttpServletRequest request, HttpServletResponse response) {
        set(secret, null, request, response);
    }

    static void remove(HttpServletRequest request, HttpServletResponse response) {
        set("", Duration.ZERO, request, response);
    }

    /** Lax, as the link is followed from a mail program. */
    private static void set(
            String value,
            @Nullable Duration age,
            HttpServletRequest request,
            HttpServletResponse response) {
        var cookie =
                ResponseCookie.from(name(request), value)
                        .path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax");
        if (age != null) {
            cookie.maxAge(age);
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-family" : "family";
    }
}
