package org.chaperone.app.consent;

import java.util.List;
import java.util.Optional;
import org.chaperone.app.consent.Permission.May;
import org.chaperone.app.directory.PeopleFilter.Kind;
import org.chaperone.app.directory.Ties;
import org.chaperone.policy.Pack;
import org.chaperone.policy.Parameter;
import org.chaperone.policy.question.Consent;

/** What one edition of a policy makes of answers: whether silence is a yes, and whether a yes must be in writing. */
record Reading(
        Optional<Parameter> publish,
        Optional<Parameter> contact,
        Optional<Parameter> renewal,
        Optional<Parameter> colleagues) {

    private static final String OPT_IN = "opt-in";
    private static final String WRITTEN = "written-consent";

    static Reading of(Pack pack) {
        return new Reading(
                parameter(pack, "consent.publish"),
                parameter(pack, "consent.contact"),
                parameter(pack, "consent.renewal"),
                parameter(pack, "coworker-image"));
    }

    /** Of a district that hasn't adopted a policy. */
    static Reading none() {
        return new Reading(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Optional<Parameter> parameter(Pack pack, String name) {
        return Optional.ofNullable(pack.parameters().get(name));
    }

    /** Whether permission ends with the school year for which it was asked. */
    boolean isRenewed(Cell cell) {
        return cell.equals(Cell.CONTACT) && renewal.isPresent();
    }

    /** What it makes of an answer of this person or of their family. */
    Permission of(Ties person, Cell cell, Standing standing) {
        return person.kind() == Kind.STUDENT ? of(cell, standing) : ofColleague(cell, standing);
    }

    Permission of(Cell cell, Standing standing) {
        var may = may(cell, standing);
        var said = standing.because().words();
        return switch (standing.answer()) {
            case REFUSED -> new Permission(may, standing, said, List.of());
            case GRANTED ->
                    may == May.YES
                            ? new Permission(may, standing, said, List.of())
                            : by(
                                    may,
                                    standing,
                                    "Permission was given, but not in writing, as the policy needs it.",
                                    decisive(cell));
            case UNKNOWN -> by(may, standing, said + silence(cell, may), decisive(cell));
        };
    }

    /** What it makes of an answer of a family, without the words. */
    May may(Cell cell, Standing standing) {
        return switch (standing.answer()) {
            case REFUSED -> May.NO;
            case GRANTED -> standing.written() || !asksFirst(cell) ? May.YES : May.NO;
            case UNKNOWN ->
                    decisive(cell).isEmpty() ? May.NOT_KNOWN : asksFirst(cell) ? May.NO : May.YES;
        };
    }

    /** The same of who works for the schools: that they kept silent is no yes, whatever it is of a family. */
    Permission ofColleague(Cell cell, Standing standing) {
        var said = standing.because().words();
        return switch (standing.answer()) {
            case REFUSED -> new Permission(May.NO, standing, said, List.of());
            case GRANTED ->
                    standing.written() || !asksColleaguesInWriting()
                            ? new Permission(May.YES, standing, said, List.of())
                            : by(
                                    May.NO,
                                    standing,
                                    "Permission was given, but not in writing, as the policy needs it.",
                                    colleagues);
            case UNKNOWN ->
                    asksColleaguesInWriting()
                            ? by(
                                    May.NO,
                                    standing,
                                    said + " The policy needs their permission in writing first.",
                                    colleagues)
                            : by(May.NOT_KNOWN, standing, said + " Ask first.", colleagues);
        };
    }

    private boolean asksColleaguesInWriting() {
        return colleagues.filter(it -> it.value().equals(WRITTEN)).isPresent();
    }

    private String silence(Cell cell, May may) {
        return switch (may) {
            case NOT_KNOWN -> " No clause says what that means.";
            case NO -> " The policy needs permission first.";
            case YES ->
                    isOptIn(decisive(cell))
                            ? " It stays in the class or in the district’s own tools."
                            : " The policy lets that stand for a yes.";
        };
    }

    private static Permission by(
            May may, Standing standing, String because, Optional<Parameter> decisive) {
        return new Permission(
                may, standing, because, decisive.map(Parameter::clauses).orElse(List.of()));
    }

    private Optional<Parameter> decisive(Cell cell) {
        return cell.equals(Cell.CONTACT) ? contact : publish;
    }

    /** Whether there must be a yes, and in writing. */
    private boolean asksFirst(Cell cell) {
        return isOptIn(decisive(cell)) && (cell.equals(Cell.CONTACT) || cell.isPublic());
    }

    private static boolean isOptIn(Optional<Parameter> parameter) {
        return parameter.filter(it -> it.value().equals(OPT_IN)).isPresent();
    }

    /** What the standing answer is under this policy, for rules: a yes that isn't in writing where it must be is none. */
    Consent forRules(Cell cell, Standing standing) {
        return standing.answer() == Consent.GRANTED && !standing.written() && asksFirst(cell)
                ? Consent.UNKNOWN
                : standing.answer();
    }
}
