package org.chaperone.app.policies;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chaperone.app.journal.Entry;
import org.chaperone.app.journal.Journal;
import org.chaperone.app.policies.TextVersions.Version;
import org.chaperone.app.rights.Viewer;
import org.chaperone.policy.Guidance;
import org.chaperone.policy.Pack;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The texts of the policy in force, each as the pack has it or as the district has replaced it. */
@Service
public class Texts {

    private final Policies policies;
    private final TextVersions versions;
    private final Journal journal;
    private final Clock clock;

    Texts(Policies policies, TextVersions versions, Journal journal, Clock clock) {
        this.policies = policies;
        this.versions = versions;
        this.journal = journal;
        this.clock = clock;
    }

    /** What came of replacing a text. */
    public enum Outcome {
        REPLACED,
        /** These are its words already. */
        SAME,
        /** Somebody replaced it after this person had opened it. */
        OVERTAKEN
    }

    /** All, in the order of their moments. */
    @Transactional(readOnly = true)
    public List<Text> all() {
        var pack = policies.pack();
        var newest =
                versions.newest(pack).stream()
                        .collect(Collectors.toMap(Version::text, Function.identity()));
        return pack.guidance().stream()
                .sorted(
                        Comparator.comparing(Guidance::moment)
                                .thenComparing(Guidance::order)
                                .thenComparing(Guidance::title))
                .map(
                        it ->
                                Optional.ofNullable(newest.get(it.id()))
                                        .map(version -> text(it, version))
                                        .orElseGet(() -> Text.ofPack(it)))
                .toList();
    }

    /** The texts to show at a moment, in their order. */
    @Transactional(readOnly = true)
    public List<Text> at(Guidance.Moment moment) {
        return all().stream().filter(it -> it.guidance().moment() == moment).toList();
    }

    /** The texts to show to this person at a moment: without those that they have put away. */
    @Transactional(readOnly = true)
    public List<Text> at(Guidance.Moment moment, Viewer viewer) {
        var away =
                versions.away(viewer.account(), policies.pack()).stream()
                        .map(TextVersions.Away::text)
                        .collect(Collectors.toSet());
        return at(moment).stream().filter(it -> !away.contains(it.guidance().id())).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Text> text(String id) {
        return all().stream().filter(it -> it.guidance().id().equals(id)).findFirst();
    }

    /** Every version of a text, newest first; the last is the pack's. */
    @Transactional(readOnly = true)
    public List<Text> history(String id) {
        var pack = policies.pack();
        return pack.guidance().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .map(
                        original -> {
                            var all = new ArrayList<Text>();
                            versions.of(pack, id).forEach(it -> all.add(text(original, it)));
                            all.add(Text.ofPack(original));
                            return List.copyOf(all);
                        })
                .orElse(List.of());
    }

    /**
     * Puts other words in the place of a text's. Sent twice, it is replaced once.
     *
     * @param id of a text that there is
     * @param seen the version that these words are to take the place of
     */
    @Transactional
    public Outcome replace(String id, int seen, String title, String body, Viewer by) {
        var pack = policies.pack();
        var newest = text(id).orElseThrow();
        if (newest.guidance().title().equals(title.strip())
                && newest.guidance().body().equals(lines(body))) {
            return Outcome.SAME;
        }
        var version =
                new Version(id, seen + 1, title.strip(), lines(body), by.name(), clock.instant());
        if (newest.version() != seen || !versions.add(pack, version)) {
            return Outcome.OVERTAKEN;
        }
        journal.record(
                new Entry(
                        by.actor(),
                        "text-replaced",
                        "text:" + pack.id() + "/" + id,
                        Map.of(
                                "edition", pack.edition().id(),
                                "version", version.version(),
                                "title", version.title(),
                                "body", version.body())));
        return Outcome.REPLACED;
    }

    /** The texts of this policy that somebody has put away, the last one first. */
    @Transactional(readOnly = true)
    public List<PutAway> away(Viewer viewer) {
        var texts =
                all().stream()
                        .collect(Collectors.toMap(it -> it.guidance().id(), Function.identity()));
        return versions.away(viewer.account(), policies.pack()).stream()
                .flatMap(
                        it ->
                                Optional.ofNullable(texts.get(it.text())).stream()
                                        .map(text -> new PutAway(text, it.putAwayAt())))
                .toList();
    }

    /** Doesn't show these texts to this person by themselves; asked for, they are still there. */
    @Transactional
    public void putAway(List<String> ids, Viewer viewer) {
        var pack = policies.pack();
        pack.guidance().stream()
                .map(Guidance::id)
                .filter(ids::contains)
                .filter(it -> versions.putAway(viewer.account(), pack, it, clock.instant()))
                .forEach(it -> record("text-put-away", pack, it, viewer));
    }

    /** Shows them again. */
    @Transactional
    public void bringBack(List<String> ids, Viewer viewer) {
        var pack = policies.pack();
        ids.stream()
                .filter(it -> versions.bringBack(viewer.account(), pack, it))
                .forEach(it -> record("text-brought-back", pack, it, viewer));
    }

    private void record(String kind, Pack pack, String text, Viewer viewer) {
        journal.record(
                new Entry(
                        viewer.actor(),
                        kind,
                        "account:" + viewer.account(),
                        Map.of("pack", pack.id(), "text", text)));
    }

    private static Text text(Guidance original, Version version) {
        return new Text(
                new Guidance(
                        original.id(),
                        version.title(),
                        version.body(),
                        original.moment(),
                        original.topic(),
                        original.goOn(),
                        original.order(),
                        original.clauses()),
                version.version(),
                Optional.of(version.writtenBy()),
                Optional.of(version.writtenAt()));
    }

    /** Browsers send lines ended by two characters. */
    private static String lines(String body) {
        return body.replace("\r\n", "\n").strip();
    }
}
