package org.chaperone.app.policies.web;

import java.util.List;
import java.util.Optional;
import org.chaperone.app.policies.Citations;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.policies.Provision;
import org.chaperone.app.policies.Provisions;
import org.chaperone.app.policies.Search;
import org.chaperone.app.rights.May;
import org.chaperone.app.rights.Who;
import org.chaperone.app.ui.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Reading the policy, clause by clause. */
@Controller
@May(Who.SIGNED_IN)
class PolicyController {

    private final Policies policies;
    private final Provisions provisions;

    PolicyController(Policies policies, Provisions provisions) {
        this.policies = policies;
        this.provisions = provisions;
    }

    @GetMapping("/policy")
    ModelAndView clauses(
            PolicyFilter filter,
            @RequestParam @Nullable String pack,
            @RequestParam @Nullable String edition) {
        var shown = Shown.of(policies, pack, edition);
        return Pages.show(
                "policies/web/policy",
                PolicyPage.of(
                        shown,
                        shown.ours() ? policies.adoption(policies.today()) : Optional.empty(),
                        provisions.of(shown.pack()),
                        filter));
    }

    @GetMapping("/policy/clauses/{id}")
    ModelAndView clause(@PathVariable String id, @RequestParam @Nullable String edition) {
        var shown = shown(id, edition);
        var all = provisions.of(shown.pack());
        var at = all.stream().map(it -> it.clause().id()).toList().indexOf(id);
        if (at < 0) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Pages.show(
                "policies/web/clause",
                new ClausePage(
                        ProvisionView.of(all.get(at), Search.of(""), shown, true),
                        elsewhere(all.get(at)),
                        at == 0 ? Optional.empty() : Optional.of(all.get(at - 1).clause().id()),
                        at == all.size() - 1
                                ? Optional.empty()
                                : Optional.of(all.get(at + 1).clause().id())));
    }

    /** The edition in force if it holds the clause, else the current one of the clause's own policy. */
    private Shown shown(String clause, @Nullable String edition) {
        var ours = policies.adoption(policies.today()).map(policies::pack);
        if (edition == null && ours.filter(it -> it.clause(clause).isPresent()).isPresent()) {
            return Shown.of(policies, null, null);
        }
        return provisions
                .packOf(clause)
                .map(it -> Shown.of(policies, it.id(), edition))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<ClausePage.Elsewhere> elsewhere(Provision provision) {
        return provision.clause().conflicts().stream()
                .flatMap(
                        id ->
                                provisions.packOf(id).stream()
                                        .flatMap(
                                                pack ->
                                                        Citations.of(pack, id).stream()
                                                                .map(
                                                                        it ->
                                                                                new ClausePage
                                                                                        .Elsewhere(
                                                                                        pack.name(),
                                                                                        it))))
                .toList();
    }
}
