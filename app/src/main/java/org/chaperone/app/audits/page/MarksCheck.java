package org.chaperone.app.audits.page;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chaperone.app.fetch.Fetched;
import org.chaperone.policy.question.MarkMatch;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The images of a page beside the registered logos and mascots; what is neither like nor unlike is for a person. */
final class MarksCheck implements Check {

    private static final int MOST_IMAGES = 15;

    /** Of 256 bits: a picture saved again in another size differs in fewer; another picture in more than {@link #UNLIKE}. */
    private static final int ALIKE = 24;

    private static final int UNLIKE = 64;
    private static final String PICTURE =
            "header img[src], [class*=logo] img[src], img[class*=logo][src], img[class*=avatar][src],"
                    + " img[class*=profile][src], [id*=logo] img[src]";

    private record Compared(MarkMatch match, @Nullable Element shows, String words) {}

    @Override
    public Set<String> facts() {
        return Set.of("brand.picture", "brand.logo", "brand.logoPermitted");
    }

    @Override
    public List<Sighting> look(Visit visit, Subject subject) {
        var permitted =
                Optional.ofNullable(subject.logoPermitted())
                        .map(it -> Sighting.of("brand.logoPermitted", it))
                        .orElseGet(
                                () ->
                                        Sighting.unknown(
                                                "brand.logoPermitted",
                                                "Nobody has put down whether the logo may stand there"));
        var all = images(visit, "img[src]");
        var logos = subject.marks().stream().filter(Subject.Mark::logo).toList();
        return List.of(
                sighting("brand.logo", visit, all, logos),
                sighting("brand.picture", visit, pictures(visit, all), subject.marks()),
                permitted);
    }

    private static Sighting sighting(
            String fact, Visit visit, Map<URI, Element> images, List<Subject.Mark> marks) {
        if (marks.isEmpty()) {
            return Sighting.unknown(fact, "No logo is registered yet to compare with");
        }
        if (images.isEmpty()) {
            return visit.absent(fact, MarkMatch.NONE);
        }
        Compared best = null;
        var unread = 0;
        for (var image : images.entrySet()) {
            var compared = compare(visit, image.getKey(), image.getValue(), marks);
            if (compared.isEmpty()) {
                unread++;
            } else if (best == null || compared.get().match().compareTo(best.match()) < 0) {
                best = compared.get();
            }
        }
        if (best == null || unread > 0 && best.match() == MarkMatch.OTHER) {
            return Sighting.unknown(fact, "Some of its images can't be fetched or compared");
        }
        var shows = best.shows();
        return shows == null
                ? Sighting.of(fact, best.match(), best.words())
                : Sighting.of(fact, best.match(), shows);
    }

    private static Optional<Compared> compare(
            Visit visit, URI address, Element shows, List<Subject.Mark> marks) {
        return match(visit, address, marks).map(it -> new Compared(it, shows, address.toString()));
    }

    /** How like the nearest mark it is; empty when it can't be fetched or compared. */
    static Optional<MarkMatch> match(Visit visit, URI address, List<Subject.Mark> marks) {
        return bytes(visit, address)
                .flatMap(Likeness::of)
                .map(
                        it ->
                                marks.stream()
                                        .mapToInt(mark -> mark.likeness().differs(it))
                                        .min()
                                        .orElse(Integer.MAX_VALUE))
                .map(
                        nearest ->
                                nearest <= ALIKE
                                        ? MarkMatch.OFFICIAL
                                        : nearest <= UNLIKE ? MarkMatch.UNCLEAR : MarkMatch.OTHER);
    }

    private static Optional<byte[]> bytes(Visit visit, URI address) {
        if ("data".equals(address.getScheme())) {
            return DataAddress.bytes(address.toString());
        }
        return visit.get(address) instanceof Fetched.Answer it && it.isWell()
                ? Optional.of(it.body())
                : Optional.empty();
    }

    private static Map<URI, Element> pictures(Visit visit, Map<URI, Element> all) {
        var found = new LinkedHashMap<URI, Element>();
        visit.page()
                .select("meta[property=og:image]")
                .forEach(
                        it ->
                                address(it.absUrl("content"))
                                        .ifPresent(at -> found.putIfAbsent(at, it)));
        found.putAll(images(visit, PICTURE));
        return found.isEmpty() && !all.isEmpty()
                ? Map.ofEntries(all.entrySet().iterator().next())
                : found;
    }

    static Map<URI, Element> images(Visit visit, String which) {
        var found = new LinkedHashMap<URI, Element>();
        for (var image : visit.page().select(which)) {
            if (found.size() < MOST_IMAGES) {
                address(image.absUrl("src")).ifPresent(it -> found.putIfAbsent(it, image));
            }
        }
        return found;
    }

    private static Optional<URI> address(String text) {
        return text.startsWith("data:image/") ? DataAddress.of(text) : Visit.uri(text);
    }
}
