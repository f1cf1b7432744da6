package org.chaperone.app.ui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * How somebody wants pages on this device: kept in cookies, so it holds before signing in and stays after.
 *
 * @param keys whether single keys press buttons (WCAG 2.1.4 asks that they can be turned off)
 */
public record Preferences(Theme theme, boolean keys) {

    private static final String THEME = "theme";
    private static final String KEYS = "keys";
    private static final String OFF = "off";

    /** Dark is one more style sheet, so a theme is the media it is for. */
    public enum Theme {
        AUTO("screen and (prefers-color-scheme: dark)", "As the device"),
        LIGHT("not all", "Light"),
        DARK("screen", "Dark");

        private final String media;
        private final String words;

        Theme(String media, String words) {
            this.media = media;
            this.words = words;
        }

        public String media() {
            return media;
        }

        public String words() {
            return words;
        }
    }

    static Preferences of(HttpServletRequest request) {
        var theme =
                Arrays.stream(Theme.values())
                        .filter(it -> it.name().equals(value(request, THEME)))
                        .findFirst()
                        .orElse(Theme.AUTO);
        return new Preferences(theme, !value(request, KEYS).equals(OFF));
    }

    /** What makes the next request say the same, for a year. */
    public List<ResponseCookie> cookies(boolean secure) {
        return List.of(
                cookie(THEME, theme.name(), secure), cookie(KEYS, keys ? "on" : OFF, secure));
    }

    private static ResponseCookie cookie(String name, String value, boolean secure) {
        return ResponseCookie.from(name, value)
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build();
    }

    private static String value(HttpServletRequest request, String name) {
        Cookie cookie = WebUtils.getCookie(request, name);
        return cookie == null ? "" : cookie.getValue();
    }
}
