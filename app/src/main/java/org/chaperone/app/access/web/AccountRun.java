package org.chaperone.app.access.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chaperone.app.access.Account;
import org.chaperone.app.access.AccountHistory.Happened;
import org.chaperone.app.access.AccountState;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer.Grant;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;

/**
 * An account as those who run the installation see it.
 *
 * @param person where the directory has them, or empty
 * @param own whether it is the viewer's own, which they don't change here
 */
public record AccountRun(
        String id,
        String name,
        String email,
        AccountState state,
        String person,
        List<Fact> facts,
        List<Held> held,
        List<Event> history,
        boolean own,
        List<Option> roles,
        List<Option> schools,
        Problems problems) {

    public record Fact(String label, String value) {}

    /**
     * @param role its name in forms
     * @param school its id, or empty
     */
    public record Held(String words, String role, String school) {}

    public record Event(String what, String by, String when) {}

    static AccountRun of(
            Account account,
            List<Happened> history,
            boolean own,
            String person,
            Roles roles,
            DistrictTime time,
            Problems problems) {
        var names = roles.names();
        return new AccountRun(
                account.id().toString(),
                account.name(),
                account.email(),
                account.state(),
                person,
                facts(account, time),
                account.grants().stream().map(it -> held(it, names)).toList(),
                history.stream().map(it -> event(it, names, time)).toList(),
                own,
                Roles.given(),
                roles.schools(),
                problems);
    }

    public boolean invited() {
        return state == AccountState.INVITED;
    }

    public boolean deactivated() {
        return state == AccountState.DEACTIVATED;
    }

    private static List<Fact> facts(Account account, DistrictTime time) {
        var seen = account.signedInAt();
        var until = account.linkUntil();
        return Stream.of(
                        new Fact("State", account.state().words()),
                        new Fact("Opened", time.day(account.openedAt())),
                        new Fact("Last signed in", seen == null ? "Never" : time.at(seen)),
                        new Fact("A link is out, until", until == null ? "" : time.at(until)))
                .filter(it -> !it.value().isEmpty())
                .toList();
    }

    private static Held held(Grant grant, Map<String, String> names) {
        return new Held(
                Roles.words(grant, names),
                ListAddress.word(grant.role()),
                ListAddress.text(grant.school()));
    }

    private static Event event(Happened happened, Map<String, String> names, DistrictTime time) {
        return new Event(what(happened, names), happened.by(), time.at(happened.at()));
    }

    private static String what(Happened happened, Map<String, String> names) {
        return switch (happened.kind()) {
            case "account-opened" -> "Account opened";
            case "account-invited" -> "Invited";
            case "password-link-made" -> "Link to choose a password made";
            case "password-chosen" -> "Password chosen by the link";
            case "password-changed" -> "Password changed";
            case "role-given" -> "Role given: " + role(happened, names);
            case "role-taken" -> "Role taken: " + role(happened, names);
            case "account-deactivated" -> "Deactivated";
            case "account-reactivated" -> "Reactivated";
            case "sessions-ended" -> "Signed out of other places";
            default -> throw new IllegalArgumentException(happened.kind());
        };
    }

    private static String role(Happened happened, Map<String, String> names) {
        var school = happened.school();
        return Roles.words(
                new Grant(Role.valueOf(happened.role()), school.isEmpty() ? null : school), names);
    }
}
