package org.chaperone.app.checks.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.chaperone.app.checks.preview.Counting;
import org.chaperone.app.rights.Viewer;
import org.chaperone.check.PostedItem;
import org.chaperone.policy.question.Need;
import org.chaperone.policy.question.Post;
import org.chaperone.policy.reading.KnownFacts;
import org.chaperone.policy.reading.Wire;
import org.chaperone.screening.picture.PictureReport;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What somebody has filled in. Every part may be absent; a box that isn't ticked always is.
 *
 * @param kind of outlet, as on the wire
 * @param audience as on the wire
 * @param photo ticked when it has one that isn't shown to us
 * @param alts descriptions, in the order of the pictures
 * @param shows "yes" or "no": whether students can be seen
 * @param stake ticked when the author gains from the matter
 * @param stated ticked when the post states that
 * @param borrowed ticked when part of it is somebody else's
 * @param permission ticked when the owner's permission is on file
 * @param neededBy who can't do without it, as on the wire
 * @param elsewhere ticked when it goes out another way too
 * @param pictures what was seen in those that were shown to us
 */
public record Draft(
        @Nullable String kind,
        @Nullable String audience,
        @Nullable String text,
        @Nullable String photo,
        List<String> alts,
        @Nullable String file,
        @Nullable String origin,
        @Nullable String shows,
        @Nullable String stake,
        @Nullable String stated,
        @Nullable String borrowed,
        @Nullable String permission,
        @Nullable String neededBy,
        @Nullable String elsewhere,
        List<PictureReport> pictures) {

    static final Draft EMPTY =
            new Draft(
                    "page", "public", "", null, List.of(), null, null, null, null, null, null, null,
                    null, null, List.of());

    public Draft {
        alts = List.copyOf(alts);
        pictures = List.copyOf(pictures);
    }

    static Draft of(MultiValueMap<String, String> sent) {
        return new Draft(
                sent.getFirst("kind"),
                sent.getFirst("audience"),
                sent.getFirst("text"),
                sent.getFirst("photo"),
                sent.getOrDefault("alt", List.of()),
                sent.getFirst("file"),
                sent.getFirst("origin"),
                sent.getFirst("shows"),
                sent.getFirst("stake"),
                sent.getFirst("stated"),
                sent.getFirst("borrowed"),
                sent.getFirst("permission"),
                sent.getFirst("neededBy"),
                sent.getFirst("elsewhere"),
                sent.containsKey("without")
                        ? List.of()
                        : SeenField.read(sent.getFirst(SeenField.NAME)));
    }

    String words() {
        return text == null ? "" : text.replace("\r\n", "\n");
    }

    /** What goes out: no platform posts the blanks around it. */
    String posted() {
        return words().strip();
    }

    /** How long it is, as those count who don't count in a way of their own. */
    public int characters() {
        return Counting.CODE_POINTS.length(posted());
    }

    Draft with(String newText) {
        return new Draft(
                kind,
                audience,
                newText,
                photo,
                alts,
                file,
                origin,
                shows,
                stake,
                stated,
                borrowed,
                permission,
                neededBy,
                elsewhere,
                pictures);
    }

    Draft with(List<PictureReport> seen) {
        return new Draft(
                kind,
                audience,
                text,
                photo,
                alts,
                file,
                origin,
                shows,
                stake,
                stated,
                borrowed,
                permission,
                neededBy,
                elsewhere,
                seen);
    }

    public boolean ticked(@Nullable String box) {
        return box != null;
    }

    public String value(@Nullable String field) {
        return field == null ? "" : field;
    }

    /** The description of a picture, counted from 0. */
    public String alt(int picture) {
        return picture < alts.size() ? alts.get(picture) : "";
    }

    /** The school whose outlet it goes to. */
    static @Nullable String school(Viewer viewer) {
        return viewer.schools().stream().sorted().findFirst().orElse(null);
    }

    PostedItem item(Viewer viewer) {
        int media = pictures.isEmpty() ? photo == null ? 0 : 1 : pictures.size();
        return new PostedItem(
                "draft",
                "post",
                words(),
                IntStream.range(0, media).mapToObj(this::alt).toList(),
                files(media),
                null,
                new PostedItem.Place(kind, school(viewer), null, audience),
                IntStream.range(0, media).mapToObj(_ -> attachment()).toList(),
                null,
                known());
    }

    private List<String> files(int media) {
        var names = new ArrayList<String>();
        pictures.forEach(it -> names.add(it.name()));
        if (pictures.isEmpty() && media > 0 && !value(file).isBlank()) {
            names.add(value(file));
        }
        return names;
    }

    private PostedItem.Attachment attachment() {
        var seen = "no".equals(shows) ? List.<String>of() : null;
        return new PostedItem.Attachment(
                "photo", seen, null, value(origin).isEmpty() ? null : origin, null, null, null);
    }

    /** What only the author knows. Borrowed matter may also be seen in the text, so no tick doesn't deny it. */
    private Post known() {
        var facts = new HashMap<String, Object>();
        facts.put("personalStake", stake != null);
        facts.put("roleStated", stated != null);
        facts.put("permission", permission != null);
        if (borrowed != null) {
            facts.put("borrowed", true);
        }
        if (neededBy != null) {
            Wire.constant(Need.class, neededBy).ifPresent(it -> facts.put("neededBy", it));
            facts.put("alsoElsewhere", elsewhere != null);
        }
        return KnownFacts.of(Post.class, facts);
    }
}
