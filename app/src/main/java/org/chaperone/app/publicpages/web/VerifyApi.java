package org.chaperone.app.publicpages.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.chaperone.app.publicpages.Callers;
import org.chaperone.app.publicpages.Official;
import org.chaperone.app.publicpages.OfficialPagesInMemory;
import org.chaperone.app.publicpages.Verification;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.ListAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whether a page is the district's, for programs; open to everybody. */
@RestController
@May(Who.ANYONE)
class VerifyApi {

    private final OfficialPagesInMemory pages;
    private final Callers callers;

    VerifyApi(OfficialPagesInMemory pages, Callers callers) {
        this.callers = callers;
        this.pages = pages;
    }

    /**
     * @param status a word of {@link Verification.Status}
     * @param outlet what it is or was, for official and withdrawn ones
     * @param passesFor of a look-alike: what it is made to be taken for
     */
    @JsonInclude(Include.NON_NULL)
    record Answer(
            String url,
            boolean official,
            String status,
            @Nullable Outlet outlet,
            @Nullable String passesFor,
            @Nullable String detail) {

        static Answer of(Verification it) {
            var official = it.official();
            return new Answer(
                    it.address(),
                    it.status() == Verification.Status.OFFICIAL,
                    it.status().word(),
                    official == null || it.passesFor() != null ? null : Outlet.of(official),
                    it.passesFor(),
                    it.why());
        }
    }

    /**
     * @param closed the moment from which it wasn't ours any more, in ISO 8601
     */
    @JsonInclude(Include.NON_NULL)
    record Outlet(
            String name,
            String kind,
            String unit,
            @Nullable String platform,
            String address,
            String since,
            @Nullable String closed) {

        static Outlet of(Official it) {
            var closed = it.closedAt();
            return new Outlet(
                    it.name(),
                    ListAddress.word(it.kind()).replace('_', '-'),
                    it.unit(),
                    it.platform(),
                    it.address(),
                    it.since().toString(),
                    closed == null ? null : closed.toString());
        }
    }

    @GetMapping("/api/v1/verify")
    Object verify(@RequestParam(defaultValue = "") String url, HttpServletRequest request) {
        return callers.count(request.getRemoteAddr())
                .<Object>map(VerifyApi::tooOften)
                .orElseGet(() -> Answer.of(pages.verify(url.strip())));
    }

    private static ResponseEntity<ProblemDetail> tooOften(Duration wait) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(
                        ProblemDetail.forStatusAndDetail(
                                HttpStatus.TOO_MANY_REQUESTS,
                                "Too many calls from your address. Wait as long as Retry-After says."));
    }
}
