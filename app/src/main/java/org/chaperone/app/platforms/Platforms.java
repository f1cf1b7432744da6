package org.chaperone.app.platforms;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** All platforms that are known, and what stands on them. */
@Component
public class Platforms {

    private static final int MOST_TURNS = 5;

    private final List<PlatformRules> rules;
    private final List<Redirect> redirects;
    private final Set<String> shorteners;
    private final LookAlikes lookAlikes;

    Platforms() {
        var book = PlatformsReader.ofTheProduct();
        rules = book.platforms();
        redirects = book.redirects();
        shorteners = book.shorteners();
        lookAlikes = new LookAlikes(rules);
    }

    /** In order of names. */
    public List<Platform> all() {
        return rules.stream().map(PlatformRules::platform).toList();
    }

    public Optional<Platform> find(String id) {
        return all().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The one that goes or went by a name. */
    public Optional<Platform> called(String name) {
        var words = name.strip();
        return all().stream().filter(it -> it.isCalled(words)).findFirst();
    }

    /** What a pasted address is. Never fails, whatever is pasted. */
    public Found at(String pasted) {
        return at(pasted, MOST_TURNS);
    }

    private Found at(String pasted, int turns) {
        return switch (Pasted.of(pasted)) {
            case Pasted.Nothing(var why) -> new Found.NoAddress(why);
            case Pasted.Page page -> at(page, turns);
            case Pasted.Handle(var name, var host) -> ofFediverse(name, host);
        };
    }

    /** {@code @name@host} is an account on any website of the fediverse, unless that is made to be taken for a platform. */
    private Found ofFediverse(String name, String host) {
        var at = "https://%s/@%s".formatted(host, name);
        return switch (at(at)) {
            case Found.Site _ ->
                    rules.stream()
                            .filter(PlatformRules::fediverse)
                            .findFirst()
                            .<Found>map(
                                    it ->
                                            new Found.On(
                                                    it.platform(),
                                                    Found.Thing.ACCOUNT,
                                                    "@%s@%s"
                                                            .formatted(name, host)
                                                            .toLowerCase(Locale.ROOT),
                                                    at))
                            .orElseGet(() -> new Found.Site(host));
            case Found other -> other;
        };
    }

    private Found at(Pasted.Page page, int turns) {
        if (!LookAlikes.isPlain(page.host())) {
            return other(page);
        }
        var on = redirects.stream().flatMap(it -> it.target(page).stream()).findFirst();
        if (on.isPresent()) {
            return turns == 0 ? new Found.NoAddress(Found.Why.LOOP) : at(on.get(), turns - 1);
        }
        if (shorteners.contains(page.host().replaceFirst("^www\\.", ""))) {
            return new Found.ShortLink(page.host());
        }
        return rules.stream()
                .flatMap(it -> it.read(page).stream())
                .findFirst()
                .orElseGet(() -> other(page));
    }

    private Found other(Pasted.Page page) {
        var like = lookAlikes.of(page.host());
        if (like.isPresent()) {
            return new Found.LookAlike(page.host(), like.get());
        }
        return page.host().matches("[\\p{L}\\p{N}\\p{M}-]+(?:\\.[\\p{L}\\p{N}\\p{M}-]+)+")
                ? new Found.Site(page.host())
                : new Found.NoAddress(Found.Why.HOST);
    }
}
