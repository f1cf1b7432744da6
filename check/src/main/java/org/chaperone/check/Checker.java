package org.chaperone.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chaperone.policy.Decider;
import org.chaperone.policy.Decision;
import org.chaperone.policy.RememberedDecisions;
import org.chaperone.policy.question.Post;
import org.chaperone.screening.Finding;
import org.chaperone.screening.Item;
import org.chaperone.screening.Screen;
import org.chaperone.screening.picture.PictureReport;

/** Checks items by one policy and one roster. Safe for use by many threads. */
public final class Checker {

    private final Function<Post, Decision> decider;
    private final Screen screen;
    private final Consents consents;
    private final PostFacts facts;

    /**
     * @param domains the district's own mail and web domains
     */
    public Checker(Decider decider, Screen screen, Consents consents, Iterable<String> domains) {
        this(decider::decide, screen, consents, new PostFacts(consents, domains, PostFacts.ALL));
    }

    private Checker(
            Function<Post, Decision> decider, Screen screen, Consents consents, PostFacts facts) {
        this.decider = decider;
        this.screen = screen;
        this.consents = consents;
        this.facts = facts;
    }

    /**
     * For many items. It gives the same findings, verdicts and reasons; of the facts it leaves unknown what no
     * rule of the policy reads, and posts in which nothing was seen share their decisions.
     *
     * @param domains the district's own mail and web domains
     */
    public static Checker ofMany(
            Decider decider, Screen screen, Consents consents, Iterable<String> domains) {
        return new Checker(
                new RememberedDecisions(decider)::decide,
                screen,
                consents,
                new PostFacts(consents, domains, decider.readsOfPosts()::contains));
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
        var findings = findings(item, pictures);
        var post =
                pictures.isEmpty()
                        ? facts.of(item, findings)
                        : facts.of(
                                SeenPictures.told(item, pictures),
                                SeenPictures.withoutPlaces(findings));
        return new Checked(findings, post, decider.apply(post));
    }

    private List<Finding> findings(PostedItem item, List<PictureReport> pictures) {
        var seen = screen.findings(screened(item));
        if (seen.isEmpty() && pictures.isEmpty()) {
            return List.of();
        }
        var text = item.text() == null ? "" : item.text();
        var findings = new ArrayList<>(CreditLine.unsettled(text, seen));
        pictures.forEach(it -> findings.addAll(it.findings()));
        var optedOut = new OptedOut(consents, facts.before(item), !item.attachments().isEmpty());
        findings.addAll(optedOut.in(findings));
        findings.addAll(Combinations.in(text, findings));
        findings.addAll(WorkFacts.in(text, findings));
        return findings;
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
