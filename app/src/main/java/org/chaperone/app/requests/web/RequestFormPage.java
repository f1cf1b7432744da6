package org.chaperone.app.requests.web;

import java.util.List;
import org.chaperone.app.ui.Clause;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;
import org.chaperone.policy.procedure.Item;
import org.jspecify.annotations.Nullable;

/**
 * What request_form.jte shows.
 *
 * @param of the path of the request, or null for a new one
 * @param kind as in an address
 * @param attached before, by the digest of each
 * @param steps who will be asked, in order
 * @param byDefault whether no clause requires any of it
 * @param sent whether it was sent before, so that sending it again begins anew
 */
public record RequestFormPage(
        @Nullable String of,
        String kind,
        String heading,
        String lede,
        String page,
        String title,
        String school,
        List<Option> schools,
        List<Field> fields,
        List<Option> attached,
        List<String> steps,
        boolean byDefault,
        boolean finds,
        String find,
        boolean sent,
        Problems problems) {

    /** All of what was attached before stays as long as nobody takes its tick away. */
    public List<String> kept() {
        return attached.stream().map(Option::value).toList();
    }

    public String action() {
        return of == null ? "/requests" : of + "/change";
    }

    /**
     * A question of the checklist.
     *
     * @param value of one that is typed
     * @param chosen of one that is ticked
     * @param options to choose from
     */
    public record Field(
            String id,
            Item.Kind kind,
            String label,
            @Nullable String hint,
            boolean optional,
            String value,
            List<String> chosen,
            List<Option> options,
            List<Clause> clauses) {}
}
