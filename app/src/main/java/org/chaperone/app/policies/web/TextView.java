package org.chaperone.app.policies.web;

import java.time.ZoneId;
import java.util.List;
import org.chaperone.app.policies.Citations;
import org.chaperone.app.policies.Text;
import org.chaperone.app.policies.Words;
import org.chaperone.app.ui.Clause;
import org.chaperone.app.ui.Markdown;
import org.chaperone.policy.Pack;

/**
 * A text ready to be shown.
 *
 * @param about which version it is, by whom and when
 */
public record TextView(
        String id,
        String title,
        List<Markdown.Block> body,
        String moment,
        String topic,
        String about,
        boolean replaced,
        List<Clause> clauses) {

    static TextView of(Text text, Pack pack, ZoneId zone) {
        var guidance = text.guidance();
        return new TextView(
                guidance.id(),
                guidance.title(),
                Markdown.read(guidance.body()),
                Words.of(guidance.moment()),
                guidance.topic().orElse(""),
                about(text, pack, zone),
                text.replaced(),
                Citations.of(pack, guidance.clauses()));
    }

    private static String about(Text text, Pack pack, ZoneId zone) {
        return text.writtenAt()
                .map(
                        at ->
                                "Version %d, by %s, %s"
                                        .formatted(
                                                text.version(),
                                                text.writtenBy().orElseThrow(),
                                                Words.moment(at, zone)))
                .orElseGet(() -> "Version 1, as in the policy’s edition " + pack.edition().id());
    }
}
