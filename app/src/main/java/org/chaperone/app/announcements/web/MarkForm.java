package org.chaperone.app.announcements.web;

import org.jspecify.annotations.Nullable;

/**
 * That somebody can't reach pages, as it is filled in.
 *
 * @param source who said so
 */
public record MarkForm(@Nullable String kind, @Nullable String since, @Nullable String source) {}
