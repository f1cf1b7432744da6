package org.chaperone.bench.accuracy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Cyrillic and Greek letters that look like Latin ones, by Unicode's list of confusable characters. */
final class LookAlikes {

    private final Map<Integer, List<Integer>> byLetter = new HashMap<>();

    LookAlikes(Data data) {
        for (var line : data.lines("naughty/confusables.txt.gz")) {
            var cells = line.split(";");
            if (cells.length < 3 || line.startsWith("#") || cells[1].strip().contains(" ")) {
                continue;
            }
            int looks = Integer.parseInt(cells[0].replace("\uFEFF", "").strip(), 16);
            int like = Integer.parseInt(cells[1].strip(), 16);
            var script = Character.UnicodeScript.of(looks);
            boolean letter = like < 0x80 && Character.isLetter(like) && Character.isLetter(looks);
            boolean foreign =
                    script == Character.UnicodeScript.CYRILLIC
                            || script == Character.UnicodeScript.GREEK;
            if (letter && foreign && looks < 0x500) {
                byLetter.computeIfAbsent(like, _ -> new ArrayList<>()).add(looks);
            }
        }
    }

    /** The text with up to three of its letters exchanged; null when none has a look-alike. */
    @Nullable String in(String text, Random random) {
        var places = new ArrayList<>(places(text));
        if (places.isEmpty()) {
            return null;
        }
        var changed = new StringBuilder(text);
        for (int i = 0; i < 3; i++) {
            int at = places.get(random.nextInt(places.size()));
            var choices = byLetter.getOrDefault((int) text.charAt(at), List.of());
            changed.setCharAt(at, (char) (int) choices.get(random.nextInt(choices.size())));
        }
        return changed.toString();
    }

    private List<Integer> places(String text) {
        var places = new ArrayList<Integer>();
        for (int i = 0; i < text.length(); i++) {
            if (byLetter.containsKey((int) text.charAt(i))) {
                places.add(i);
            }
        }
        return places;
    }
}
