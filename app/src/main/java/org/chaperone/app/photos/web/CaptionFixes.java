package org.chaperone.app.photos.web;

import java.util.Comparator;
import java.util.List;
import org.chaperone.app.checks.Checks;
import org.chaperone.app.photos.PhotoAnswer;
import org.chaperone.check.Fix;
import org.chaperone.policy.Decision;
import org.chaperone.policy.question.Finding;
import org.springframework.stereotype.Component;

/** What can be put right in a caption with one press. */
@Component
class CaptionFixes {

    private final Checks checks;

    CaptionFixes(Checks checks) {
        this.checks = checks;
    }

    boolean any(PhotoAnswer answer, String caption) {
        return !of(answer, caption).isEmpty();
    }

    /** The caption with all of them made, the last place first so that places stay right. */
    String made(PhotoAnswer answer, String caption) {
        var text = caption;
        int untouched = text.length();
        for (var fix : of(answer, caption)) {
            if (fix.end() <= untouched) {
                text = fix.in(text);
                untouched = fix.start();
            }
        }
        return text;
    }

    private List<Fix> of(PhotoAnswer answer, String caption) {
        return answer.places().stream()
                .flatMap(it -> it.decision().reasons().stream())
                .filter(CaptionFixes::isOnCaption)
                .flatMap(it -> checks.fixes(it, caption).stream())
                .filter(it -> it.blanks().isEmpty())
                .sorted(Comparator.comparingInt(Fix::start).reversed())
                .toList();
    }

    private static boolean isOnCaption(Decision.Reason reason) {
        return reason.evidence().stream().map(Finding::field).anyMatch("text"::equals);
    }
}
