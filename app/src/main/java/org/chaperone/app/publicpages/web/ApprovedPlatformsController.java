package org.chaperone.app.publicpages.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chaperone.app.platforms.ApprovedList;
import org.chaperone.app.platforms.IssuedList;
import org.chaperone.app.platforms.Listed;
import org.chaperone.app.platforms.Platform;
import org.chaperone.app.platforms.Platforms;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The platforms that the district has approved, published. */
@Controller
@May(Who.ANYONE)
class ApprovedPlatformsController {

    private final ApprovedList list;
    private final Platforms platforms;
    private final Policies policies;
    private final Readers readers;

    ApprovedPlatformsController(
            ApprovedList list, Platforms platforms, Policies policies, Readers readers) {
        this.list = list;
        this.platforms = platforms;
        this.policies = policies;
        this.readers = readers;
    }

    @GetMapping("/approved-platforms")
    ModelAndView show(HttpServletRequest request) {
        var at = readers.of(request);
        var today = policies.today();
        var found =
                policies.adoption(today).isEmpty()
                        ? Optional.<IssuedList>empty()
                        : list.inForce(today);
        return Pages.show(
                "publicpages/web/approved",
                new ApprovedPlatformsPage(
                        at,
                        found.filter(it -> !it.isOfPolicy())
                                .map(it -> at.say("approved.since", at.words().day(it.from())))
                                .orElse(""),
                        found.map(IssuedList::entries).orElse(List.of()).stream()
                                .map(it -> row(it, at))
                                .sorted(
                                        Comparator.comparing(
                                                ApprovedPlatformsPage.Row::name,
                                                String.CASE_INSENSITIVE_ORDER))
                                .toList()));
    }

    private ApprovedPlatformsPage.Row row(Listed it, Reader at) {
        var name = platforms.find(it.platform()).map(Platform::name).orElse(it.platform());
        return new ApprovedPlatformsPage.Row(
                name,
                at.say(it.adopted() ? "approved.adopted" : "approved.public"),
                it.condition());
    }
}
