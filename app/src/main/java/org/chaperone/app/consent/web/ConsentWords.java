package org.chaperone.app.consent.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chaperone.app.consent.Permission;
import org.chaperone.app.consent.Permission.May;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Tone;
import org.chaperone.policy.question.Consent;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;

/** Uses, audiences and answers as people of the schools read them. */
public final class ConsentWords {

    private ConsentWords() {}

    public static String of(ConsentUse use) {
        return switch (use) {
            case IMAGE -> "Photo";
            case VIDEO -> "Video";
            case NAME -> "Name";
            case VOICE -> "Voice";
            case WORK -> "School work";
            case DIRECTORY_INFORMATION -> "Grade, teams, honors";
            case CONTACT -> "Texts and calls from staff";
        };
    }

    public static String of(ConsentAudience audience) {
        return switch (audience) {
            case CLASS -> "Class";
            case PROTECTED_TOOLS -> "District’s tools";
            case SCHOOL_SITE -> "School web site";
            case SOCIAL_MEDIA -> "Public social media";
            case PRESS -> "Press";
            case YEARBOOK -> "Yearbook";
            case STAFF -> "Staff";
        };
    }

    static String of(May may) {
        return switch (may) {
            case YES -> "Yes";
            case NO -> "No";
            case NOT_KNOWN -> "Not known";
        };
    }

    static String of(Consent answer) {
        return switch (answer) {
            case GRANTED -> "Yes";
            case REFUSED -> "No";
            case UNKNOWN -> "Taken back";
        };
    }

    static Tone tone(Permission permission) {
        return switch (permission.may()) {
            case YES -> Tone.ALLOW;
            case NO -> Tone.DENY;
            case NOT_KNOWN -> Tone.UNKNOWN;
        };
    }

    static List<Option> uses() {
        return Arrays.stream(ConsentUse.values()).map(it -> new Option(word(it), of(it))).toList();
    }

    static List<Option> audiences() {
        return Arrays.stream(ConsentAudience.values())
                .filter(it -> it != ConsentAudience.STAFF)
                .map(it -> new Option(word(it), of(it)))
                .toList();
    }

    /** A constant as it stands in addresses and forms. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
