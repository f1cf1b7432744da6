package org.chaperone.app.families;

import java.util.UUID;

/**
 * Somebody who opened a link, in one browser.
 *
 * @param secret of the browser's cookie
 * @param adult whom the link was made for, and as whom they act
 * @param recognised whether they showed that it is them
 */
public record Visit(
        String secret, UUID link, String adult, Language language, boolean recognised) {}
