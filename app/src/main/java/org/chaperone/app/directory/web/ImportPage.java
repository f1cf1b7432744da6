package org.chaperone.app.directory.web;

import java.util.List;
import org.chaperone.app.ui.Option;
import org.jspecify.annotations.Nullable;

/**
 * One import as it is shown.
 *
 * @param doing the work under way, or null
 * @param note what came of the last work, or null
 * @param refused why what was just asked for was not done
 * @param stops why somebody must answer for it
 * @param undoing what follows when it is undone
 * @param totals of its changes, by kind
 * @param more the address of the next part of the changes, or null
 */
public record ImportPage(
        String path,
        String source,
        String lede,
        ImportState state,
        @Nullable Doing doing,
        @Nullable String note,
        List<String> refused,
        boolean waits,
        List<String> stops,
        boolean undoable,
        String undoing,
        List<Fact> facts,
        List<Total> totals,
        List<String> problems,
        int problemCount,
        ChangeQuery query,
        String count,
        List<Row> rows,
        @Nullable String more,
        boolean later,
        boolean filtered,
        List<Option> kinds,
        List<Option> changes,
        List<Option> schools) {

    /**
     * @param silent nothing was heard of the work for long
     */
    public record Doing(String words, int done, int of, boolean silent) {}

    public record Fact(String label, String value) {}

    public record Total(String kind, String added, String changed, String left) {}

    public record Row(
            String kind, String name, ImportState change, String school, List<String> fields) {}
}
