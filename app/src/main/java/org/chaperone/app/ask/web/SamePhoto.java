package org.chaperone.app.ask.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chaperone.app.ask.Answer.Used;
import org.chaperone.policy.question.AdultKind;
import org.chaperone.policy.question.Consent;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.chaperone.policy.question.MediaKind;
import org.chaperone.policy.question.NamedStudent;
import org.chaperone.policy.question.Photo;
import org.chaperone.policy.question.ShownAdult;
import org.chaperone.policy.reading.KnownFacts;
import org.jspecify.annotations.Nullable;

/** One picture, and what can be done about it, to hold before every policy. Nobody real is in it. */
enum SamePhoto {
    AS_TAKEN(
            "May I show three students and a colleague on a public page?",
            "One family agreed, one never answered, one said no",
            "Hasn’t been asked",
            ConsentAudience.SOCIAL_MEDIA,
            4,
            List.of(Consent.GRANTED, Consent.UNKNOWN, Consent.REFUSED),
            List.of(Consent.UNKNOWN)),
    CROPPED(
            "May I show them with the colleague and the student whose family said no cropped out?",
            "One family agreed, one never answered",
            "None in the picture",
            ConsentAudience.SOCIAL_MEDIA,
            2,
            List.of(Consent.GRANTED, Consent.UNKNOWN),
            List.of()),
    FOR_THE_CLASS(
            "May I show the class to itself, in a tool behind a password?",
            "One family agreed, one never answered",
            "None in the picture",
            ConsentAudience.PROTECTED_TOOLS,
            2,
            List.of(Consent.GRANTED, Consent.UNKNOWN),
            List.of()),
    COLLEAGUE(
            "May I show a colleague who hasn’t been asked?",
            "None in the picture",
            "Hasn’t been asked",
            ConsentAudience.SOCIAL_MEDIA,
            1,
            List.of(),
            List.of(Consent.UNKNOWN)),
    NOT_NAMED(
            "May I show somebody whom nobody could name?",
            "One family agreed",
            "None in the picture",
            ConsentAudience.SOCIAL_MEDIA,
            2,
            List.of(Consent.GRANTED),
            List.of());

    static final String PAGE = "/ask/compare/photo";

    private final String asks;
    private final List<Used> facts;
    private final Photo photo;

    SamePhoto(
            String asks,
            String students,
            String colleague,
            ConsentAudience audience,
            int heads,
            List<Consent> families,
            List<Consent> colleagues) {
        var closed = audience == ConsentAudience.PROTECTED_TOOLS;
        this.asks = asks;
        this.facts =
                List.of(
                        new Used(
                                "Where",
                                closed
                                        ? "A district-adopted tool behind a password"
                                        : "Public social media of the school"),
                        new Used("Students", students),
                        new Used("Colleague", colleague),
                        new Used("People who can be recognized", Integer.toString(heads)),
                        new Used("Caption, description, file name", "Name nobody"));
        this.photo =
                KnownFacts.of(
                        Photo.class,
                        Map.of(
                                "audience",
                                audience,
                                "protectedTool",
                                closed,
                                "uses",
                                List.of(ConsentUse.IMAGE),
                                "kind",
                                MediaKind.PHOTO,
                                "heads",
                                heads,
                                "students",
                                families.stream()
                                        .map(it -> new NamedStudent(null, null, true, it))
                                        .toList(),
                                "adults",
                                colleagues.stream()
                                        .map(
                                                it ->
                                                        new ShownAdult(
                                                                null, AdultKind.COWORKER, it, null))
                                        .toList(),
                                "locationData",
                                false,
                                "findings",
                                List.of()));
    }

    /** The one of this name, or the picture as it was taken. */
    static SamePhoto of(@Nullable String word) {
        return Arrays.stream(values())
                .filter(it -> it.word().equals(word))
                .findFirst()
                .orElse(AS_TAKEN);
    }

    String asks() {
        return asks;
    }

    List<Used> facts() {
        return facts;
    }

    Photo photo() {
        return photo;
    }

    String address() {
        return PAGE + "?as=" + word();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
