package org.chaperone.app.checks.web;

import java.util.HashMap;
import java.util.List;
import org.chaperone.app.rights.Viewer;
import org.chaperone.check.PostedItem;
import org.chaperone.policy.question.Post;
import org.chaperone.policy.reading.KnownFacts;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has filled in. Every part may be absent; a box that isn't ticked always is.
 *
 * @param kind of outlet, as on the wire
 * @param audience as on the wire
 * @param photo ticked when it has one
 * @param shows "yes" or "no": whether students can be seen
 * @param stake ticked when the author gains from the matter
 * @param stated ticked when the post states that
 * @param borrowed ticked when part of it is somebody else's
 * @param permission ticked when the owner's permission is on file
 */
public record Draft(
        @Nullable String kind,
        @Nullable String audience,
        @Nullable String text,
        @Nullable String photo,
        @Nullable String alt,
        @Nullable String file,
        @Nullable String origin,
        @Nullable String shows,
        @Nullable String stake,
        @Nullable String stated,
        @Nullable String borrowed,
        @Nullable String permission) {

    static final Draft EMPTY =
            new Draft("page", "public", "", null, null, null, null, null, null, null, null, null);

    String words() {
        return text == null ? "" : text.replace("\r\n", "\n");
    }

    Draft with(String newText) {
        return new Draft(
                kind,
                audience,
                newText,
                photo,
                alt,
                file,
                origin,
                shows,
                stake,
                stated,
                borrowed,
                permission);
    }

    public boolean ticked(@Nullable String box) {
        return box != null;
    }

    public String value(@Nullable String field) {
        return field == null ? "" : field;
    }

    PostedItem item(Viewer viewer) {
        var school = viewer.schools().stream().sorted().findFirst().orElse(null);
        return new PostedItem(
                "draft",
                "post",
                words(),
                photo == null ? List.of() : List.of(value(alt)),
                photo == null || value(file).isBlank() ? List.of() : List.of(value(file)),
                null,
                new PostedItem.Place(kind, school, null, audience),
                photo == null ? List.of() : List.of(attachment()),
                null,
                known());
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
        return KnownFacts.of(Post.class, facts);
    }
}
