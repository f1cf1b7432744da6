package org.chaperone.app.directory.web;

import java.util.Arrays;
import java.util.List;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Problems;
import org.chaperone.roster.oneroster.ColumnMap;
import org.chaperone.roster.oneroster.OneRosterFile;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The saved maps, and the form of one.
 *
 * @param known OneRoster's files and columns, to look up
 */
public record MapsPage(
        List<Saved> saved,
        MapForm form,
        Problems problems,
        List<Option> separators,
        List<Known> known) {

    private static final String EXAMPLE =
            """
            schools.csv fills orgs.csv
            sourcedId = School code
            name = School name
            type = "school"

            students.csv fills users.csv
            sourcedId = Student ID
            givenName = First name
            familyName = Last name
            orgSourcedIds = School code
            grades = Grade
            role = "student"
            """;

    public record Saved(String name, String href) {}

    /**
     * @param required the columns that a map must fill
     */
    public record Known(String file, String required, String others) {}

    static MapsPage fresh(List<String> names) {
        return new MapsPage(names, new MapForm("", ",", "", EXAMPLE), Problems.none());
    }

    static MapsPage of(List<String> names, String name, ColumnMap map) {
        return new MapsPage(names, MapForm.of(name, map), Problems.none());
    }

    static MapsPage again(List<String> names, MapForm form, List<String> faults) {
        return new MapsPage(names, form, Problems.none().add("files", String.join(" ", faults)));
    }

    private MapsPage(List<String> names, MapForm form, Problems problems) {
        this(
                names.stream().map(it -> new Saved(it, href(it))).toList(),
                form,
                problems,
                List.of(
                        new Option(",", "Comma"),
                        new Option(";", "Semicolon"),
                        new Option("tab", "Tab"),
                        new Option("|", "Bar")),
                Arrays.stream(OneRosterFile.values()).map(MapsPage::known).toList());
    }

    private static String href(String name) {
        return UriComponentsBuilder.fromPath("/imports/maps")
                .queryParam("name", "{name}")
                .encode()
                .buildAndExpand(name)
                .toUriString();
    }

    private static Known known(OneRosterFile it) {
        return new Known(
                it.file(),
                String.join(", ", it.required()),
                it.columns().stream()
                        .filter(column -> !it.required().contains(column))
                        .reduce((one, other) -> one + ", " + other)
                        .orElse(""));
    }
}
