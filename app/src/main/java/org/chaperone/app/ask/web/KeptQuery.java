package org.chaperone.app.ask.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.chaperone.app.ask.KeptFilter;
import org.chaperone.policy.QuestionType;
import org.chaperone.policy.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What the address of the list says; anything in it that isn't known counts as not said. */
public record KeptQuery(
        @Nullable String question,
        @Nullable String verdict,
        @Nullable String whose,
        @Nullable String order,
        @Nullable String after) {

    static final String MINE = "mine";
    static final String SHARED = "shared";
    static final String OLDEST = "oldest";

    KeptFilter filter() {
        return new KeptFilter(
                QuestionType.of(text(question)).orElse(null),
                Verdict.of(text(verdict)).orElse(null),
                switch (text(whose)) {
                    case MINE -> true;
                    case SHARED -> false;
                    default -> null;
                },
                text(order).equals(OLDEST));
    }

    @Nullable UUID afterId() {
        try {
            return Optional.ofNullable(after).map(UUID::fromString).orElse(null);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    boolean isEmpty() {
        return filter().equals(KeptFilter.ALL)
                || filter().equals(new KeptFilter(null, null, null, true));
    }

    /** The address of the part after this answer. */
    String after(UUID id) {
        var filter = filter();
        var address = UriComponentsBuilder.fromPath("/answers");
        add(address, "question", filter.question() == null ? "" : filter.question().word());
        add(address, "verdict", filter.verdict() == null ? "" : filter.verdict().word());
        add(address, "whose", filter.mine() == null ? "" : filter.mine() ? MINE : SHARED);
        add(address, "order", filter.oldestFirst() ? OLDEST : "");
        return address.queryParam("after", id.toString().toLowerCase(Locale.ROOT))
                .encode()
                .toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, value);
        }
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
