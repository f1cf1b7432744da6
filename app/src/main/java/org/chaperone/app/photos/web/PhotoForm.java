package org.chaperone.app.photos.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chaperone.app.photos.PhotoDraft;
import org.chaperone.app.photos.PictureNote;
import org.chaperone.app.ui.Problems;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.chaperone.policy.question.OutletKind;
import org.chaperone.policy.reading.Wire;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What somebody has filled in; anything in it that isn't known counts as not said.
 *
 * @param group the id of the class or team that is shown, or empty
 * @param words to find somebody by
 * @param heads as it was typed
 * @param picture what is known of a picture that was sent, or null
 */
public record PhotoForm(
        String group,
        String words,
        List<String> people,
        String heads,
        List<String> uses,
        List<String> audiences,
        String outlet,
        String caption,
        String alt,
        String file,
        @Nullable PictureNote picture) {

    private static final int LONGEST = 5_000;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_IDS = 500;

    static PhotoForm empty(@Nullable String group) {
        return new PhotoForm(
                group == null ? "" : group,
                "",
                List.of(),
                "",
                List.of(Wire.word(ConsentUse.IMAGE)),
                List.of(),
                "",
                "",
                "",
                "",
                null);
    }

    static PhotoForm of(MultiValueMap<String, String> sent, @Nullable PictureNote picture) {
        return new PhotoForm(
                text(sent, "group"),
                text(sent, "words"),
                sent.getOrDefault("person", List.of()).stream().distinct().limit(MOST_IDS).toList(),
                text(sent, "heads").strip(),
                sent.getOrDefault("use", List.of()),
                sent.getOrDefault("audience", List.of()),
                text(sent, "outlet"),
                text(sent, "caption").replace("\r\n", "\n"),
                text(sent, "alt"),
                text(sent, "file"),
                sent.containsKey("without") ? null : picture);
    }

    PhotoForm at(String otherGroup) {
        return new PhotoForm(
                otherGroup,
                words,
                people,
                heads,
                uses,
                audiences,
                outlet,
                caption,
                alt,
                file,
                picture);
    }

    PhotoForm saying(String otherCaption) {
        return new PhotoForm(
                group,
                words,
                people,
                heads,
                uses,
                audiences,
                outlet,
                otherCaption,
                alt,
                file,
                picture);
    }

    PhotoForm with(PictureNote note) {
        return new PhotoForm(
                group,
                words,
                people,
                heads,
                uses,
                audiences,
                outlet,
                caption,
                alt,
                file.isBlank() ? note.report().name() : file,
                note);
    }

    /** What to ask; empty where something is to put right first. */
    Optional<PhotoDraft> draft(Problems problems) {
        var chosenUses = constants(ConsentUse.class, uses, PhotoDraft.USES);
        var place = Wire.constant(OutletKind.class, outlet).orElse(null);
        var chosenAudiences = audiences(place);
        var counted = number();
        problems.unless(
                        people.size() <= PhotoDraft.MOST_PEOPLE,
                        "people",
                        "Tick up to %d people; these are %d"
                                .formatted(PhotoDraft.MOST_PEOPLE, people.size()))
                .unless(
                        heads.isEmpty() || counted.isPresent(),
                        "heads",
                        "Count heads as a number from 0 to 10,000")
                .unless(
                        !chosenAudiences.isEmpty(),
                        "audience",
                        "Say where it is to appear, or on what kind of page")
                .unless(!chosenUses.isEmpty(), "use", "Say what is to be used")
                .unless(
                        caption.length() <= LONGEST,
                        "caption",
                        "Keep it under %,d characters".formatted(LONGEST))
                .unless(
                        alt.length() <= LONGEST,
                        "alt",
                        "Keep it under %,d characters".formatted(LONGEST))
                .unless(
                        file.length() <= LONGEST_NAME,
                        "file",
                        "Keep it under %d characters".formatted(LONGEST_NAME));
        return problems.isEmpty()
                ? Optional.of(
                        new PhotoDraft(
                                people,
                                counted.orElse(null),
                                chosenUses,
                                chosenAudiences,
                                place,
                                caption,
                                alt,
                                file,
                                picture))
                : Optional.empty();
    }

    private List<ConsentAudience> audiences(@Nullable OutletKind place) {
        var ticked = constants(ConsentAudience.class, audiences, PhotoDraft.AUDIENCES);
        return ticked.isEmpty()
                ? Stream.ofNullable(ConsentAudience.of(place, null))
                        .filter(PhotoDraft.AUDIENCES::contains)
                        .toList()
                : ticked;
    }

    private Optional<Integer> number() {
        try {
            return heads.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Integer.parseInt(heads))
                            .filter(it -> it >= 0 && it <= PhotoDraft.MOST_HEADS);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> List<E> constants(
            Class<E> type, List<String> words, List<E> known) {
        return words.stream()
                .flatMap(it -> Wire.constant(type, it).stream())
                .filter(known::contains)
                .toList();
    }

    private static String text(MultiValueMap<String, String> sent, String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : value;
    }
}
