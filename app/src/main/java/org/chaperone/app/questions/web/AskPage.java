package org.chaperone.app.questions.web;

import java.util.Arrays;
import java.util.List;
import org.chaperone.app.questions.Topic;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;

/**
 * What ask.jte shows.
 *
 * @param page the form's own number
 */
public record AskPage(String page, String topic, String words, Problems problems) {

    public static final List<Option> TOPICS =
            Arrays.stream(Topic.values())
                    .map(it -> new Option(ListAddress.word(it), it.words(), "To " + it.queue()))
                    .toList();
}
