package org.chaperone.app.registry.imports;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chaperone.app.platforms.Found;
import org.chaperone.app.platforms.Platform;
import org.chaperone.app.platforms.Platforms;
import org.chaperone.app.registry.Address;
import org.chaperone.app.registry.OutletKind;

/**
 * What the address of a line leads to, beside the platform that the line names.
 *
 * @param written the address, as it stands in the line
 * @param service the platform, as it stands in the line; may be empty
 */
record ListedPlace(String written, String service, Found found, Optional<Platform> named) {

    static ListedPlace of(OutletSheet.Line line, Platforms platforms) {
        var written = line.at(ListColumn.URL);
        var service = line.at(ListColumn.PLATFORM);
        return new ListedPlace(
                written,
                service,
                platforms.at(written),
                Stream.of(service, service.replace('_', '-'), service.replace('_', ' '))
                        .flatMap(it -> platforms.called(it).stream())
                        .findFirst());
    }

    /** What is wrong with it and what to do, with the column before; empty when it can be registered. */
    Optional<String> problem() {
        return switch (found) {
            case Found.NoAddress(var why) -> Optional.of("account_url: " + why.words());
            case Found.ShortLink(var host) ->
                    Optional.of(
                            "account_url: %s hides where it leads; open it, and give the address that it leads to"
                                    .formatted(host));
            case Found.LookAlike(var host, var of) ->
                    Optional.of(
                            "account_url: %s only looks like %s; give the real address"
                                    .formatted(host, of.name()));
            case Found.On on when !on.thing().isPlace() ->
                    Optional.of(
                            "account_url: %s is no account; give the address of the account on %s"
                                    .formatted(
                                            on.thing().words().toLowerCase(Locale.ROOT),
                                            on.platform().name()));
            case Found.On on ->
                    named.filter(it -> !it.id().equals(on.platform().id()))
                            .map(
                                    it ->
                                            "account_platform: says %s, and the address is on %s; put right which is wrong"
                                                    .formatted(it.name(), on.platform().name()));
            case Found.Site _ ->
                    Address.of(written).isPresent()
                            ? Optional.empty()
                            : Optional.of("account_url: is no whole address");
        };
    }

    /** The one way of writing it, where the platform has one. */
    String address() {
        return found instanceof Found.On on && on.handle() != null ? on.address() : written;
    }

    /** The same for every way of writing it. */
    String key() {
        return Address.of(address()).map(Address::key).orElse(written);
    }

    OutletKind kind() {
        return switch (found) {
            case Found.On on when on.thing() == Found.Thing.GROUP -> OutletKind.GROUP;
            case Found.On on ->
                    switch (on.platform().kind()) {
                        case VIDEO_SHARING, VIDEO_MEETING, AUDIO, MESSAGING -> OutletKind.CHANNEL;
                        case BLOG -> OutletKind.BLOG;
                        case WIKI -> OutletKind.WIKI;
                        case WEBSITE -> OutletKind.SITE;
                        case NEWSLETTER -> OutletKind.NEWSLETTER;
                        case SOCIAL_NETWORK, PHOTO_SHARING, FORUM, LEARNING, FUND_RAISING, CODE ->
                                OutletKind.ACCOUNT;
                    };
            case Found.Site _, Found.NoAddress _, Found.ShortLink _, Found.LookAlike _ ->
                    Stream.of(OutletKind.BLOG, OutletKind.WIKI, OutletKind.NEWSLETTER)
                            .filter(it -> it.name().equalsIgnoreCase(service))
                            .findFirst()
                            .orElse(OutletKind.SITE);
        };
    }

    /** Platform and handle, in words. */
    String words() {
        return switch (found) {
            case Found.On on when on.handle() != null ->
                    "%s, %s".formatted(on.platform().name(), on.handle());
            case Found.On on -> on.platform().name();
            case Found.Site(var host) -> "Website, " + host;
            case Found.NoAddress _, Found.ShortLink _, Found.LookAlike _ -> "";
        };
    }
}
