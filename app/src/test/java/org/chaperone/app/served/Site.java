package org.chaperone.app.served;

import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chaperone.app.Cast;
import org.chaperone.app.TestClock;
import org.chaperone.app.access.Access;
import org.chaperone.app.access.Account;
import org.chaperone.app.access.AccountFilter;
import org.chaperone.app.access.Administration;
import org.chaperone.app.database.DataFolder;
import org.chaperone.app.demonstration.DemonstrationPassword;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.env.Environment;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** The served application, its routes and its visitors. */
public final class Site {

    private final Environment environment;
    private final DataFolder folder;
    private final RequestMappingHandlerMapping handlers;
    private final Access access;
    private final Administration administration;
    private final TestClock clock;
    private final Map<RequestMethod, List<PathPattern>> patterns =
            new EnumMap<>(RequestMethod.class);
    private final Map<Cast, Visitor> visitors = new EnumMap<>(Cast.class);

    Site(
            Environment environment,
            DataFolder folder,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers,
            Access access,
            Administration administration,
            TestClock clock) {
        this.environment = environment;
        this.folder = folder;
        this.handlers = handlers;
        this.access = access;
        this.administration = administration;
        this.clock = clock;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + environment.getProperty("local.server.port"));
    }

    /** Somebody who is signed in, or a stranger for null. */
    Visitor visitor(@Nullable Cast person) {
        var visitor =
                person == null
                        ? new Visitor(address(), null)
                        : visitors.computeIfAbsent(
                                person, it -> new Visitor(address(), signIn(it)));
        visitor.beSignedIn();
        return visitor;
    }

    /** As the demonstration prints it. Time goes on between one and the next: there are limits to how often. */
    private Visitor.SignIn signIn(Cast person) {
        var account = account(person);
        return new Visitor.SignIn(
                account.email(),
                DemonstrationPassword.of(folder),
                () -> clock.advance(Duration.ofMinutes(16)));
    }

    /** Opens an account and gives its roles again, which somebody's forms may have closed and taken. */
    void restore(Cast person) {
        if (person == Cast.PRIYA) {
            return;
        }
        var id = account(person).id();
        var priya = access.viewer(account(Cast.PRIYA).id());
        administration.reactivate(id, priya);
        person.viewer().grants().forEach(it -> administration.give(id, it, priya));
    }

    private Account account(Cast person) {
        var named =
                new AccountFilter(
                        person.viewer().name(), null, null, null, AccountFilter.Order.NAME);
        return administration.list(named, null).accounts().getFirst();
    }

    public RequestMappingHandlerMapping handlers() {
        return handlers;
    }

    /** The route that this path is on, such as {@code /people/{id}}; empty where there is none. */
    public Optional<String> route(RequestMethod method, String path) {
        var container = PathContainer.parsePath(path);
        return patterns.computeIfAbsent(method, this::patterns).stream()
                .filter(it -> it.matches(container))
                .findFirst()
                .map(PathPattern::getPatternString);
    }

    /** Those of this method, the more exact ones first. */
    private List<PathPattern> patterns(RequestMethod method) {
        return handlers.getHandlerMethods().keySet().stream()
                .filter(it -> it.getMethodsCondition().getMethods().contains(method))
                .flatMap(
                        it ->
                                it.getPathPatternsCondition() == null
                                        ? null
                                        : it.getPathPatternsCondition().getPatterns().stream())
                .sorted()
                .toList();
    }
}
