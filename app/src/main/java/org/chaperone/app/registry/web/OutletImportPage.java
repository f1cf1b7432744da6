package org.chaperone.app.registry.web;

import java.util.List;
import org.chaperone.app.registry.Against;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * One list and what it would change, or has.
 *
 * @param plan what it would change; null once that is decided
 * @param made the outlets that it made or changed
 * @param refused why nothing was changed
 */
public record OutletImportPage(
        String path,
        String name,
        String about,
        String state,
        @Nullable Plan plan,
        List<Link> made,
        boolean undoable,
        List<String> refused,
        Problems problems) {

    /**
     * @param figures how many of each kind, with their words
     * @param rows what each line would do, the first 200
     * @param more how many lines more would do something
     * @param against what the policy says, each answer once
     * @param mark of all of that; empty when there is nothing to see
     * @param problems of lines that are left out
     * @param leftOut how many such problems there are
     */
    public record Plan(
            List<Figure> figures,
            List<Row> rows,
            int more,
            List<Against> against,
            String mark,
            List<String> problems,
            int leftOut) {

        public boolean isEmpty() {
            return rows.isEmpty();
        }
    }

    public record Figure(String number, String words) {}

    /**
     * @param href of the outlet, or null for a new one
     * @param seen whether the policy says something to it
     */
    public record Row(
            String line,
            @Nullable String href,
            String name,
            String place,
            String does,
            boolean seen) {}

    public record Link(String href, String name, String state) {}
}
