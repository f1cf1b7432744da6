package org.chaperone.app.directory.web;

import static org.chaperone.app.ui.ListAddress.text;

import java.util.List;
import java.util.stream.Stream;
import org.chaperone.app.directory.Details;
import org.chaperone.app.directory.Listed;
import org.chaperone.roster.FamilyLink.Relation;
import org.chaperone.roster.SchoolClass;

/**
 * A person as they are shown.
 *
 * @param lede what they are, in a line
 */
public record PersonPage(
        String name, String lede, List<Fact> facts, List<Group> groups, List<Relative> family) {

    public record Fact(String label, String value) {}

    public record Group(String title, String kind, String icon, String about) {}

    public record Relative(String href, String name, String why) {}

    static PersonPage of(Details details) {
        var person = details.person();
        return new PersonPage(
                person.name().full(),
                lede(person),
                facts(person),
                details.groups().stream().map(PersonPage::group).toList(),
                details.family().stream().map(PersonPage::relative).toList());
    }

    private static String lede(Listed person) {
        var title = person.title();
        var what = title == null ? person.kind().one() : title;
        var grade = person.grade();
        return Stream.concat(
                        Stream.of(grade == null ? what : what + " in grade " + grade.label()),
                        person.places().stream())
                .reduce((left, right) -> left + " · " + right)
                .orElse(what);
    }

    private static List<Fact> facts(Listed person) {
        return Stream.of(
                        new Fact("Name on record", onRecord(person)),
                        new Fact("E-mail", text(person.email())),
                        new Fact("Phone", text(person.phone())),
                        new Fact("Student number", text(person.number())),
                        new Fact("Id in the roster", person.id()))
                .filter(it -> !it.value().isEmpty())
                .toList();
    }

    /** Only where it isn't the name they go by. */
    private static String onRecord(Listed person) {
        var name = person.name();
        var record =
                Stream.of(name.given(), name.middle(), name.family())
                        .flatMap(Stream::ofNullable)
                        .reduce((left, right) -> left + " " + right)
                        .orElse("");
        return record.equals(name.full()) ? "" : record;
    }

    private static Group group(Details.Group group) {
        var kind = kind(group.kind());
        return new Group(
                group.title(),
                kind,
                group.kind() == SchoolClass.Kind.TEAM ? "flag" : "school",
                String.join(
                        " · ",
                        Stream.of(kind, String.join(" and ", group.leaders()), group.school())
                                .filter(it -> !it.isEmpty())
                                .toList()));
    }

    private static String kind(SchoolClass.Kind kind) {
        return switch (kind) {
            case SCHEDULED -> "Class";
            case HOMEROOM -> "Homeroom";
            case TEAM -> "Team";
            case CLUB -> "Club";
        };
    }

    private static Relative relative(Details.Family family) {
        var person = family.person();
        var about =
                family.child()
                        ? Stream.of("Child", lede(person))
                        : Stream.of(
                                relation(family.relation()),
                                text(person.email()),
                                text(person.phone()));
        return new Relative(
                "/people/" + person.id(),
                person.name().full(),
                String.join(" · ", about.filter(it -> !it.isEmpty()).toList()));
    }

    private static String relation(Relation relation) {
        return switch (relation) {
            case PARENT -> "Parent";
            case GUARDIAN -> "Guardian";
            case RELATIVE -> "Relative";
            case OTHER -> "Other adult of the family";
        };
    }
}
