package org.chaperone.app.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a robots.txt asks of us (RFC 9309): the longest rule that fits a path decides, and between two of the same length the one
 * that allows.
 */
final class Robots {

    static final Robots OPEN = new Robots(List.of());
    static final Robots CLOSED = new Robots(List.of(new Rule("/", false)));

    private static final int MOST_LINES = 10_000;
    private static final String ANYBODY = "*";

    private final List<Rule> rules;

    private record Rule(String path, boolean allows) {

        boolean fits(String path) {
            return fits(path, 0, 0);
        }

        /** Each star is tried with as little as possible first; {@code $} at the end asks for the end. */
        private boolean fits(String asked, int from, int at) {
            var i = from;
            var j = at;
            var star = -1;
            var back = -1;
            var anchored = path.endsWith("$");
            var end = anchored ? path.length() - 1 : path.length();
            while (true) {
                if (i == end) {
                    if (!anchored || j == asked.length()) {
                        return true;
                    }
                } else if (path.charAt(i) == '*') {
                    star = i++;
                    back = j;
                    continue;
                } else if (j < asked.length() && path.charAt(i) == asked.charAt(j)) {
                    i++;
                    j++;
                    continue;
                }
                if (star < 0 || back >= asked.length()) {
                    return false;
                }
                i = star + 1;
                j = ++back;
            }
        }
    }

    private Robots(List<Rule> rules) {
        this.rules = rules;
    }

    /**
     * @param name of who asks, such as {@code chaperone}
     */
    static Robots of(String text, String name) {
        var ours = new ArrayList<Rule>();
        var anybodys = new ArrayList<Rule>();
        var named = false;
        var agents = new ArrayList<String>();
        var inRules = false;
        for (var line : text.lines().limit(MOST_LINES).toList()) {
            var plain = line.replaceFirst("#.*", "").strip();
            var colon = plain.indexOf(':');
            if (colon < 0) {
                continue;
            }
            var key = plain.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            var value = plain.substring(colon + 1).strip();
            switch (key) {
                case "user-agent" -> {
                    if (inRules) {
                        agents.clear();
                        inRules = false;
                    }
                    var agent = value.toLowerCase(Locale.ROOT);
                    agents.add(agent);
                    named |= agent.equals(name);
                }
                case "allow", "disallow" -> {
                    inRules = true;
                    if (!value.isEmpty()) {
                        var rule = new Rule(value, key.equals("allow"));
                        if (agents.contains(name)) {
                            ours.add(rule);
                        }
                        if (agents.contains(ANYBODY)) {
                            anybodys.add(rule);
                        }
                    }
                }
                default -> {
                    // Sitemaps and what others have invented.
                }
            }
        }
        return new Robots(List.copyOf(named ? ours : anybodys));
    }

    /**
     * @param path with its query, such as {@code /a?b=c}
     */
    boolean allow(String path) {
        var longest = -1;
        var allows = true;
        for (var rule : rules) {
            var length = rule.path().length();
            if (length >= longest && rule.fits(path)) {
                allows = length == longest ? allows || rule.allows() : rule.allows();
                longest = length;
            }
        }
        return allows;
    }
}
