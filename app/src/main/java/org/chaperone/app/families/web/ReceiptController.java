package org.chaperone.app.families.web;

import static org.chaperone.app.ui.ListAddress.id;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import org.chaperone.app.families.Answers;
import org.chaperone.app.families.Answers.Said;
import org.chaperone.app.families.Visit;
import org.chaperone.app.families.Visits;
import org.chaperone.app.families.web.HistoryPage.Item;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What a family said: each time as a receipt, and all of it. */
@Controller
@May(Who.ANYONE)
class ReceiptController {

    static final String PATH = "/family/receipts/";
    private static final String HISTORY = "/family/history";

    /** So long a receipt says thank you. */
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final Visits visits;
    private final Answers answers;
    private final Guests guests;
    private final FamilyPages pages;
    private final Clock clock;

    ReceiptController(
            Visits visits, Answers answers, Guests guests, FamilyPages pages, Clock clock) {
        this.visits = visits;
        this.answers = answers;
        this.guests = guests;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(PATH + "{number}")
    ModelAndView receipt(@PathVariable String number, HttpServletRequest request) {
        var visit = guests.visit(request).filter(Visit::recognised);
        var statement = id(number);
        if (visit.isEmpty() || statement == null) {
            return Gone.page(guests.at(request, FamilyController.HOME));
        }
        return answers.receipt(visit.get(), statement)
                .map(it -> receipt(visit.get(), it))
                .orElseGet(() -> Gone.page(guests.at(visit.get(), FamilyController.HOME)));
    }

    private ModelAndView receipt(Visit visit, Said said) {
        var at = guests.at(visit, PATH + said.statement().id());
        var fresh = said.statement().saidAt().plus(FRESH).isAfter(clock.instant());
        return Pages.show(
                "families/web/receipt",
                ReceiptPage.of(
                        at,
                        said,
                        fresh,
                        answers.whatStays(said),
                        pages.waiting(visits.asked(visit))));
    }

    @GetMapping(HISTORY)
    ModelAndView history(HttpServletRequest request) {
        var visit = guests.visit(request).filter(Visit::recognised);
        if (visit.isEmpty()) {
            return Gone.page(guests.at(request, FamilyController.HOME));
        }
        var at = guests.at(visit.get(), HISTORY);
        var items =
                visits.asked(visit.get()).values().stream()
                        .flatMap(voice -> voice.said().stream().map(it -> new Said(voice, it)))
                        .sorted(
                                Comparator.comparing((Said it) -> it.statement().saidAt())
                                        .reversed())
                        .map(it -> item(at, it))
                        .toList();
        return Pages.show("families/web/history", new HistoryPage(at, items));
    }

    private static Item item(At at, Said said) {
        var statement = said.statement();
        return new Item(
                PATH + statement.id(),
                said.voice().person().name(),
                at.words().at(statement.saidAt()),
                at.say("basis." + statement.basis()),
                statement.undone() != null);
    }
}
