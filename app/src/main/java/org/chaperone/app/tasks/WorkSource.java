package org.chaperone.app.tasks;

import java.util.List;
import org.chaperone.app.rights.Viewer;
import org.jspecify.annotations.Nullable;

/** What a capability brings to people's first page. It contributes one by a bean. */
public interface WorkSource {

    /** Smaller comes first: what is due stands under 100, what is only there to be found again above. */
    int order();

    /** Lists for this person, none of them empty. */
    List<Section> sections(Viewer viewer);

    /**
     * @param all where the whole list is, or null when this is all of it
     * @param waiting how many of all need something of this person
     */
    record Section(String title, List<Row> rows, @Nullable String all, int waiting) {}

    /**
     * @param about a few more words
     * @param person whom it is from, or null
     * @param word what stands at the end, in bold
     * @param when the day
     */
    record Row(
            String href,
            String icon,
            String title,
            String about,
            @Nullable String person,
            String word,
            String when) {}
}
