package org.chaperone.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chaperone.policy.Decider;
import org.chaperone.policy.Decision;
import org.chaperone.policy.question.Post;
import org.chaperone.screening.Item;
import org.chaperone.screening.Screen;
import org.chaperone.screening.picture.PictureReport;

/** Checks items by one policy and one roster. Safe for use by many threads. */
public final class Checker {

    private static final int MOST_REMEMBERED = 4_096;

    private final Decider decider;
    private final Screen screen;
    private final Consents consents;
    private final PostFacts facts;
    private final Map<Post, Decision> remembered = new ConcurrentHashMap<>();

    /**
     * @param domains the district's own mail and web domains
     */
    public Checker(Decider decider, Screen screen, Consents consents, Iterable<String> domains) {
        this.decider = decider;
        this.screen = screen;
        this.consents = consents;
        this.facts = new PostFacts(consents, domains);
    }

    /**
     * @throws java.time.DateTimeException if the item's moment isn't ISO 8601 with a zone
     */
    public Checked check(PostedItem item) {
        return check(item, List.of());
    }

    /**
     * Checks an item whose pictures were looked into.
     *
     * @param pictures in the order of the item's files; where one says where it was taken, that becomes a
     *     fact about the medium in the same place
     * @throws java.time.DateTimeException if the item's moment isn't ISO 8601 with a zone
     */
    public Checked check(PostedItem item, List<PictureReport> pictures) {
        var findings = new ArrayList<>(screen.findings(screened(item)));
        pictures.forEach(it -> findings.addAll(it.findings()));
        findings.addAll(OptedOut.in(findings, consents));
        findings.addAll(Combinations.in(item.text() == null ? "" : item.text(), findings));
        findings.addAll(WorkFacts.in(item.text() == null ? "" : item.text(), findings));
        var post =
                pictures.isEmpty()
                        ? facts.of(item, findings)
                        : facts.of(
                                SeenPictures.told(item, pictures),
                                SeenPictures.withoutPlaces(findings));
        return new Checked(findings, post, decide(post));
    }

    /** Posts in which nothing was seen differ in little; what was decided once holds for all alike. */
    private Decision decide(Post post) {
        if (post.findings() == null || !post.findings().isEmpty()) {
            return decider.decide(post);
        }
        var known = remembered.get(post);
        if (known == null) {
            known = decider.decide(post);
            if (remembered.size() < MOST_REMEMBERED) {
                remembered.put(post, known);
            }
        }
        return known;
    }

    private static Item screened(PostedItem item) {
        var moment = item.moment();
        LocalDate day = moment == null ? null : moment.toLocalDate();
        return new Item(
                item.text() == null ? "" : item.text(),
                item.alts(),
                item.files() == null ? List.of() : item.files(),
                item.attachments().size(),
                item.outlet() == null ? null : item.outlet().school(),
                day);
    }
}
