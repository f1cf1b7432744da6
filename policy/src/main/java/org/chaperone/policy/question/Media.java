package org.chaperone.policy.question;

import org.jspecify.annotations.Nullable;

/** Matter attached to a post. */
@Fact("Matter attached to a post")
public record Media(
        @Fact("Photo, video, drawing, document or audio") @Nullable MediaKind kind,
        @Fact("Where it comes from") @Nullable Origin origin,
        @Fact("Whether the owner's permission is on file") @Nullable Boolean permission,
        @Fact("Whether a caption, credit or licence note stands with it")
                @Nullable Boolean credited,
        @Fact("Whether it has a description for people who can't see it") @Nullable Boolean altText,
        @Fact("Whether the file or a tag says where it was made") @Nullable Boolean locationData,
        @Fact("Whether students can be seen") @Nullable Boolean showsStudents) {}
