package org.chaperone.app.announcements;

import java.util.List;

/**
 * A family that gets an announcement on paper. It has no address: paper goes home with the student.
 *
 * @param name of the student
 * @param school by name
 * @param classes of the outlet, by title; empty for one that speaks to a whole school
 * @param because who of the family can't reach it, and how
 */
public record PaperCopy(
        String student, String name, String school, List<String> classes, List<String> because) {}
