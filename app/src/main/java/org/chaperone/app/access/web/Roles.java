package org.chaperone.app.access.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Named;
import org.chaperone.app.rights.Role;
import org.chaperone.app.rights.Viewer.Grant;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Option;
import org.springframework.stereotype.Component;

/** Roles in words, with the names of the schools that they are held for. */
@Component
class Roles {

    private final Directory directory;

    Roles(Directory directory) {
        this.directory = directory;
    }

    /** Those that are given by hand: to people who work for the schools, and to the school committee. */
    static final List<Role> GIVEN =
            Arrays.stream(Role.values())
                    .filter(it -> it != Role.GUARDIAN && it != Role.STUDENT)
                    .toList();

    static List<Option> given() {
        return GIVEN.stream()
                .map(
                        it ->
                                new Option(
                                        ListAddress.word(it),
                                        it.isOfSchool()
                                                ? it.words() + " of one school"
                                                : it.words()))
                .toList();
    }

    List<Option> schools() {
        return directory.schools().stream().map(it -> new Option(it.id(), it.name())).toList();
    }

    boolean isSchool(String id) {
        return directory.schools().stream().anyMatch(it -> it.id().equals(id));
    }

    List<String> words(List<Grant> grants) {
        var names = names();
        return grants.stream().map(it -> words(it, names)).toList();
    }

    /** Names of schools by id. */
    Map<String, String> names() {
        return directory.schools().stream().collect(Collectors.toMap(Named::id, Named::name));
    }

    /** Such as "Principal, Lincoln Elementary". */
    static String words(Grant grant, Map<String, String> names) {
        return Stream.concat(
                        Stream.of(grant.role().words()),
                        Stream.ofNullable(grant.school()).map(it -> names.getOrDefault(it, it)))
                .collect(Collectors.joining(", "));
    }
}
