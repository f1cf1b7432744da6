package org.chaperone.check;

import java.time.OffsetDateTime;
import java.util.List;
import org.chaperone.policy.question.Post;
import org.jspecify.annotations.Nullable;

/**
 * An item as other programs hand it over; only id and text are required. Without an outlet it is taken
 * for a post on an official public page.
 *
 * @param kind post, comment, message or page
 * @param alt alternative texts, in the order of the media
 * @param files names of attached files
 * @param at when it is or was published, ISO 8601 with zone
 * @param facts what the item can't show, such as a personal stake; these win over what is derived
 */
public record PostedItem(
        @Nullable String id,
        @Nullable String kind,
        @Nullable String text,
        @Nullable List<String> alt,
        @Nullable List<String> files,
        @Nullable Author author,
        @Nullable Place outlet,
        @Nullable List<Attachment> media,
        @Nullable String at,
        @Nullable Post facts) {

    /**
     * @param role as in the policy's facts, such as teacher
     */
    public record Author(@Nullable String role) {}

    /**
     * @param kind page, class-page, blog, wiki, website, newsletter, personal-page, community-page,
     *     learning-platform or message
     * @param school id in the roster
     * @param audience public, group-with-students, parents, staff-only or friends
     */
    public record Place(
            @Nullable String kind,
            @Nullable String school,
            @Nullable String platform,
            @Nullable String audience) {}

    /**
     * @param kind photo, video, drawing, document or audio
     * @param shows ids of the students who can be seen
     * @param count how many people can be seen
     * @param origin own, district, licensed, permission-on-file, student-work, coworker-work, found-on-web
     *     or outside-link
     */
    public record Attachment(
            @Nullable String kind,
            @Nullable List<String> shows,
            @Nullable Integer count,
            @Nullable String origin,
            @Nullable Boolean credited,
            @Nullable Boolean permission,
            @Nullable Boolean locationData) {

        Attachment withLocationData(@Nullable Boolean told) {
            return new Attachment(kind, shows, count, origin, credited, permission, told);
        }
    }

    public static PostedItem of(String text) {
        return new PostedItem(null, null, text, null, null, null, null, null, null, null);
    }

    /** The same, at a school if it names none. */
    public PostedItem atSchool(@Nullable String school) {
        if (school == null || outlet != null && outlet.school() != null) {
            return this;
        }
        var place =
                outlet == null
                        ? new Place(null, school, null, null)
                        : new Place(outlet.kind(), school, outlet.platform(), outlet.audience());
        return new PostedItem(id, kind, text, alt, files, author, place, media, at, facts);
    }

    /** The same, with facts stated beside it. */
    public PostedItem withFacts(@Nullable Post stated) {
        return new PostedItem(id, kind, text, alt, files, author, outlet, media, at, stated);
    }

    PostedItem withMedia(List<Attachment> others) {
        return new PostedItem(id, kind, text, alt, files, author, outlet, others, at, facts);
    }

    List<Attachment> attachments() {
        return media == null ? List.of() : media;
    }

    List<String> alts() {
        return alt == null ? List.of() : alt;
    }

    @Nullable OffsetDateTime moment() {
        return at == null ? null : OffsetDateTime.parse(at);
    }
}
