package org.chaperone.app.audits.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What visitors can write there, by the forms of the page or by what somebody read from a capture. */
final class VisitorsCheck implements Check {

    private static final String BY_VISITOR =
            "[data-author-kind=visitor], .visitor-post, article.post-by-visitor";

    @Override
    public Set<String> facts() {
        return Set.of("comments.open", "comments.visitorPosts");
    }

    @Override
    public List<Sighting> look(Visit visit, Subject subject) {
        return List.of(
                told(
                                subject.capture()
                                        .flatMap(it -> Optional.ofNullable(it.commentsOpen())),
                                "comments.open")
                        .orElseGet(() -> comments(visit)),
                told(
                                subject.capture()
                                        .flatMap(it -> Optional.ofNullable(it.visitorPosts())),
                                "comments.visitorPosts")
                        .orElseGet(() -> posts(visit)));
    }

    private static Optional<Sighting> told(Optional<Boolean> value, String fact) {
        return value.map(it -> Sighting.of(fact, it, "Read from the capture"));
    }

    private static Sighting comments(Visit visit) {
        var form = visit.page().select("form#commentform, #respond form, form[action*=comment]");
        if (!form.isEmpty()) {
            return Sighting.of("comments.open", true, form.getFirst());
        }
        var closed = visit.page().select(".comments-closed, .no-comments, .nocomments");
        return closed.isEmpty()
                ? Sighting.unknown(
                        "comments.open",
                        "Whether visitors can comment doesn't show. Upload a capture")
                : Sighting.of("comments.open", false, closed.getFirst());
    }

    private static Sighting posts(Visit visit) {
        var found = visit.page().select(BY_VISITOR);
        return found.isEmpty()
                ? Sighting.unknown(
                        "comments.visitorPosts", "Who began a post doesn't show. Upload a capture")
                : Sighting.of("comments.visitorPosts", true, found.getFirst());
    }
}
