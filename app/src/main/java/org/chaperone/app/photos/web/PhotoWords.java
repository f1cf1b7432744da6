package org.chaperone.app.photos.web;

import java.util.List;
import java.util.stream.Collectors;
import org.chaperone.app.consent.Permission.May;
import org.chaperone.app.photos.PhotoDraft;
import org.chaperone.app.policies.Words;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Tone;
import org.chaperone.policy.Verdict;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.chaperone.policy.question.OutletKind;
import org.chaperone.policy.reading.Wire;

/** What uses, audiences and answers are called on the pages of photos. */
final class PhotoWords {

    private PhotoWords() {}

    static String of(ConsentAudience audience) {
        return switch (audience) {
            case CLASS -> "The class";
            case PROTECTED_TOOLS -> "Learning tools";
            case SCHOOL_SITE -> "School website";
            case SOCIAL_MEDIA -> "Social media";
            case PRESS -> "Press";
            case YEARBOOK -> "Yearbook";
            case STAFF -> "Staff";
        };
    }

    static String of(ConsentUse use) {
        return switch (use) {
            case IMAGE -> "Picture";
            case VIDEO -> "Video";
            case NAME -> "Name";
            case VOICE -> "Voice";
            case WORK -> "Work they made";
            case DIRECTORY_INFORMATION -> "Grade, honors, teams";
            case CONTACT -> "Contact";
        };
    }

    static List<Option> audiences() {
        return PhotoDraft.AUDIENCES.stream()
                .map(
                        it ->
                                new Option(
                                        Wire.word(it),
                                        of(it),
                                        it == ConsentAudience.YEARBOOK ? null : Words.ofFact(it)))
                .toList();
    }

    static List<Option> uses() {
        return PhotoDraft.USES.stream().map(it -> new Option(Wire.word(it), of(it))).toList();
    }

    static List<Option> outlets() {
        return List.of(
                new Option(Wire.word(OutletKind.PAGE), "School or team page"),
                new Option(Wire.word(OutletKind.CLASS_PAGE), "Class page"),
                new Option(Wire.word(OutletKind.BLOG), "Class blog"),
                new Option(Wire.word(OutletKind.WEBSITE), "Website news"),
                new Option(Wire.word(OutletKind.NEWSLETTER), "Newsletter"),
                new Option(Wire.word(OutletKind.MESSAGE), "Message to families"),
                new Option(Wire.word(OutletKind.LEARNING_PLATFORM), "Learning platform"));
    }

    static Tone tone(May may) {
        return switch (may) {
            case YES -> Tone.ALLOW;
            case NO -> Tone.DENY;
            case NOT_KNOWN -> Tone.UNKNOWN;
        };
    }

    static String word(May may) {
        return switch (may) {
            case YES -> "May be shown";
            case NO -> "Not to be shown";
            case NOT_KNOWN -> "Not known";
        };
    }

    /** The one word at the foot of a check. */
    static String outcome(Verdict verdict) {
        return switch (verdict) {
            case ALLOW, INFORM -> "Ready";
            case WARN -> "Think twice";
            case NEEDS_APPROVAL -> "Needs approval";
            case HOLD -> "Not quite yet";
            case DENY -> "Not like this";
            case CANT_TELL -> "Can’t tell";
        };
    }

    /** Such as "School website and Press". */
    static String all(List<ConsentAudience> audiences) {
        var words = audiences.stream().map(PhotoWords::of).toList();
        return words.size() < 2
                ? String.join("", words)
                : words.stream().limit(words.size() - 1).collect(Collectors.joining(", "))
                        + " and "
                        + words.getLast();
    }
}
