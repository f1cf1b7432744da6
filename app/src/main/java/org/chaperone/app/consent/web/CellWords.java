package org.chaperone.app.consent.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chaperone.app.consent.Cell;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;

/** Many cells in few words: "Photo and video on public social media and press". */
final class CellWords {

    private static final int ALL = (int) Cell.showing().count();

    private CellWords() {}

    static String of(Collection<Cell> cells) {
        if (cells.stream().filter(it -> !it.equals(Cell.CONTACT)).count() == ALL) {
            return cells.contains(Cell.CONTACT) ? "everything" : "everything but texts and calls";
        }
        Map<ConsentUse, Set<ConsentAudience>> audiences = new EnumMap<>(ConsentUse.class);
        cells.forEach(
                it ->
                        audiences
                                .computeIfAbsent(
                                        it.use(), _ -> EnumSet.noneOf(ConsentAudience.class))
                                .add(it.audience()));
        var uses = new LinkedHashMap<Set<ConsentAudience>, List<String>>();
        Arrays.stream(ConsentUse.values())
                .filter(audiences::containsKey)
                .forEach(
                        it ->
                                uses.computeIfAbsent(audiences.get(it), _ -> new ArrayList<>())
                                        .add(ConsentWords.of(it)));
        return uses.entrySet().stream()
                .map(it -> words(it.getKey(), it.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String words(Set<ConsentAudience> audiences, List<String> uses) {
        var what = list(uses);
        if (audiences.contains(ConsentAudience.STAFF)) {
            return what;
        }
        return audiences.size() == ConsentAudience.values().length - 1
                ? what + ", anywhere"
                : what + " – " + list(audiences.stream().map(ConsentWords::of).toList());
    }

    private static String list(List<String> words) {
        return words.size() == 1
                ? words.getFirst()
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }
}
