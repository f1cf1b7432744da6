package org.chaperone.app.notices.web;

import java.util.List;
import org.chaperone.app.notices.Wording;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.policy.notice.Notice;
import org.jspecify.annotations.Nullable;

/** The kinds of notices, each with how far its wording is. */
public record WordingsPage(List<Row> rows) {

    /**
     * @param draft whether there is a newer one than what is published
     */
    public record Row(
            String id,
            String title,
            List<String> clauses,
            boolean published,
            String state,
            boolean draft) {}

    static Row row(
            Notice kind, @Nullable Wording published, List<Wording> history, DistrictTime time) {
        var at = published == null ? null : published.publishedAt();
        return new Row(
                kind.id(),
                kind.title(),
                kind.clauses(),
                published != null,
                published == null || at == null
                        ? "Nothing goes out: no wording is published"
                        : "Wording %d, published %s by %s"
                                .formatted(
                                        published.number(), time.day(at), published.publishedBy()),
                !history.isEmpty()
                        && published != null
                        && history.getFirst().number() > published.number());
    }
}
