package org.chaperone.app.access.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chaperone.app.access.Administration;
import org.chaperone.app.directory.Details;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Listed;
import org.chaperone.app.directory.PeopleFilter;
import org.chaperone.app.directory.PeopleFilter.Kind;
import org.chaperone.app.rights.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** People of the directory who work for the schools, to be invited. */
@Component
class Colleagues {

    private static final int SHOWN = 10;

    private final Directory directory;
    private final Administration administration;

    Colleagues(Directory directory, Administration administration) {
        this.directory = directory;
        this.administration = administration;
    }

    Optional<Listed> one(String id, Viewer viewer) {
        return directory
                .person(id, viewer)
                .map(Details::person)
                .filter(it -> it.kind() == Kind.STAFF || it.kind() == Kind.CONTRACTOR);
    }

    /** The first who fit these words; nobody without words. */
    List<InvitePage.Found> found(String words, Viewer viewer) {
        if (words.isBlank()) {
            return List.of();
        }
        var people =
                Stream.of(Kind.STAFF, Kind.CONTRACTOR)
                        .flatMap(it -> people(words, it, viewer))
                        .limit(SHOWN)
                        .toList();
        var having = administration.peopleHavingOne(people.stream().map(Listed::id).toList());
        return people.stream().map(it -> found(it, having.contains(it.id()))).toList();
    }

    private Stream<Listed> people(String words, Kind kind, Viewer viewer) {
        var filter = new PeopleFilter(words, kind, null, null, PeopleFilter.Order.NAME);
        return directory.people(filter, null, viewer).people().stream();
    }

    private static String address(Listed person) {
        return UriComponentsBuilder.fromPath("/accounts/new")
                .queryParam("person", "{id}")
                .encode()
                .buildAndExpand(person.id())
                .toUriString();
    }

    private static InvitePage.Found found(Listed person, boolean has) {
        var about =
                Stream.concat(Stream.ofNullable(person.title()), person.places().stream())
                        .collect(Collectors.joining(" · "));
        return new InvitePage.Found(person.name().full(), about, has ? "" : address(person));
    }
}
