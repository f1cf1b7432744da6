package org.chaperone.app.apps.web;

import java.util.Arrays;
import java.util.List;
import org.chaperone.app.apps.App.Judgement;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;

/**
 * What app.jte shows.
 *
 * @param state in words
 * @param record who has put it on record, and who hasn't
 * @param offices for which the viewer may put it on record
 */
public record AppPage(
        String path,
        String name,
        String purpose,
        String state,
        boolean usable,
        List<Fact> facts,
        List<String> record,
        List<Option> offices,
        boolean judges,
        AppForm form,
        Problems problems) {

    public static final List<Option> JUDGEMENTS =
            Arrays.stream(Judgement.values())
                    .map(it -> new Option(ListAddress.word(it), it.words()))
                    .toList();

    public record Fact(String name, String value) {}
}
