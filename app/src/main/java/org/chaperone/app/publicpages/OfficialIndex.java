package org.chaperone.app.publicpages;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.chaperone.app.platforms.Found;
import org.chaperone.app.platforms.Platforms;
import org.chaperone.app.publicpages.Verification.Status;
import org.chaperone.app.registry.Address;
import org.chaperone.app.registry.OutletKind;
import org.jspecify.annotations.Nullable;

/** All outlets at one moment, found by any way of writing an address. Never changes; another takes its place. */
final class OfficialIndex {

    /** Names shorter than that are near each other by chance. */
    private static final int LONG_ENOUGH = 8;

    private static final int MOST_REMEMBERED = 20_000;
    private static final int LONGEST_REMEMBERED = 300;

    /** What has pages of its own beneath its address. */
    private static final Set<OutletKind> WITH_PAGES =
            EnumSet.of(OutletKind.SITE, OutletKind.BLOG, OutletKind.WIKI, OutletKind.CLASS_PAGE);

    private final Platforms platforms;
    private final List<Official> all;
    private final Map<String, Official> byKey = new HashMap<>();
    private final Map<String, Official> bySkeleton = new HashMap<>();
    private final Map<String, Official> byHostSkeleton = new HashMap<>();
    private final Map<String, Verification> remembered = new ConcurrentHashMap<>();

    OfficialIndex(List<Official> all, Platforms platforms) {
        this.platforms = platforms;
        this.all = all.stream().filter(it -> it.kind().isOfficial()).toList();
        // Those in use last, so that an address which is used again is theirs.
        this.all.stream().filter(it -> !it.isInUse()).forEach(this::put);
        this.all.stream().filter(Official::isInUse).forEach(this::put);
    }

    List<Official> all() {
        return all;
    }

    /** What is known of a pasted address. Never fails, whatever is pasted. */
    Verification verify(String pasted) {
        var known = remembered.get(pasted);
        if (known != null) {
            return known;
        }
        var answer = answer(pasted);
        if (pasted.length() <= LONGEST_REMEMBERED && remembered.size() < MOST_REMEMBERED) {
            remembered.put(pasted, answer);
        }
        return answer;
    }

    /** The key of a place, the same for every way of writing its address; empty for no place. */
    static Optional<String> key(String address, Platforms platforms) {
        return switch (platforms.at(address)) {
            case Found.On on -> on.handle() == null ? Optional.empty() : Optional.of(key(on));
            case Found.Site _ -> Address.of(address).map(OfficialIndex::key);
            case Found.ShortLink _, Found.LookAlike _, Found.NoAddress _ -> Optional.empty();
        };
    }

    /** Nobody who pastes an address knows whether a website tells capital letters apart, and hardly any does. */
    private static String key(Address address) {
        return address.key().toLowerCase(Locale.ROOT);
    }

    private static String key(Found.On on) {
        return on.platform().id() + ":" + on.handle();
    }

    private void put(Official it) {
        key(it.address(), platforms)
                .ifPresent(
                        key -> {
                            byKey.put(key, it);
                            if (it.isInUse()) {
                                putSkeletons(key, it);
                            }
                        });
    }

    private void putSkeletons(String key, Official it) {
        var skeleton = skeleton(key);
        bySkeleton.put(skeleton, it);
        without(key, skeleton).forEach(one -> bySkeleton.putIfAbsent(one, it));
        if (key.indexOf(':') < 0) {
            byHostSkeleton.putIfAbsent(skeleton(host(key)), it);
        }
    }

    private Verification answer(String pasted) {
        return switch (platforms.at(pasted)) {
            case Found.On on ->
                    on.handle() == null ? unknown(pasted) : known(pasted, key(on), false);
            case Found.Site _ ->
                    Address.of(pasted)
                            .map(it -> known(pasted, key(it), true))
                            .orElseGet(() -> unknown(pasted));
            case Found.LookAlike(var _, var of) ->
                    new Verification(pasted, Status.LOOK_ALIKE, null, of.name(), null);
            case Found.ShortLink _ -> new Verification(pasted, Status.SHORT_LINK, null, null, null);
            case Found.NoAddress(var why) ->
                    new Verification(pasted, Status.NO_ADDRESS, null, null, why.words());
        };
    }

    private Verification known(String pasted, String key, boolean site) {
        var official = site ? above(key) : byKey.get(key);
        if (official != null) {
            return new Verification(
                    pasted,
                    official.isInUse() ? Status.OFFICIAL : Status.WITHDRAWN,
                    official,
                    null,
                    null);
        }
        var like = like(key, site);
        return like == null
                ? unknown(pasted)
                : new Verification(pasted, Status.LOOK_ALIKE, like, like.name(), null);
    }

    /** What has this address, or is a site on which it stands. */
    private @Nullable Official above(String key) {
        var it = byKey.get(key);
        var place = key.indexOf('?') < 0 ? key : key.substring(0, key.indexOf('?'));
        while (it == null) {
            it = byKey.get(place);
            if (it != null && !place.equals(key) && !WITH_PAGES.contains(it.kind())) {
                it = null;
            }
            var slash = place.lastIndexOf('/');
            if (it != null || slash < 0) {
                return it;
            }
            place = place.substring(0, slash);
        }
        return it;
    }

    private @Nullable Official like(String key, boolean site) {
        var skeleton = skeleton(key);
        var like = bySkeleton.get(skeleton);
        if (like == null) {
            like =
                    without(key, skeleton).stream()
                            .map(bySkeleton::get)
                            .filter(
                                    it ->
                                            it != null
                                                    && key(it.address(), platforms)
                                                            .map(OfficialIndex::skeleton)
                                                            .filter(
                                                                    one ->
                                                                            skeleton.length()
                                                                                    > one.length())
                                                            .isPresent())
                            .findFirst()
                            .orElse(null);
        }
        if (like != null || !site) {
            return like;
        }
        var host = host(key);
        var owner = byHostSkeleton.get(skeleton(host));
        return owner == null
                        || key(owner.address(), platforms)
                                .map(OfficialIndex::host)
                                .orElse("")
                                .equals(host)
                ? null
                : owner;
    }

    private static Verification unknown(String pasted) {
        return new Verification(pasted, Status.NOT_OFFICIAL, null, null, null);
    }

    private static String host(String key) {
        var slash = key.indexOf('/');
        return slash < 0 ? key : key.substring(0, slash);
    }

    /** The same for names that look the same at a glance. */
    private static String skeleton(String key) {
        return Normalizer.normalize(key, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[._@~-]", "")
                .replace("rn", "m")
                .replace("vv", "w")
                .replace('0', 'o')
                .replace('1', 'l')
                .replace('i', 'l')
                .replace('5', 's')
                .replace('3', 'e');
    }

    /** With one letter left out, but for the first; none for short names, and no digit, which counts classes and years. */
    private static List<String> without(String key, String skeleton) {
        var begin = Math.max(skeleton.lastIndexOf(':'), skeleton.lastIndexOf('/')) + 1;
        if (skeleton.length() - begin < LONG_ENOUGH || key.chars().anyMatch(Character::isDigit)) {
            return List.of();
        }
        var some = new ArrayList<String>();
        for (var i = begin + 1; i < skeleton.length(); i++) {
            some.add(skeleton.substring(0, i) + skeleton.substring(i + 1));
        }
        return some;
    }
}
