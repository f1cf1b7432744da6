package org.chaperone.app.photos.web;

import java.util.List;
import org.chaperone.app.photos.asking.ColleagueRequest;
import org.chaperone.app.photos.asking.ColleagueRequest.Answer;
import org.chaperone.app.photos.asking.ColleagueRequest.State;
import org.chaperone.app.photos.asking.ColleagueRequests;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;
import org.chaperone.app.ui.Tone;
import org.jspecify.annotations.Nullable;

/**
 * What request.jte shows.
 *
 * @param about what was written about the picture, line by line
 * @param file its SHA-256, or null
 * @param asked the question that is answered, in a sentence
 * @param state what was said, or that nothing was yet
 * @param answers to choose from; empty for who can't answer
 * @param withdrawable whether who asked can take it back
 */
public record RequestPage(
        String path,
        String title,
        String asker,
        String name,
        String at,
        String where,
        List<String> about,
        @Nullable String file,
        String asked,
        String state,
        Tone tone,
        List<Option> answers,
        String chosen,
        boolean withdrawable,
        Problems problems) {

    static RequestPage of(
            ColleagueRequest it, Viewer viewer, DistrictTime time, Problems problems) {
        var theirs = it.colleague().equals(viewer.person());
        return new RequestPage(
                ColleagueRequests.PATH + it.id(),
                RequestWords.title(it.matter()),
                it.asker(),
                it.name(),
                time.at(it.askedAt()),
                RequestWords.matter(it.matter()),
                it.matter().about().lines().toList(),
                it.matter().file(),
                question(it),
                it.answeredAt() == null
                        ? it.state().words()
                        : it.state().words() + ", " + time.at(it.answeredAt()),
                RequestList.tone(it.state()),
                theirs && it.state() != State.WITHDRAWN ? answers(it) : List.of(),
                it.answer() == null ? "" : ListAddress.word(it.answer()),
                it.askedBy().equals(viewer.account()) && it.state() == State.OPEN,
                problems);
    }

    private static String question(ColleagueRequest it) {
        return "May %s be used here: %s?"
                .formatted(
                        RequestWords.yours(it.matter()), PhotoWords.all(it.matter().audiences()));
    }

    private static List<Option> answers(ColleagueRequest it) {
        var all = new Option(ListAddress.word(Answer.ALL), words(Answer.ALL, it));
        var no = new Option(ListAddress.word(Answer.NO), words(Answer.NO, it));
        return it.matter().file() == null
                ? List.of(all, no)
                : List.of(
                        new Option(ListAddress.word(Answer.THIS), words(Answer.THIS, it)), all, no);
    }

    /** The words that are answered with; the ledger keeps them. */
    static String wording(Answer answer, ColleagueRequest it) {
        return question(it) + " " + words(answer, it);
    }

    private static String words(Answer answer, ColleagueRequest it) {
        return switch (answer) {
            case THIS -> "Yes, this picture.";
            case ALL -> "Yes, every picture of me there, this one too.";
            case NO -> it.matter().file() == null ? "No." : "No, not this picture.";
        };
    }
}
