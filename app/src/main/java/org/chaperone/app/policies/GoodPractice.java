package org.chaperone.app.policies;

import java.time.Instant;
import java.util.UUID;

/**
 * What works in somebody's class.
 *
 * @param classLevel for which classes, such as "Grades 4 and 5"
 * @param words Markdown
 * @param account of the author
 * @param author by name, at the time
 */
public record GoodPractice(
        UUID id,
        String title,
        String classLevel,
        String words,
        UUID account,
        String author,
        Instant sharedAt) {}
