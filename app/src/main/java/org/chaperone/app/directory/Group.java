package org.chaperone.app.directory;

/**
 * A class, team or club by its title, which tells of no student.
 *
 * @param school its id
 */
public record Group(String id, String title, String school) {}
