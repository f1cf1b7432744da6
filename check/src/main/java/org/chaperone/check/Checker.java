package org.chaperone.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.chaperone.policy.Decider;
import org.chaperone.policy.Decision;
import org.chaperone.policy.RememberedDecisions;
import org.chaperone.policy.question.Post;
import org.chaperone.screening.Finding;
import org.chaperone.screening.FindingType;
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
        this(decider::decide, screen, consents, new PostFacts(domains, PostFacts.ALL));
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
                new PostFacts(domains, decider.readsOfPosts()::contains));
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
        var seen = seen(item, pictures);
        var answers = answers(item, seen);
        var findings = seen.isEmpty() && pictures.isEmpty() ? seen : concluded(item, seen, answers);
        var post =
                pictures.isEmpty()
                        ? facts.of(item, findings, answers)
                        : facts.of(
                                SeenPictures.told(item, pictures),
                                SeenPictures.withoutPlaces(findings),
                                answers);
        return new Checked(findings, post, decider.apply(post));
    }

    private List<Finding> seen(PostedItem item, List<PictureReport> pictures) {
        var inWords = screen.findings(screened(item));
        if (inWords.isEmpty() && pictures.isEmpty()) {
            return List.of();
        }
        var seen = new ArrayList<>(CreditLine.unsettled(text(item), inWords));
        pictures.forEach(it -> seen.addAll(it.findings()));
        return seen;
    }

    /** Of those whom it names, surely or perhaps, and those whom it is said to show. */
    private Consents answers(PostedItem item, List<Finding> seen) {
        var students = new HashSet<String>();
        for (var finding : seen) {
            if (finding.type() == FindingType.STUDENT_NAME) {
                students.addAll(finding.students());
            }
        }
        for (var attachment : item.attachments()) {
            students.addAll(Objects.requireNonNullElse(attachment.shows(), List.of()));
        }
        return students.isEmpty()
                ? Consents.NONE
                : consents.about(students, PostFacts.before(item));
    }

    /** What was seen, and what follows from it. */
    private static List<Finding> concluded(PostedItem item, List<Finding> seen, Consents answers) {
        var text = text(item);
        var findings = new ArrayList<>(seen);
        findings.addAll(
                new OptedOut(answers, PostFacts.before(item), !item.attachments().isEmpty())
                        .in(findings));
        findings.addAll(Combinations.in(text, findings));
        findings.addAll(WorkFacts.in(text, findings));
        return findings;
    }

    private static String text(PostedItem item) {
        return item.text() == null ? "" : item.text();
    }

    private static Item screened(PostedItem item) {
        var moment = item.moment();
        LocalDate day = moment == null ? null : moment.toLocalDate();
        return new Item(
                text(item),
                item.alts(),
                item.files() == null ? List.of() : item.files(),
                item.attachments().size(),
                item.outlet() == null ? null : item.outlet().school(),
                day);
    }
}
