package org.chaperone.app.notices.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.chaperone.app.directory.Named;
import org.chaperone.app.notices.Openings;
import org.chaperone.app.notices.Openings.Opening;
import org.chaperone.app.notices.Wordings;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.chaperone.policy.duty.EventType;
import org.chaperone.roster.Grade;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The forms on which people say what families are to be told of. */
@Controller
class OpeningsController {

    private static final String ADDRESSES = "notices/web/addresses";
    private static final String NUMBERS = "notices/web/numbers";

    private final Openings openings;
    private final Wordings wordings;

    OpeningsController(Openings openings, Wordings wordings) {
        this.openings = openings;
        this.wordings = wordings;
    }

    /** What the form on addresses says; {@code whom} is {@code grade:4} or {@code class:} with an id. */
    public record AddressesForm(
            @Nullable String form,
            @Nullable String school,
            @Nullable String whom,
            @Nullable String sender) {}

    /** What the form on a number says. */
    public record NumberForm(
            @Nullable String form,
            @Nullable String group,
            @Nullable String number,
            @Nullable String purpose) {}

    @GetMapping("/notices/addresses")
    @May({Who.PRINCIPAL, Who.TECHNOLOGY, Who.SUPERINTENDENT})
    ModelAndView addresses(AddressesForm form, Viewer viewer) {
        return Pages.show(ADDRESSES, page(form, Problems.none(), viewer));
    }

    @PostMapping("/notices/addresses")
    @May({Who.PRINCIPAL, Who.TECHNOLOGY, Who.SUPERINTENDENT})
    ModelAndView issued(AddressesForm form, Viewer viewer) {
        var whom = text(form.whom());
        var opening =
                openings.issued(
                        new Openings.Addresses(
                                id(form.form()),
                                text(form.school()),
                                whom.startsWith(AddressesPage.CLASS)
                                        ? whom.substring(AddressesPage.CLASS.length())
                                        : null,
                                whom.startsWith(AddressesPage.GRADE)
                                        ? Grade.parse(whom.substring(AddressesPage.GRADE.length()))
                                                .orElse(null)
                                        : null,
                                text(form.sender())),
                        viewer);
        return shown(opening, problems -> Pages.putRight(ADDRESSES, page(form, problems, viewer)));
    }

    @GetMapping("/notices/numbers")
    @May(Who.WORKERS)
    ModelAndView numbers(NumberForm form, Viewer viewer) {
        return Pages.show(NUMBERS, page(form, Problems.none(), viewer));
    }

    @PostMapping("/notices/numbers")
    @May(Who.WORKERS)
    ModelAndView given(NumberForm form, Viewer viewer) {
        var opening =
                openings.given(
                        new Openings.Number(
                                id(form.form()),
                                text(form.group()),
                                text(form.number()),
                                text(form.purpose())),
                        viewer);
        return shown(opening, problems -> Pages.putRight(NUMBERS, page(form, problems, viewer)));
    }

    private static ModelAndView shown(
            Optional<Opening> opening, Function<Problems, ModelAndView> again) {
        return switch (opening.orElseThrow(OccasionController::gone)) {
            case Opening.Opened it -> Pages.goTo(it.occasion().path());
            case Opening.Refused it -> {
                var problems = Problems.none();
                it.problems().forEach(problems::add);
                yield again.apply(problems);
            }
        };
    }

    private AddressesPage page(AddressesForm form, Problems problems, Viewer viewer) {
        if (wordings.after(EventType.ADDRESSES_ISSUED).isEmpty()) {
            throw OccasionController.gone();
        }
        var schools = openings.schools(viewer);
        var school =
                schools.stream()
                        .map(Named::id)
                        .filter(it -> it.equals(form.school()))
                        .findFirst()
                        .orElse(schools.isEmpty() ? "" : schools.getFirst().id());
        return AddressesPage.of(
                id(form.form()),
                options(schools),
                school,
                openings.classes(school, viewer),
                text(form.whom()),
                form.sender() == null ? viewer.name() : form.sender(),
                problems);
    }

    private NumbersPage page(NumberForm form, Problems problems, Viewer viewer) {
        if (wordings.after(EventType.NUMBER_GIVEN_OUT).isEmpty()) {
            throw OccasionController.gone();
        }
        return new NumbersPage(
                id(form.form()),
                options(openings.led(viewer)),
                text(form.group()),
                text(form.number()),
                text(form.purpose()),
                problems);
    }

    private static List<Option> options(List<Named> all) {
        return all.stream().map(it -> new Option(it.id(), it.name())).toList();
    }

    private static UUID id(@Nullable String form) {
        return Objects.requireNonNullElseGet(ListAddress.id(form), UUID::randomUUID);
    }

    private static String text(@Nullable String value) {
        return ListAddress.text(value).replace("\0", "");
    }
}
