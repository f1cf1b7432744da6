package org.chaperone.app.audits.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chaperone.policy.question.DisclaimerPart;
import org.jsoup.nodes.Element;

/** Comment rules and the notice to visitors, on the page or on one it links to for that. */
final class NoticeCheck implements Check {

    private static final int MOST_PAGES = 3;
    private static final Pattern LEADS =
            Pattern.compile(
                    "disclaim|comment|rules|guideline|terms|netiquette|policy|impressum|legal");

    @Override
    public Set<String> facts() {
        return Set.of("comments.rules", "disclaimerLacks");
    }

    @Override
    public List<Sighting> look(Visit visit, Subject subject) {
        var words = new StringBuilder(visit.words());
        var unread = new ArrayList<URI>();
        visit.links().entrySet().stream()
                .filter(NoticeCheck::leads)
                .limit(MOST_PAGES)
                .map(Map.Entry::getKey)
                .forEach(
                        it ->
                                visit.read(it)
                                        .ifPresentOrElse(
                                                page ->
                                                        words.append(" . ")
                                                                .append(page.body().text()),
                                                () -> unread.add(it)));
        return List.of(
                rules(visit, words.toString(), unread), lacks(visit, words.toString(), unread));
    }

    private static Sighting rules(Visit visit, String words, List<URI> unread) {
        return Notice.sentence(DisclaimerPart.COMMENT_RULES, words)
                .map(it -> Sighting.of("comments.rules", true, it))
                .orElseGet(
                        () ->
                                unread.isEmpty()
                                        ? visit.absent("comments.rules", false)
                                        : unread("comments.rules", unread));
    }

    private static Sighting lacks(Visit visit, String words, List<URI> unread) {
        var lacking = Notice.lacks(words);
        if (lacking.isEmpty()) {
            return Sighting.of("disclaimerLacks", lacking);
        }
        return unread.isEmpty()
                ? visit.absent("disclaimerLacks", lacking)
                : unread("disclaimerLacks", unread);
    }

    private static Sighting unread(String fact, List<URI> unread) {
        return Sighting.unknown(
                fact, "It links to a page that can't be read: " + unread.getFirst());
    }

    private static boolean leads(Map.Entry<URI, Element> link) {
        return LEADS.matcher(link.getValue().text().toLowerCase(Locale.ROOT)).find();
    }
}
