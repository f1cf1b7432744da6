package org.chaperone.app.access.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chaperone.app.access.ApiToken;
import org.chaperone.app.access.TokenScope;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;

/**
 * One's own tokens.
 *
 * @param made the token that was made just now, which is shown this once
 * @param name as it was typed
 * @param scopes as they were ticked
 */
public record TokensPage(
        List<Row> rows,
        Optional<String> made,
        String name,
        Set<String> scopes,
        String days,
        Problems problems) {

    public static final List<Option> SCOPES =
            Stream.of(TokenScope.values()).map(it -> new Option(it.word(), it.label())).toList();

    public static final List<Option> DAYS =
            List.of(
                    new Option("30", "30 days"),
                    new Option("90", "90 days"),
                    new Option("365", "A year"));

    /** A token that is good. */
    public record Row(String id, String name, String about) {

        static Row of(ApiToken token, DistrictTime time) {
            var may =
                    token.scopes().stream()
                            .sorted()
                            .map(TokenScope::label)
                            .collect(Collectors.joining(", "));
            return new Row(
                    token.id().toString(),
                    token.name(),
                    "%s. Made %s, good until %s."
                            .formatted(may, time.at(token.madeAt()), time.at(token.expiresAt())));
        }
    }
}
