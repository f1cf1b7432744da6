package org.chaperone.app.access.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chaperone.app.access.Account;
import org.chaperone.app.access.AccountPart;
import org.chaperone.app.access.AccountState;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Option;
import org.jspecify.annotations.Nullable;

/**
 * The list of accounts as it is shown.
 *
 * @param more the address of the next part, or null
 * @param later whether this isn't the first part
 * @param alone whether the viewer is the only administrator who can sign in
 */
public record AccountList(
        AccountQuery query,
        String count,
        List<Row> rows,
        @Nullable String more,
        boolean later,
        boolean filtered,
        boolean alone,
        List<Option> roles,
        List<Option> schools,
        List<Option> states,
        List<Option> orders) {

    public record Row(
            String href, String name, String email, String roles, String state, String seen) {}

    static AccountList of(
            AccountQuery query, AccountPart part, boolean alone, Roles roles, DistrictTime time) {
        var names = roles.names();
        return new AccountList(
                query,
                part.count() == 1 ? "1 account" : "%,d accounts".formatted(part.count()),
                part.accounts().stream().map(it -> row(it, names, time)).toList(),
                part.next() == null ? null : query.after(part.next()),
                query.afterId() != null,
                !query.isEmpty(),
                alone,
                Roles.GIVEN.stream()
                        .map(it -> new Option(ListAddress.word(it), it.words()))
                        .toList(),
                roles.schools(),
                Arrays.stream(AccountState.values())
                        .map(it -> new Option(ListAddress.word(it), it.words()))
                        .toList(),
                List.of(
                        new Option("name", "Name"),
                        new Option("newest", "Newest first"),
                        new Option("seen", "Last signed in first")));
    }

    /** What narrows the list besides words, in words. */
    public String narrowing() {
        var chosen =
                Stream.of(
                                chosen(roles, query.role()),
                                chosen(schools, query.school()),
                                chosen(states, query.state()))
                        .flatMap(Optional::stream)
                        .toList();
        return chosen.isEmpty() ? "Narrow it down" : "Only " + String.join(", ", chosen);
    }

    private static Optional<String> chosen(List<Option> options, @Nullable String value) {
        return options.stream()
                .filter(it -> it.value().equals(value))
                .map(Option::label)
                .findFirst();
    }

    private static Row row(Account account, Map<String, String> schools, DistrictTime time) {
        var seen = account.signedInAt();
        return new Row(
                "/accounts/" + account.id(),
                account.name(),
                account.email(),
                String.join(
                        "; ",
                        account.grants().stream().map(it -> Roles.words(it, schools)).toList()),
                account.state().words(),
                seen == null ? "Never" : time.day(seen));
    }
}
