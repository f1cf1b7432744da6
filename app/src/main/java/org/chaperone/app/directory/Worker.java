package org.chaperone.app.directory;

import java.util.List;
import org.chaperone.roster.Grade;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works for the schools, as they may know themselves.
 *
 * @param places schools and offices
 * @param grades of the classes that they teach, teams and clubs not counted
 * @param children their own, who are students today
 */
public record Worker(
        @Nullable String title, List<String> places, List<Grade> grades, List<Child> children) {

    public record Child(String name, @Nullable Grade grade, String school) {}
}
