package org.chaperone.app.tasks.web;

import java.nio.charset.StandardCharsets;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.tasks.Feeds;
import org.chaperone.app.tasks.Reminders;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Tasks in one's calendar, and the daily e-mail. */
@Controller
@May(Who.WORKERS)
class FeedController {

    private static final String VIEW = "tasks/web/calendar";
    private static final MediaType CALENDAR =
            new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Feeds feeds;
    private final Reminders reminders;
    private final DistrictTime time;

    FeedController(Feeds feeds, Reminders reminders, DistrictTime time) {
        this.feeds = feeds;
        this.reminders = reminders;
        this.time = time;
    }

    @GetMapping("/tasks/calendar")
    ModelAndView show(Viewer viewer) {
        return Pages.show(VIEW, page(null, viewer));
    }

    @PostMapping("/tasks/calendar")
    ModelAndView make(Viewer viewer) {
        return Pages.show(VIEW, page(feeds.make(viewer), viewer));
    }

    @PostMapping("/tasks/calendar/withdrawal")
    ModelAndView withdraw(Viewer viewer) {
        feeds.withdraw(viewer);
        return Pages.goTo("/tasks/calendar");
    }

    @PostMapping("/tasks/digest")
    ModelAndView digest(@RequestParam(defaultValue = "") String wanted, Viewer viewer) {
        reminders.wantDigest(wanted.equals("yes"), viewer);
        return Pages.goTo("/tasks/calendar");
    }

    /** For calendars, which can't sign in: the address is the secret. */
    @GetMapping("/calendar/{secret}.ics")
    @May(Who.ANYONE)
    ResponseEntity<String> calendar(@PathVariable String secret) {
        return feeds.calendar(secret)
                .map(
                        it ->
                                ResponseEntity.ok()
                                        .contentType(CALENDAR)
                                        .cacheControl(CacheControl.noStore())
                                        .body(it))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private FeedPage page(@Nullable String address, Viewer viewer) {
        return new FeedPage(
                feeds.madeAt(viewer).map(time::at).orElse(null),
                address,
                reminders.wantsDigest(viewer),
                viewer.email());
    }
}
