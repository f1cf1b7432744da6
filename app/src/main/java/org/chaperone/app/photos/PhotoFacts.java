package org.chaperone.app.photos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chaperone.app.consent.Cell;
import org.chaperone.app.consent.Permission.May;
import org.chaperone.app.consent.Permissions.Held;
import org.chaperone.app.directory.PeopleFilter.Kind;
import org.chaperone.app.directory.Ties;
import org.chaperone.policy.question.AccountKind;
import org.chaperone.policy.question.AdultKind;
import org.chaperone.policy.question.Consent;
import org.chaperone.policy.question.ConsentAudience;
import org.chaperone.policy.question.ConsentUse;
import org.chaperone.policy.question.Finding;
import org.chaperone.policy.question.MediaKind;
import org.chaperone.policy.question.NamedAs;
import org.chaperone.policy.question.NamedStudent;
import org.chaperone.policy.question.Outlet;
import org.chaperone.policy.question.OutletKind;
import org.chaperone.policy.question.Photo;
import org.chaperone.policy.question.ShownAdult;
import org.jspecify.annotations.Nullable;

/**
 * Makes the facts of the question "May this picture be shown?" for one audience after another.
 *
 * @param held what those permit who are shown or named, by their ids
 * @param named in which form the words beside it name students, by their ids
 * @param findings in caption, description and file name
 * @param asker the id of who asks, if they are in the directory
 */
record PhotoFacts(
        PhotoDraft draft,
        Map<String, Held> held,
        Map<String, NamedAs> named,
        @Nullable List<Finding> findings,
        @Nullable String asker) {

    Photo before(ConsentAudience audience) {
        return new Photo(
                null,
                AccountKind.OFFICIAL,
                outlet(),
                audience,
                audience == ConsentAudience.PROTECTED_TOOLS,
                draft.uses(),
                students(audience),
                draft.heads(),
                null,
                adults(audience),
                MediaKind.PHOTO,
                draft.picture() == null ? null : draft.picture().locationData(),
                findings);
    }

    private @Nullable Outlet outlet() {
        var kind = draft.outlet();
        return kind == null
                ? null
                : new Outlet(
                        kind,
                        kind != OutletKind.PERSONAL_PAGE && kind != OutletKind.COMMUNITY_PAGE,
                        null,
                        null);
    }

    private List<NamedStudent> students(ConsentAudience audience) {
        var students = new ArrayList<NamedStudent>();
        held.forEach(
                (id, it) -> {
                    if (it.person().kind() == Kind.STUDENT) {
                        students.add(student(it, audience));
                    }
                });
        return students;
    }

    private NamedStudent student(Held it, ConsentAudience audience) {
        var id = it.person().id();
        var shown = draft.people().contains(id);
        return NamedStudent.answered(
                id, named.get(id), shown, answers(it, uses(id, shown), audience));
    }

    /** Whom the words name, their name is used of, whatever was chosen. */
    private List<ConsentUse> uses(String id, boolean shown) {
        return Stream.concat(
                        shown ? draft.uses().stream() : Stream.empty(),
                        named.containsKey(id) ? Stream.of(ConsentUse.NAME) : Stream.empty())
                .distinct()
                .toList();
    }

    private List<ShownAdult> adults(ConsentAudience audience) {
        return held.values().stream()
                .filter(it -> it.person().kind() != Kind.STUDENT)
                .map(it -> adult(it, audience))
                .toList();
    }

    private ShownAdult adult(Held it, ConsentAudience audience) {
        return new ShownAdult(
                it.person().id(),
                it.person().id().equals(asker)
                        ? AdultKind.SELF
                        : isColleague(it.person()) ? AdultKind.COWORKER : AdultKind.OTHER_ADULT,
                worst(answers(it, draft.uses(), audience)),
                draft.uses().stream()
                        .allMatch(use -> it.of(new Cell(use, audience)).standing().written()));
    }

    private static boolean isColleague(Ties person) {
        return person.kind() == Kind.STAFF || person.kind() == Kind.CONTRACTOR;
    }

    private static Map<ConsentUse, Consent> answers(
            Held held, List<ConsentUse> uses, ConsentAudience audience) {
        var answers = new HashMap<ConsentUse, Consent>();
        for (var use : uses) {
            var permission = held.of(new Cell(use, audience));
            var said = permission.standing().answer();
            answers.put(
                    use,
                    said == Consent.GRANTED && permission.may() != May.YES
                            ? Consent.UNKNOWN
                            : said);
        }
        return answers;
    }

    private static Consent worst(Map<ConsentUse, Consent> answers) {
        return answers.values().stream().reduce(Consent::stricter).orElse(Consent.UNKNOWN);
    }
}
