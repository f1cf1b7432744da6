package org.chaperone.app.audits.page;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chaperone.policy.question.MarkMatch;

/** The images of an e-mail signature: the one that is least like a registered logo or mascot counts. */
final class SignatureCheck implements Check {

    @Override
    public Set<String> facts() {
        return Set.of("brand.picture");
    }

    @Override
    public List<Sighting> look(Visit visit, Subject subject) {
        var images = MarksCheck.images(visit, "img[src]");
        if (images.size() < visit.page().select("img").size()) {
            return List.of(
                    Sighting.unknown(
                            "brand.picture",
                            "A picture in it has no address from which it can be fetched"));
        }
        if (images.isEmpty()) {
            return List.of(Sighting.of("brand.picture", MarkMatch.NONE));
        }
        if (subject.marks().isEmpty()) {
            return List.of(
                    Sighting.unknown(
                            "brand.picture",
                            "No logo or mascot is registered yet to compare with"));
        }
        Sighting worst = null;
        for (var image : images.entrySet()) {
            var match = MarksCheck.match(visit, image.getKey(), subject.marks());
            if (match.isEmpty()) {
                return List.of(
                        Sighting.unknown(
                                "brand.picture", "A picture in it can't be fetched or compared"));
            }
            if (worst == null
                    || match.get().compareTo((MarkMatch) Objects.requireNonNull(worst.value()))
                            > 0) {
                worst = Sighting.of("brand.picture", match.get(), image.getValue());
            }
        }
        return worst == null ? List.of() : List.of(worst);
    }
}
