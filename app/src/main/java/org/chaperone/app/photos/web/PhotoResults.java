package org.chaperone.app.photos.web;

import org.chaperone.app.directory.PeopleFilter.Kind;
import org.chaperone.app.photos.FamilyAsking;
import org.chaperone.app.photos.PhotoAnswer;
import org.chaperone.app.photos.PhotoAnswer.Shown;
import org.chaperone.app.photos.PhotoDraft;
import org.chaperone.app.photos.asking.ColleagueRequests;
import org.chaperone.app.photos.asking.Matter;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.ui.DistrictTime;
import org.springframework.stereotype.Component;

/** What a photo check answers, and who of those in it was asked. */
@Component
class PhotoResults {

    private final Policies policies;
    private final CaptionFixes fixes;
    private final ColleagueRequests requests;
    private final FamilyAsking families;
    private final DistrictTime time;

    PhotoResults(
            Policies policies,
            CaptionFixes fixes,
            ColleagueRequests requests,
            FamilyAsking families,
            DistrictTime time) {
        this.policies = policies;
        this.fixes = fixes;
        this.requests = requests;
        this.families = families;
        this.time = time;
    }

    PhotoPage.Result of(PhotoDraft draft, PhotoAnswer answer, Viewer viewer) {
        var colleagues =
                answer.people().stream().filter(Shown::isColleague).map(Shown::id).toList();
        var students =
                answer.people().stream()
                        .filter(it -> it.kind() == Kind.STUDENT)
                        .map(Shown::id)
                        .toList();
        return new ResultMaker(
                        policies.pack(),
                        draft,
                        answer,
                        requests.asked(colleagues, Matter.of(draft), viewer),
                        families.asked(students),
                        viewer.person(),
                        time)
                .of(fixes.any(answer, draft.caption()));
    }
}
