package org.chaperone.app.audits.web;

import static org.chaperone.app.ui.ListAddress.text;

import java.util.ArrayList;
import java.util.List;
import org.chaperone.app.audits.Outcome;
import org.chaperone.app.audits.PageKit;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.registry.OutletDraft;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.District;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Makes notices to visitors and e-mail signatures, and looks at one; nothing of it is kept. */
@Controller
@May(Who.STAFF)
class KitController {

    private static final String VIEW = "audits/web/kit";

    private final PageKit kit;
    private final Shown shown;
    private final Directory directory;
    private final District district;

    KitController(PageKit kit, Shown shown, Directory directory, District district) {
        this.kit = kit;
        this.shown = shown;
        this.directory = directory;
        this.district = district;
    }

    @GetMapping("/audits/kit")
    ModelAndView show(KitForm form) {
        return Pages.show(VIEW, page(form, "", "", null, Problems.none()));
    }

    @PostMapping("/audits/kit/disclaimer")
    ModelAndView disclaimer(KitForm form) {
        var problems = Problems.none();
        form.judgeNotice(problems);
        return problems.isEmpty()
                ? Pages.show(
                        VIEW,
                        page(
                                form,
                                kit.disclaimer(
                                        unit(form),
                                        text(form.maintainer()).strip(),
                                        text(form.purpose()).strip()),
                                "",
                                null,
                                problems))
                : Pages.putRight(VIEW, page(form, "", "", null, problems));
    }

    @PostMapping("/audits/kit/signature")
    ModelAndView signature(KitForm form) {
        var problems = Problems.none();
        form.judgeSignature(problems);
        return problems.isEmpty()
                ? Pages.show(
                        VIEW,
                        page(
                                form,
                                "",
                                kit.signature(
                                        new PageKit.Signer(
                                                text(form.name()).strip(),
                                                text(form.title()).strip(),
                                                unit(form),
                                                school(form),
                                                text(form.phone()).strip())),
                                null,
                                problems))
                : Pages.putRight(VIEW, page(form, "", "", null, problems));
    }

    @PostMapping("/audits/kit/signature/checks")
    ModelAndView check(KitForm form) {
        var html = text(form.html());
        if (html.isBlank() || html.length() > KitForm.LONGEST_HTML) {
            return Pages.putRight(
                    VIEW,
                    page(
                            form,
                            "",
                            "",
                            null,
                            Problems.none()
                                    .add(
                                            "html",
                                            "Paste the HTML of a signature, up to 500,000 letters")));
        }
        return Pages.show(VIEW, page(form, "", "", kit.check(html, school(form)), Problems.none()));
    }

    private KitPage page(
            KitForm form,
            String disclaimer,
            String signature,
            @Nullable List<Outcome> outcomes,
            Problems problems) {
        return new KitPage(
                form,
                units(),
                disclaimer,
                signature,
                outcomes == null ? List.of() : outcomes.stream().map(shown::current).toList(),
                outcomes != null,
                problems);
    }

    /** The name of a school; the district where none was chosen. */
    private String unit(KitForm form) {
        return directory.schools().stream()
                .filter(it -> it.id().equals(form.unit()))
                .map(it -> it.name())
                .findFirst()
                .orElse(district.name());
    }

    private @Nullable String school(KitForm form) {
        return directory.schools().stream()
                .map(it -> it.id())
                .filter(it -> it.equals(form.unit()))
                .findFirst()
                .orElse(null);
    }

    private List<Option> units() {
        var all = new ArrayList<Option>();
        all.add(new Option(OutletDraft.DISTRICT, district.name()));
        directory.schools().forEach(it -> all.add(new Option(it.id(), it.name())));
        return all;
    }
}
