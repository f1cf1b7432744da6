package org.chaperone.app.publicpages.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.chaperone.app.publicpages.Callers;
import org.chaperone.app.publicpages.Official;
import org.chaperone.app.publicpages.OfficialPagesInMemory;
import org.chaperone.app.publicpages.Verification;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.District;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whether a page is really the district's, for people. */
@Controller
@May(Who.ANYONE)
class VerifyController {

    static final String PATH = "/verify";

    private final OfficialPagesInMemory pages;
    private final Callers callers;
    private final Readers readers;
    private final District district;

    VerifyController(
            OfficialPagesInMemory pages, Callers callers, Readers readers, District district) {
        this.callers = callers;
        this.pages = pages;
        this.readers = readers;
        this.district = district;
    }

    @GetMapping(PATH)
    ModelAndView verify(
            @RequestParam(defaultValue = "") String url,
            HttpServletRequest request,
            HttpServletResponse response) {
        var at = readers.of(request, "url");
        var wait =
                url.isBlank() ? Optional.<Duration>empty() : callers.count(request.getRemoteAddr());
        if (wait.isPresent()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.get().toSeconds() + 1));
            return Pages.show(
                    "publicpages/web/verify",
                    new VerifyPage(at, url, tooOften(url, at)),
                    HttpStatus.TOO_MANY_REQUESTS);
        }
        return Pages.show(
                "publicpages/web/verify",
                new VerifyPage(
                        at, url, url.isBlank() ? null : answer(pages.verify(url.strip()), at)));
    }

    private static VerifyPage.Answer tooOften(String url, Reader at) {
        return answer(
                Tone.UNKNOWN,
                at.say("verify.often"),
                url.strip(),
                at.say("verify.often.words"),
                null);
    }

    private VerifyPage.Answer answer(Verification it, Reader at) {
        var official = it.official();
        return switch (it.status()) {
            case OFFICIAL -> known(Objects.requireNonNull(official), at);
            case WITHDRAWN -> gone(Objects.requireNonNull(official), at);
            case LOOK_ALIKE ->
                    answer(
                            Tone.DENY,
                            at.say("verify.like"),
                            it.address(),
                            at.say("verify.like.words", Objects.requireNonNull(it.passesFor())),
                            null);
            case NOT_OFFICIAL ->
                    answer(
                            Tone.UNKNOWN,
                            at.say("verify.unknown"),
                            it.address(),
                            at.say("verify.unknown.words"),
                            null);
            case SHORT_LINK ->
                    answer(
                            Tone.UNKNOWN,
                            at.say("verify.short"),
                            it.address(),
                            at.say("verify.short.words"),
                            null);
            case NO_ADDRESS ->
                    answer(
                            Tone.UNKNOWN,
                            at.say("verify.none"),
                            it.address(),
                            at.say("verify.none.words"),
                            null);
        };
    }

    private static VerifyPage.Answer known(Official it, Reader at) {
        return answer(
                Tone.ALLOW,
                at.say("verify.official"),
                it.name(),
                at.say("verify.official.run", it.unit(), at.words().day(it.since())),
                it.address());
    }

    private VerifyPage.Answer gone(Official it, Reader at) {
        return answer(
                Tone.DENY,
                at.say("verify.withdrawn"),
                it.name(),
                at.say(
                        "verify.withdrawn.words",
                        it.unit(),
                        at.words().day(Objects.requireNonNull(it.closedAt()), district.zone())),
                null);
    }

    private static VerifyPage.Answer answer(
            Tone tone, String verdict, String title, String words, @Nullable String address) {
        return new VerifyPage.Answer(tone, verdict, title, words, address);
    }
}
