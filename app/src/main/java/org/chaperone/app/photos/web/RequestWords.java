package org.chaperone.app.photos.web;

import java.util.Locale;
import org.chaperone.app.photos.asking.ColleagueRequest;
import org.chaperone.app.photos.asking.Matter;
import org.chaperone.app.ui.DistrictTime;

/** What requests are called on the pages of photos. */
final class RequestWords {

    private RequestWords() {}

    /** For who asked. */
    static String asked(ColleagueRequest request, DistrictTime time) {
        return request.answeredAt() == null
                ? "You asked on %s. No answer yet.".formatted(time.day(request.sentAt()))
                : "You asked on %s; answered on %s."
                        .formatted(time.day(request.askedAt()), time.day(request.answeredAt()));
    }

    /** Such as "Picture and Name: Social media". */
    static String matter(Matter matter) {
        var uses = matter.uses().stream().map(PhotoWords::of).toList();
        return String.join(", ", uses) + ": " + PhotoWords.all(matter.audiences());
    }

    /** Such as "your picture, video". */
    static String yours(Matter matter) {
        return "your "
                + String.join(
                        ", ",
                        matter.uses().stream()
                                .map(it -> PhotoWords.of(it).toLowerCase(Locale.ROOT))
                                .toList());
    }

    /** The first line of what was written about the picture. */
    static String title(Matter matter) {
        return matter.about().lines().findFirst().orElse("A picture");
    }
}
