package org.chaperone.app.ask.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chaperone.app.ask.KeptAnswer;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.ui.DistrictTime;

/**
 * Who reads a kept answer, and who might.
 *
 * @param words that colleagues were looked for by
 * @param found those who fit them
 */
public record Readers(List<Reader> now, String words, List<Found> found) {

    /**
     * @param account its id
     * @param since the day, in words
     */
    public record Reader(String account, String name, String since) {}

    /**
     * @param about what tells them from others of the name
     * @param reads whether they read it already
     */
    public record Found(String account, String name, String about, boolean reads) {}

    static Readers of(KeptAnswer kept, String words, List<Viewer> found, DistrictTime time) {
        var reading =
                kept.sharedWith().stream()
                        .map(KeptAnswer.Share::account)
                        .collect(Collectors.toSet());
        return new Readers(
                kept.sharedWith().stream()
                        .map(
                                it ->
                                        new Reader(
                                                it.account().toString(),
                                                it.name(),
                                                time.day(it.since())))
                        .toList(),
                words.strip(),
                found.stream()
                        .map(
                                it ->
                                        new Found(
                                                it.account().toString(),
                                                it.name(),
                                                about(it),
                                                reading.contains(it.account())))
                        .toList());
    }

    private static String about(Viewer colleague) {
        return Stream.concat(
                        colleague.grants().stream().map(it -> it.role().words()).distinct(),
                        Stream.of(colleague.email()))
                .collect(Collectors.joining(" · "));
    }
}
