package org.chaperone.app.requests.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Named;
import org.chaperone.app.policies.Citations;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.policies.Words;
import org.chaperone.app.requests.Content;
import org.chaperone.app.requests.Happening;
import org.chaperone.app.requests.OpenedRequest;
import org.chaperone.app.requests.Outcome;
import org.chaperone.app.requests.RequestState;
import org.chaperone.app.requests.Version;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.ui.Days;
import org.chaperone.app.ui.District;
import org.chaperone.app.ui.DistrictTime;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.chaperone.policy.Pack;
import org.chaperone.policy.procedure.Procedure;
import org.chaperone.policy.procedure.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page of a request, and the one on which somebody chooses what to ask for. */
@Component
class RequestPages {

    private static final String VIEW = "requests/web/request";
    private static final int SHORT = 12;

    private final KindWords kinds;
    private final Timelines timelines;
    private final AnswerWords words;
    private final Directory directory;
    private final Policies policies;
    private final District district;
    private final DistrictTime time;

    RequestPages(
            KindWords kinds,
            Timelines timelines,
            AnswerWords words,
            Directory directory,
            Policies policies,
            District district,
            DistrictTime time) {
        this.kinds = kinds;
        this.timelines = timelines;
        this.words = words;
        this.directory = directory;
        this.policies = policies;
        this.district = district;
        this.time = time;
    }

    ModelAndView choose() {
        return Pages.show(
                "requests/web/request_kinds",
                new RequestKindsPage(
                        kinds.all().stream()
                                .map(
                                        it ->
                                                new RequestKindsPage.Kind(
                                                        "/requests/new/" + it.id(),
                                                        it.title(),
                                                        it.say()))
                                .toList()));
    }

    ModelAndView show(OpenedRequest it, RequestDeed deed, Viewer viewer) {
        return Pages.show(VIEW, page(it, deed, Problems.none(), viewer));
    }

    ModelAndView putRight(OpenedRequest it, RequestDeed deed, Problems problems, Viewer viewer) {
        return Pages.putRight(VIEW, page(it, deed, problems, viewer));
    }

    /** On to the request after a deed, or the same page with what is to put right. */
    ModelAndView came(Outcome outcome, OpenedRequest it, RequestDeed deed, Viewer viewer) {
        var problems = Problems.none();
        switch (outcome) {
            case DONE, NOT_HERE, DECIDED -> {
                return Pages.goTo(it.request().path());
            }
            case NOT_YOURS -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case CHANGED ->
                    problems.add(
                            "act",
                            "It was changed since you opened it. Read it again, then decide");
            case WORDS ->
                    problems.add(
                            deed.act() == null ? "reason" : "note",
                            "Say why, in up to 2,000 letters");
            case ADDRESS ->
                    problems.add(
                            "reference",
                            "Give the whole address, such as https://example.org/page");
            case CONSENTS ->
                    problems.add(
                            "act",
                            "The parents’ consents come first. %d of %d are in"
                                    .formatted(it.consents().given(), it.consents().students()));
        }
        return putRight(it, deed, problems, viewer);
    }

    private RequestPage page(OpenedRequest it, RequestDeed deed, Problems problems, Viewer viewer) {
        var request = it.request();
        var pack = policies.edition(request.pack(), request.edition());
        var state = request.state();
        var last = request.lastDay();
        return new RequestPage(
                request.path(),
                request.content().title().isEmpty()
                        ? "Without a name yet"
                        : request.content().title(),
                it.procedure().title(),
                words.name(request.requester()),
                school(request.content()),
                state.words(),
                icon(state),
                last == null ? "" : Days.words(last),
                usable(it),
                it.whereabouts(),
                notRegistered(it),
                disclosed(it, pack),
                it.versions().isEmpty() ? "" : it.versions().getFirst().digest(),
                words.answers(it.procedure(), request.content()),
                request.content().evidence().stream()
                        .map(one -> RequestPage.Attached.of(request, one))
                        .toList(),
                it.remarks().stream().map(one -> remark(one, pack)).toList(),
                consents(it),
                timelines.steps(it, pack),
                timelines.history(it),
                versions(it),
                it.mayWrite() && state != RequestState.APPROVED,
                it.mayWrite()
                        && (state == RequestState.DRAFT
                                || state == RequestState.SENT
                                || state == RequestState.RETURNED),
                it.mayEnd(),
                it.mayRenew(),
                it.mayDecide() ? decision(it) : null,
                deed,
                problems);
    }

    private RequestPage.@Nullable Disclosed disclosed(OpenedRequest opened, Optional<Pack> pack) {
        var it = opened.disclosure();
        if (it == null) {
            return null;
        }
        var at = it.givenAt();
        var told = it.told();
        return new RequestPage.Disclosed(
                at == null ? "" : time.at(at),
                it.tooEarly(),
                it.mayNote(),
                told == null
                        ? ""
                        : told.isComplete()
                                ? "Everybody is told"
                                : "%d of %d are told".formatted(told.done(), told.all()),
                told == null ? "" : told.path(),
                it.isComplete(),
                it.tooEarly()
                        ? pack.map(
                                        one ->
                                                Citations.of(
                                                        one,
                                                        opened.procedure()
                                                                .steps()
                                                                .getFirst()
                                                                .clauses()))
                                .orElse(List.of())
                        : List.of());
    }

    private static String notRegistered(OpenedRequest it) {
        var at = it.whereabouts();
        return at == null || at.isRegistered()
                ? ""
                : it.happenings().reversed().stream()
                        .filter(
                                one ->
                                        one.kind() == Happening.Kind.NOT_REGISTERED
                                                && one.version() == it.request().version())
                        .map(Happening::note)
                        .findFirst()
                        .orElse("");
    }

    private static String usable(OpenedRequest it) {
        if (!it.request().kind().isPage()) {
            return "";
        }
        return switch (it.request().state()) {
            case DRAFT, SENT, RETURNED -> "Not yet usable";
            case APPROVED -> "Usable";
            case DECLINED, WITHDRAWN, EXPIRED, ENDED -> "";
        };
    }

    private String school(Content content) {
        return directory.schools().stream()
                .filter(one -> one.id().equals(content.school()))
                .map(Named::name)
                .findFirst()
                .orElse(district.name());
    }

    private static RequestPage.Remark remark(
            org.chaperone.app.requests.Remark it, Optional<Pack> pack) {
        return new RequestPage.Remark(
                Words.tone(it.verdict()),
                it.words(),
                pack.map(one -> Citations.of(one, it.clauses())).orElse(List.of()));
    }

    private static String consents(OpenedRequest it) {
        return it.procedure().steps().stream().anyMatch(step -> step.consents() > 0)
                ? "%d of %d families agree that their child is contacted"
                        .formatted(it.consents().given(), it.consents().students())
                : "";
    }

    private List<RequestPage.Sent> versions(OpenedRequest it) {
        var all = new ArrayList<RequestPage.Sent>();
        for (var i = 0; i < it.versions().size(); i++) {
            var one = it.versions().get(i);
            all.add(
                    new RequestPage.Sent(
                            one.number(),
                            one.authorName(),
                            time.at(one.sentAt()),
                            one.digest().substring(0, SHORT),
                            i + 1 < it.versions().size()
                                    ? changed(it.procedure(), it.versions().get(i + 1), one)
                                    : List.of()));
        }
        return all;
    }

    private static List<String> changed(Procedure procedure, Version before, Version after) {
        var changed = new ArrayList<String>();
        if (!before.content().title().equals(after.content().title())) {
            changed.add("The name");
        }
        if (!Objects.equals(before.content().school(), after.content().school())) {
            changed.add("The school");
        }
        if (!before.content().evidence().equals(after.content().evidence())) {
            changed.add("What is attached");
        }
        procedure.before().stream()
                .filter(
                        it ->
                                !before.content()
                                        .answers()
                                        .all(it.id())
                                        .equals(after.content().answers().all(it.id())))
                .forEach(it -> changed.add(it.label()));
        return changed;
    }

    private static RequestPage.Decision decision(OpenedRequest it) {
        var step = it.steps().getLast();
        var say =
                it.procedure().steps().stream()
                        .filter(one -> one.id().equals(step.id()))
                        .map(Step::say)
                        .findFirst()
                        .orElse("");
        return new RequestPage.Decision(
                DecisionWords.title(step.does()),
                say,
                DecisionWords.acts(step.does()),
                step.does() == Step.Does.MAKE);
    }

    private static String icon(RequestState state) {
        return switch (state) {
            case DRAFT -> "edit";
            case SENT -> "clock";
            case RETURNED -> "undo";
            case APPROVED -> "tick";
            case DECLINED, WITHDRAWN -> "close";
            case EXPIRED, ENDED -> "archive";
        };
    }
}
