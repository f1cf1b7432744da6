package org.chaperone.app.policies.web;

import java.util.Optional;
import org.chaperone.app.policies.Policies;
import org.chaperone.policy.Pack;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which policy a page shows.
 *
 * @param ours whether it is the one in force in the district today
 * @param query what keeps other pages at it, such as {@code ?pack=wake-nc}; empty for ours
 */
public record Shown(Pack pack, boolean ours, String query) {

    /**
     * The edition in force today, or the one that is asked for.
     *
     * @param edition without it, the current one of the pack
     */
    static Shown of(Policies policies, @Nullable String pack, @Nullable String edition) {
        var ours = policies.adoption(policies.today()).map(policies::pack);
        if (pack == null) {
            return new Shown(policies.pack(), true, "");
        }
        var wanted =
                Optional.ofNullable(edition)
                        .map(it -> policies.edition(pack, it))
                        .orElseGet(() -> policies.library().current(pack))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (ours.filter(it -> it == wanted).isPresent()) {
            return new Shown(wanted, true, "");
        }
        var query = UriComponentsBuilder.newInstance().queryParam("pack", wanted.id());
        if (edition != null) {
            query.queryParam("edition", edition);
        }
        return new Shown(wanted, false, query.encode().toUriString());
    }

    /** The path of another page at this policy. */
    public String path(String page) {
        return page + query;
    }
}
