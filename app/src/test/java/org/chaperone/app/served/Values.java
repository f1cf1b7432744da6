package org.chaperone.app.served;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names and values as a form sends them, in order, a name as often as it likes. */
record Values(List<Entry<String, String>> all) {

    Values {
        all = List.copyOf(all);
    }

    /** With this value in the place of all that had the name. */
    Values with(String name, String value) {
        var changed = new ArrayList<>(without(name).all);
        changed.add(entry(name, value));
        return new Values(changed);
    }

    Values without(String name) {
        return new Values(all.stream().filter(it -> !it.getKey().equals(name)).toList());
    }

    /** With one value more under a name. */
    Values and(String name, String value) {
        return new Values(Stream.concat(all.stream(), Stream.of(entry(name, value))).toList());
    }

    String encoded() {
        return all.stream()
                .map(
                        it ->
                                URLEncoder.encode(it.getKey(), UTF_8)
                                        + "="
                                        + URLEncoder.encode(it.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static Entry<String, String> entry(String name, String value) {
        return Map.entry(name, value);
    }
}
