package org.chaperone.app.consent.web;

import java.util.ArrayList;
import java.util.List;
import org.chaperone.app.consent.Basis;
import org.chaperone.app.consent.PersonLedger;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;

/** The form on which the office puts down what somebody said. */
public record StatementPage(
        String id,
        String name,
        List<Option> signers,
        List<Option> bases,
        StatementForm form,
        Problems problems) {

    static StatementPage of(PersonLedger ledger, StatementForm form, Problems problems) {
        var person = ledger.person();
        var signers = new ArrayList<Option>();
        if (ledger.ofAge()) {
            signers.add(new Option(person.id(), person.name() + ", for themselves"));
        } else {
            person.adults().stream()
                    .filter(it -> it.standsForTheChild())
                    .forEach(it -> signers.add(new Option(it.id(), it.name())));
            signers.add(
                    new Option(StatementForm.OTHER, "A parent or guardian who isn’t on record"));
        }
        if (ledger.keepsOrders()) {
            signers.add(new Option(StatementForm.COURT, "A court"));
        }
        return new StatementPage(
                person.id(),
                person.name(),
                List.copyOf(signers),
                List.of(
                        new Option(ConsentWords.word(Basis.FORM), "On a paper form"),
                        new Option(ConsentWords.word(Basis.PHONE), "On the phone")),
                form,
                problems);
    }

    public List<Option> uses() {
        return ConsentWords.uses();
    }

    public List<Option> audiences() {
        return ConsentWords.audiences();
    }

    /** Those chosen in one of the four lists. */
    public List<String> chosen(List<String> words) {
        return StatementForm.chosen(words);
    }
}
