package org.chaperone.policy;

import java.util.List;
import java.util.Optional;

/**
 * A text that is shown to people at its moment.
 *
 * @param body Markdown
 * @param topic for finding it in the library
 * @param goOn for a question put to the reader, the answer that lets them go on
 * @param order among texts of one moment, smallest first
 */
public record Guidance(
        String id,
        String title,
        String body,
        Moment moment,
        Optional<String> topic,
        Optional<Answer> goOn,
        int order,
        List<String> clauses) {

    /** When a text is shown. */
    public enum Moment {
        /** When somebody first signs in, and one click from every refusal. */
        FIRST_USE,
        /** In the guide to one's own accounts. */
        PERSONAL_GUIDE,
        /** Beside the text while a post is written or checked. */
        COMPOSER,
        /** Before a post goes out. */
        PUBLISH,
        /** With every answer that permits something. */
        ALLOWED,
        /** In the guidance library. */
        LIBRARY,
        /** In the help pages. */
        HELP,
        /** On the public pages, to everybody, in the part that its topic names: Comments, Seal, Liability. */
        PUBLIC
    }

    /** What a reader can answer. */
    public enum Answer {
        YES,
        NO
    }

    public Guidance {
        clauses = List.copyOf(clauses);
    }
}
