package org.chaperone.app.mail;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * What a message says, part by part. It gives the same as plain text and as HTML; whatever is put in stays text, so that
 * nobody's name becomes markup.
 */
public final class MailText {

    private sealed interface Part {
        record Heading(String words) implements Part {}

        record Paragraph(String words) implements Part {}

        record Items(List<String> all) implements Part {}

        record Link(String words, String address) implements Part {}
    }

    private final List<Part> parts = new ArrayList<>();

    public MailText heading(String words) {
        parts.add(new Part.Heading(words.strip()));
        return this;
    }

    public MailText paragraph(String words) {
        parts.add(new Part.Paragraph(words.strip()));
        return this;
    }

    public MailText items(List<String> all) {
        parts.add(new Part.Items(all.stream().map(String::strip).toList()));
        return this;
    }

    /**
     * @param address a whole one, of the web
     */
    public MailText link(String words, String address) {
        var scheme = URI.create(address).getScheme();
        if (!"https".equals(scheme) && !"http".equals(scheme)) {
            throw new IllegalArgumentException("Not an address of the web: " + scheme);
        }
        parts.add(new Part.Link(words.strip(), address));
        return this;
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    public String plain() {
        return parts.stream().map(MailText::plain).collect(Collectors.joining("\n\n")) + "\n";
    }

    /**
     * @param language of the words, such as {@code es}
     */
    public String html(String language) {
        return """
                <!doctype html>
                <html lang="%s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>
                <body style="font: 16px/1.5 sans-serif; max-width: 38em; margin: 1em auto; padding: 0 1em">
                %s
                </body>
                </html>
                """
                .formatted(
                        escaped(language),
                        parts.stream().map(MailText::html).collect(Collectors.joining("\n")));
    }

    private static String plain(Part part) {
        return switch (part) {
            case Part.Heading it -> it.words().toUpperCase(Locale.ROOT);
            case Part.Paragraph it -> it.words();
            case Part.Items it ->
                    it.all().stream().map(item -> "- " + item).collect(Collectors.joining("\n"));
            case Part.Link it -> it.words() + ":\n" + it.address();
        };
    }

    private static String html(Part part) {
        return switch (part) {
            case Part.Heading it -> "<h2>" + escaped(it.words()) + "</h2>";
            case Part.Paragraph it -> "<p>" + escaped(it.words()).replace("\n", "<br>\n") + "</p>";
            case Part.Items it ->
                    it.all().stream()
                            .map(item -> "<li>" + escaped(item) + "</li>")
                            .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>"));
            case Part.Link it ->
                    "<p><a href=\"%s\">%s</a></p>"
                            .formatted(escaped(it.address()), escaped(it.words()));
        };
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
