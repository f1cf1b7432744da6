package org.chaperone.app.designees.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chaperone.app.designees.Scope;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Who acts for whom, as the viewer may see it.
 *
 * @param all whether it is everybody's and not only the viewer's own
 * @param names whether the viewer may name designees
 */
public record DesigneesPage(
        List<Row> rows,
        boolean all,
        boolean names,
        List<Option> scopes,
        List<Option> schools,
        boolean everywhere,
        DesigneeForm form,
        Problems problems) {

    /**
     * @param state "until December 18, 2026", "from ..." or "ended"
     * @param end where to end it, or empty
     */
    public record Row(
            String designee,
            String principal,
            String scope,
            String where,
            String state,
            String end) {}

    /** A designee to name. Every part may be absent. */
    public record DesigneeForm(
            @Nullable String designee,
            @Nullable String scope,
            @Nullable String school,
            @Nullable String first,
            @Nullable String last) {

        static final DesigneeForm EMPTY = new DesigneeForm(null, null, null, null, null);

        public String text(@Nullable String part) {
            return part == null ? "" : part.strip();
        }

        Optional<Scope> chosen() {
            return Arrays.stream(Scope.values())
                    .filter(it -> word(it).equals(text(scope)))
                    .findFirst();
        }
    }

    static List<Option> scopesToChoose() {
        return Arrays.stream(Scope.values()).map(it -> new Option(word(it), it.words())).toList();
    }

    private static String word(Scope scope) {
        return scope.name().toLowerCase(Locale.ROOT);
    }
}
