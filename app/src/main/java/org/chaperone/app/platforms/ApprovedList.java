package org.chaperone.app.platforms;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chaperone.app.consent.SchoolYear;
import org.chaperone.app.policies.Policies;
import org.chaperone.policy.question.PlatformKind;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which platforms are approved, on any day, and what that means for an address. */
@Service
public class ApprovedList {

    private final Platforms platforms;
    private final ApprovedRows rows;
    private final Policies policies;
    private final ObjectProvider<AccountsOnPlatforms> accounts;

    ApprovedList(
            Platforms platforms,
            ApprovedRows rows,
            Policies policies,
            ObjectProvider<AccountsOnPlatforms> accounts) {
        this.platforms = platforms;
        this.rows = rows;
        this.policies = policies;
        this.accounts = accounts;
    }

    /** The list that holds on a day: the last one published by then, else the platforms that the policy itself names. */
    @Transactional(readOnly = true)
    public Optional<IssuedList> inForce(LocalDate day) {
        return rows.inForce(day).or(() -> ofPolicy(day));
    }

    /** All that were published, the last first. */
    @Transactional(readOnly = true)
    public List<IssuedList> history() {
        return rows.history();
    }

    /** The list that is worked on; until one was published, what the policy names. */
    @Transactional(readOnly = true)
    public List<Listed> draft() {
        var draft = rows.draft();
        return draft.isEmpty() && rows.history().isEmpty()
                ? ofPolicy(policies.today()).map(IssuedList::entries).orElse(List.of())
                : draft;
    }

    /**
     * What the policy is asked with about a place.
     *
     * @param found what its address was found to be
     * @param day on which it is asked
     */
    @Transactional(readOnly = true)
    public org.chaperone.policy.question.@Nullable Platform facts(Found found, LocalDate day) {
        var list = inForce(day);
        return switch (found) {
            case Found.On on -> facts(on.platform(), list, day);
            case Found.Site(var host) -> other(host, list);
            case Found.ShortLink(var host) -> other(host, list);
            case Found.LookAlike(var host, var _) -> other(host, list);
            case Found.NoAddress _ -> null;
        };
    }

    private static org.chaperone.policy.question.Platform facts(
            Platform it, Optional<IssuedList> list, LocalDate day) {
        var entry = list.flatMap(one -> one.entry(it.id()));
        return new org.chaperone.policy.question.Platform(
                it.name(),
                entry.filter(Listed::adopted).isPresent()
                        ? PlatformKind.PROTECTED
                        : PlatformKind.PUBLIC,
                list.isEmpty() ? null : entry.isPresent(),
                !it.isOpenOn(day),
                entry.isPresent() ? entry.get().leastAge() : it.age());
    }

    /** A website that is no platform: it isn't on any list, and whether that matters is for the policy to say. */
    private static org.chaperone.policy.question.Platform other(
            String host, Optional<IssuedList> list) {
        return new org.chaperone.policy.question.Platform(
                host, null, list.isEmpty() ? null : false, false, null);
    }

    /** The accounts on platforms that a list leaves out; none where there is no list. */
    @Transactional(readOnly = true)
    public List<AccountsOnPlatforms.Account> offList(List<Listed> list) {
        Set<String> on = list.stream().map(Listed::platform).collect(Collectors.toSet());
        return accounts().filter(it -> !on.contains(it.platform())).toList();
    }

    /** The accounts on a platform. */
    @Transactional(readOnly = true)
    public List<AccountsOnPlatforms.Account> accountsOn(String platform) {
        return accounts().filter(it -> it.platform().equals(platform)).toList();
    }

    private Stream<AccountsOnPlatforms.Account> accounts() {
        return accounts.orderedStream().flatMap(it -> it.all().stream());
    }

    private Optional<IssuedList> ofPolicy(LocalDate day) {
        return policies.adoption(day)
                .map(policies::pack)
                .flatMap(it -> Optional.ofNullable(it.parameters().get("platform.list")))
                .map(
                        it ->
                                Arrays.stream(it.value().split(","))
                                        .flatMap(name -> platforms.called(name).stream())
                                        .map(Listed::of)
                                        .toList())
                .filter(it -> !it.isEmpty())
                .map(
                        it ->
                                new IssuedList(
                                        SchoolYear.of(day),
                                        0,
                                        LocalDate.EPOCH,
                                        it,
                                        "",
                                        null,
                                        "",
                                        0));
    }
}
