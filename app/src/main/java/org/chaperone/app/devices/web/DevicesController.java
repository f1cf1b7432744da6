package org.chaperone.app.devices.web;

import java.util.List;
import java.util.UUID;
import org.chaperone.app.devices.Device;
import org.chaperone.app.devices.Devices;
import org.chaperone.app.devices.Devices.Outcome;
import org.chaperone.app.devices.Loan;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Named;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Days;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Telephones on loan: for everybody their own, for the technology director all of them. */
@Controller
@May(Who.WORKERS)
class DevicesController {

    static final String PATH = "/telephones";
    private static final String VIEW = "devices/web/devices";

    private final Devices devices;
    private final Directory directory;

    DevicesController(Devices devices, Directory directory) {
        this.devices = devices;
        this.directory = directory;
    }

    @GetMapping(PATH)
    ModelAndView show(Viewer viewer) {
        return Pages.show(VIEW, page("", "", Problems.none(), viewer));
    }

    @PostMapping(PATH)
    ModelAndView add(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String number,
            Viewer viewer) {
        return came(devices.add(name, number, viewer), "", name, number, viewer);
    }

    @PostMapping(PATH + "/{id}/retirement")
    ModelAndView retire(@PathVariable UUID id, Viewer viewer) {
        return came(devices.retire(id, viewer), "telephones", "", "", viewer);
    }

    @PostMapping(PATH + "/loans/{request}/out")
    ModelAndView handOut(@PathVariable UUID request, Viewer viewer) {
        return came(devices.handOut(request, viewer), element(request), "", "", viewer);
    }

    @PostMapping(PATH + "/loans/{request}/back")
    ModelAndView takeBack(@PathVariable UUID request, Viewer viewer) {
        return came(devices.takeBack(request, viewer), element(request), "", "", viewer);
    }

    private ModelAndView came(Outcome came, String at, String name, String number, Viewer viewer) {
        var problems = Problems.none();
        switch (came) {
            case DONE -> {
                return Pages.goTo(PATH);
            }
            case NOT_HERE -> {
                if (Devices.lends(viewer)) {
                    return Pages.goTo(PATH);
                }
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            }
            case NAME_TAKEN -> problems.add("name", "There is or was one of that name");
            case WORDS ->
                    problems.unless(
                                    !name.isBlank() && name.strip().length() <= Device.LONGEST_NAME,
                                    "name",
                                    "Name it as it is written on it, in up to 60 letters")
                            .unless(
                                    number.strip().length() <= Device.LONGEST_NUMBER,
                                    "number",
                                    "Use up to 40 letters");
            case IN_USE -> problems.add(at, "Somebody has it, or it is kept for somebody");
            case STILL_OUT -> problems.add(at, "It isn’t back from whoever had it before");
        }
        return Pages.putRight(VIEW, page(name, number, problems, viewer));
    }

    private DevicesPage page(String name, String number, Problems problems, Viewer viewer) {
        var loans = devices.open(viewer);
        return new DevicesPage(
                Devices.lends(viewer),
                devices.all(viewer).stream().map(it -> row(it, loans)).toList(),
                loans.stream().map(it -> row(it, viewer)).toList(),
                name,
                number,
                problems);
    }

    private DevicesPage.Row row(Device it, List<Loan> loans) {
        var own = loans.stream().filter(one -> it.equals(one.device())).toList();
        var today = devices.today();
        var now =
                own.stream()
                        .filter(one -> one.state() == Loan.State.OUT)
                        .map(one -> "With " + name(one.borrower()))
                        .findFirst()
                        .or(
                                () ->
                                        own.stream()
                                                .filter(one -> !one.firstDay().isAfter(today))
                                                .map(one -> "Kept for " + name(one.borrower()))
                                                .findFirst())
                        .orElse("Here");
        return new DevicesPage.Row(
                it.name(), it.number(), now, PATH + "/" + it.id() + "/retirement", own.isEmpty());
    }

    private DevicesPage.LoanRow row(Loan it, Viewer viewer) {
        var device = it.device();
        var late = it.isLate(devices.today());
        var lends = Devices.lends(viewer);
        return new DevicesPage.LoanRow(
                it.title(),
                "/requests/" + it.request(),
                name(it.borrower()),
                device == null ? "" : device.name(),
                Days.words(it.firstDay()) + " to " + Days.words(it.lastDay()),
                late ? "Late" : it.state().words(),
                late ? "deny" : it.state() == Loan.State.WAITING ? "clock" : "tick",
                late,
                lends && it.state() == Loan.State.KEPT,
                lends && it.state() == Loan.State.OUT,
                PATH + "/loans/" + it.request(),
                element(it.request()));
    }

    private static String element(UUID request) {
        return "loan-" + request;
    }

    private String name(String person) {
        return directory.staff(List.of(person)).stream()
                .map(Named::name)
                .findFirst()
                .orElse("Somebody who has left");
    }
}
