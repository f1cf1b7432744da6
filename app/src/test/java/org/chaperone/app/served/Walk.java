package org.chaperone.app.served;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.chaperone.app.Cast;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * Somebody who follows every link and fills in every form, from the first page on. Of pages that differ only in what they
 * are about, a few are enough.
 */
public final class Walk {

    private static final int OF_A_KIND = 3;

    /** Taking back the first roster leaves nobody for the others to walk over. */
    private static final Pattern EMPTIES = Pattern.compile("^/imports/[^/]+/undoing");

    private final Site site;
    private final Visitor visitor;
    private final Deque<Step> ahead = new ArrayDeque<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, Form> forms = new LinkedHashMap<>();
    private final List<Reply> replies = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private record Step(String from, String to) {}

    private Walk(Site site, @Nullable Cast person) {
        this.site = site;
        this.visitor = site.visitor(person);
    }

    static Walk of(Site site, @Nullable Cast person) {
        var walk = new Walk(site, person);
        walk.ahead.add(new Step("the start", "/"));
        walk.ahead.add(new Step("the start", "/sign-in"));
        walk.followLinks();
        walk.sendForms();
        return walk;
    }

    /** Follows links only, and so changes nothing. */
    public static Walk overLinks(Site site, @Nullable Cast person) {
        var walk = new Walk(site, person);
        walk.ahead.add(new Step("the start", "/"));
        walk.ahead.add(new Step("the start", "/sign-in"));
        walk.followLinks();
        return walk;
    }

    /** The forms met, each shape once. */
    List<Form> forms() {
        return List.copyOf(forms.values());
    }

    public List<Reply> replies() {
        return replies;
    }

    public List<String> faults() {
        return faults;
    }

    private void followLinks() {
        while (!ahead.isEmpty()) {
            var step = ahead.remove();
            var reply = visitor.follow(visitor.get(step.to));
            if (reply.status() != 200) {
                faults.add("link of %s to %s: %d".formatted(step.from, step.to, reply.status()));
            }
            take(reply);
        }
    }

    /** Each shape once, and what comes of it is walked too. */
    private void sendForms() {
        var sent = new TreeSet<String>();
        while (!sent.containsAll(forms.keySet())) {
            for (var form : forms()) {
                if (sent.add(form.shape())) {
                    visitor.beSignedIn();
                    take(visitor.follow(visitor.post(form, form.honest())));
                    visitor.beSignedIn();
                    followLinks();
                }
            }
        }
    }

    private void take(Reply reply) {
        replies.add(reply);
        Shown.faults(reply).forEach(it -> faults.add(reply.asked() + ": " + it));
        if (!reply.isPage()) {
            return;
        }
        var page = reply.page();
        Form.all(page).stream()
                .filter(it -> !EMPTIES.matcher(it.path()).find())
                .forEach(it -> forms.putIfAbsent(it.shape(), it));
        for (var link : page.select("a[href]:not([href^=#])")) {
            var target = URI.create(link.absUrl("href").replaceAll("#.*", ""));
            if (site.address().getAuthority().equals(target.getAuthority())) {
                queue(reply.asked().getPath(), target);
            }
        }
    }

    private void queue(String from, URI target) {
        var names = new TreeSet<String>();
        if (target.getRawQuery() != null) {
            for (var pair : target.getRawQuery().split("&")) {
                names.add(pair.replaceAll("=.*", ""));
            }
        }
        var route = site.route(RequestMethod.GET, target.getPath());
        var kind = route.orElse(target.getPath()) + names;
        if (seen.merge(kind, 1, Integer::sum) <= OF_A_KIND
                && seen.putIfAbsent(target.toString(), 1) == null) {
            ahead.add(
                    new Step(
                            from,
                            target.getRawPath()
                                    + (target.getRawQuery() == null
                                            ? ""
                                            : "?" + target.getRawQuery())));
        }
    }
}
