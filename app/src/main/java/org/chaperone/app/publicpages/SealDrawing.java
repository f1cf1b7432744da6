package org.chaperone.app.publicpages;

import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** The seal as a picture that a screen reader reads, for any page. It loads nothing. */
final class SealDrawing {

    private static final int POINTS = 28;
    private static final double RIM = 57;
    private static final double NOTCH = 53;

    private SealDrawing() {}

    /**
     * @param withdrawn whether it says that it counts no more
     */
    static String of(String district, boolean withdrawn) {
        var name = HtmlUtils.htmlEscape(district, "UTF-8");
        var title = withdrawn ? "Seal withdrawn: " + name : "Official page of " + name;
        var ring =
                (withdrawn ? "WITHDRAWN · " : "OFFICIAL · ")
                        + name.toUpperCase(Locale.ROOT)
                        + " · ";
        return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 120" width="120" height="120" role="img" aria-labelledby="t d">
        <title id="t">%s</title>
        <desc id="d">A picture can be copied: follow the link to see whether it is valid on this page.</desc>
        <g fill="none" stroke="%s" stroke-linejoin="round">
        <path fill="#fff" stroke-width="2" d="%s"/>
        <circle cx="60" cy="60" r="31"/>
        <path stroke-width="5" stroke-linecap="round" d="%s"/>
        </g>
        <path id="r" d="M60 99a39 39 0 1 1 .01 0" fill="none"/>
        <text font-family="sans-serif" font-size="10" font-weight="700" fill="%s"><textPath href="#r" textLength="236" lengthAdjust="spacingAndGlyphs">%s</textPath></text>
        </svg>
        """
                .formatted(
                        title,
                        color(withdrawn),
                        star(),
                        withdrawn ? "M48 48l24 24M72 48l-24 24" : "M46 61l10 10 19-21",
                        color(withdrawn),
                        ring);
    }

    private static String color(boolean withdrawn) {
        return withdrawn ? "#5a5a5a" : "#1d3f8f";
    }

    private static String star() {
        var path = new StringBuilder();
        for (var i = 0; i < POINTS * 2; i++) {
            var radius = i % 2 == 0 ? RIM : NOTCH;
            var angle = Math.PI * i / POINTS;
            path.append(i == 0 ? 'M' : 'L')
                    .append(
                            String.format(
                                    Locale.ROOT,
                                    "%.1f %.1f",
                                    60 + radius * Math.sin(angle),
                                    60 - radius * Math.cos(angle)));
        }
        return path.append('Z').toString();
    }
}
