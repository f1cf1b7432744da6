package org.chaperone.app.consent;

import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.jspecify.annotations.Nullable;

/**
 * Which students to list.
 *
 * @param words each must be part of a name, e-mail address or number
 * @param school the id of a school where they learn, or null
 * @param cell what is asked about
 * @param may whether it is permitted, or null for either
 */
public record PermissionFilter(
        String words, @Nullable String school, Cell cell, Permission.@Nullable May may) {

    /** What is asked most: a picture on public social media. */
    public static final PermissionFilter USUAL =
            new PermissionFilter(
                    "", null, new Cell(ConsentUse.IMAGE, ConsentAudience.SOCIAL_MEDIA), null);
}
