package org.chaperone.app.audits.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chaperone.app.audits.page.InBrowser.Issue;
import tools.jackson.databind.json.JsonMapper;

/** Asks axe-core about a page that a browser shows: https://github.com/dequelabs/axe-core. */
final class Axe {

    private static final String ASK =
            """

            ;axe.run(document, {iframes: false, preload: false, resultTypes: ['violations', 'incomplete']})
                .then(it => JSON.stringify({
                    issues: it.violations.map(rule => ({
                        rule: rule.id,
                        impact: rule.impact || '',
                        help: rule.help,
                        elements: rule.nodes.length,
                        element: String(rule.nodes[0].target),
                        snippet: rule.nodes[0].html.slice(0, 300)})),
                    unclear: it.incomplete
                        .filter(rule => rule.id === 'color-contrast')
                        .reduce((sum, rule) => sum + rule.nodes.length, 0)}));
            """;

    /** A script that loads and runs it; its value is the promise of what {@link #told} reads. */
    static final String QUESTION = script() + ASK;

    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * @param unclear pieces of text whose contrast it can't tell, such as those over pictures
     */
    record Told(List<Issue> issues, int unclear) {

        /** Pieces of text with too little contrast; 0 or one issue. */
        List<Issue> contrast() {
            return issues.stream().filter(it -> it.rule().equals("color-contrast")).toList();
        }
    }

    private Axe() {}

    static Told told(String answer) {
        return JSON.readValue(answer, Told.class);
    }

    private static String script() {
        try (var file = Axe.class.getResourceAsStream("/axe.min.js")) {
            if (file == null) {
                throw new IllegalStateException("axe.min.js isn't there");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
