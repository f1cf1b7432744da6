package org.chaperone.app.directory.web;

import static org.chaperone.app.ui.ListAddress.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chaperone.app.directory.Listed;
import org.chaperone.app.directory.Named;
import org.chaperone.app.directory.PeopleFilter.Kind;
import org.chaperone.app.directory.PeoplePage;
import org.chaperone.app.ui.Option;
import org.chaperone.roster.Grade;
import org.jspecify.annotations.Nullable;

/**
 * The list of people as it is shown.
 *
 * @param count in words
 * @param more the address of the next part, or null
 * @param later whether this isn't the first part
 */
public record PeopleList(
        PeopleQuery query,
        String count,
        List<Row> rows,
        @Nullable String more,
        boolean later,
        boolean filtered,
        List<Option> kinds,
        List<Option> schools,
        List<Option> grades,
        List<Option> orders) {

    public record Row(
            String href, String name, String what, String grade, String places, String email) {}

    static PeopleList of(PeopleQuery query, boolean later, PeoplePage page, List<Named> schools) {
        return new PeopleList(
                query,
                count(page.count()),
                page.people().stream().map(PeopleList::row).toList(),
                page.next() == null ? null : query.after(page.next()),
                later,
                !query.isEmpty(),
                Arrays.stream(Kind.values())
                        .map(it -> new Option(it.name().toLowerCase(Locale.ROOT), it.many()))
                        .toList(),
                schools.stream().map(it -> new Option(it.id(), it.name())).toList(),
                IntStream.rangeClosed(-1, 12)
                        .mapToObj(Grade::new)
                        .map(it -> new Option(it.label(), it.label()))
                        .toList(),
                List.of(new Option("name", "Last name"), new Option("grade", "Grade")));
    }

    /** What narrows the list besides words, in words. */
    public String narrowing() {
        var chosen =
                Stream.of(
                                chosen(kinds, query.kind()),
                                chosen(schools, query.school()),
                                chosen(grades, query.grade()).map(it -> "grade " + it))
                        .flatMap(Optional::stream)
                        .toList();
        return chosen.isEmpty() ? "Narrow it down" : "Only " + String.join(", ", chosen);
    }

    private static Optional<String> chosen(List<Option> options, @Nullable String value) {
        return options.stream()
                .filter(it -> it.value().equals(value))
                .map(Option::label)
                .findFirst();
    }

    private static String count(int count) {
        return count == 1
                ? "1 person"
                : count > PeoplePage.COUNTED
                        ? "More than %,d people".formatted(PeoplePage.COUNTED)
                        : "%,d people".formatted(count);
    }

    private static Row row(Listed person) {
        var grade = person.grade();
        var title = person.title();
        return new Row(
                "/people/" + person.id(),
                person.name().sorted(),
                title == null ? person.kind().one() : title,
                grade == null ? "" : grade.label(),
                String.join(", ", person.places()),
                text(person.email()));
    }
}
