package org.chaperone.app.publicpages.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.policies.Texts;
import org.chaperone.app.publicpages.PublicWords;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Markdown;
import org.chaperone.policy.Guidance.Moment;
import org.springframework.stereotype.Component;

/** Knows in which language to answer, and what the policy wants to be said to everybody. */
@Component
class Readers {

    static final String COMMENTS = "Comments";
    static final String SEAL = "Seal";
    private static final String LIABILITY = "Liability";

    private final Policies policies;
    private final Texts texts;

    Readers(Policies policies, Texts texts) {
        this.policies = policies;
        this.texts = texts;
    }

    /**
     * @param kept parameters of the address that stay in another language
     */
    Reader of(HttpServletRequest request, String... kept) {
        var rest = ListAddress.of("");
        for (var name : kept) {
            rest.with(name, request.getParameter(name));
        }
        return new Reader(
                PublicWords.of(request.getParameter("lang"), request.getLocale()),
                request.getRequestURI(),
                rest.first().replaceFirst("^\\?", ""),
                words(LIABILITY));
    }

    /** What the policy says to everybody on a topic, text by text; nothing before one is adopted. */
    List<List<Markdown.Block>> words(String topic) {
        return policies.adoption(policies.today()).isEmpty()
                ? List.of()
                : texts.at(Moment.PUBLIC).stream()
                        .map(it -> it.guidance())
                        .filter(it -> it.topic().filter(topic::equals).isPresent())
                        .map(it -> Markdown.read(it.body()))
                        .toList();
    }
}
