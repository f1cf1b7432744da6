package org.chaperone.app.policies.web;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chaperone.app.policies.Search;
import org.chaperone.app.policies.Text;
import org.chaperone.app.policies.Words;
import org.chaperone.app.ui.Option;
import org.chaperone.policy.Guidance;
import org.chaperone.policy.Pack;
import org.chaperone.policy.reading.Wire;

/**
 * The guidance library.
 *
 * @param topic chosen, or nothing
 * @param moment chosen, such as {@code library}, or nothing
 * @param all how many texts there are
 */
public record LibraryPage(
        String q,
        String topic,
        String moment,
        int all,
        List<TextView> texts,
        List<Option> topics,
        List<Option> moments) {

    static LibraryPage of(
            Pack pack, List<Text> all, String q, String topic, String moment, ZoneId zone) {
        var search = Search.of(q);
        return new LibraryPage(
                q,
                topic,
                moment,
                all.size(),
                all.stream()
                        .filter(
                                it ->
                                        topic.isEmpty()
                                                || it.guidance()
                                                        .topic()
                                                        .filter(topic::equals)
                                                        .isPresent())
                        .filter(
                                it ->
                                        moment.isEmpty()
                                                || Wire.word(it.guidance().moment()).equals(moment))
                        .filter(it -> fits(it.guidance(), search))
                        .map(it -> TextView.of(it, pack, zone))
                        .toList(),
                all.stream()
                        .map(it -> it.guidance().topic())
                        .flatMap(Optional::stream)
                        .distinct()
                        .sorted()
                        .map(it -> new Option(it, it))
                        .toList(),
                Arrays.stream(Guidance.Moment.values())
                        .filter(it -> all.stream().anyMatch(text -> text.guidance().moment() == it))
                        .map(it -> new Option(Wire.word(it), Words.of(it)))
                        .toList());
    }

    public boolean narrowed() {
        return !(q + topic + moment).isEmpty();
    }

    static boolean fits(Guidance guidance, Search search) {
        return search.fits(
                guidance.title(),
                guidance.body(),
                guidance.topic().orElse(""),
                String.join(" ", guidance.clauses()));
    }
}
