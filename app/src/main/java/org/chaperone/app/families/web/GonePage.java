package org.chaperone.app.families.web;

import org.jspecify.annotations.Nullable;

/**
 * The one page for every link that doesn't work, whyever it doesn't.
 *
 * @param problem with the address that was given for a new one, or null
 */
public record GonePage(At at, @Nullable String problem) {}
