package org.chaperone.app.photos.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Gathering;
import org.chaperone.app.directory.Listed;
import org.chaperone.app.directory.PeopleFilter;
import org.chaperone.app.directory.PeopleFilter.Kind;
import org.chaperone.app.directory.PeopleFilter.Order;
import org.chaperone.app.directory.Ties;
import org.chaperone.app.photos.PictureNote;
import org.chaperone.app.policies.Citations;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.ui.Option;
import org.chaperone.app.ui.Pages;
import org.chaperone.app.ui.Problems;
import org.chaperone.screening.picture.Trace;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the one page of a photo check, whatever happened before. Nobody's answers stand on it who wasn't ticked. */
@Component
class PhotoPages {

    private static final String VIEW = "photos/web/photos";
    private static final int FEW = 12;

    private final Directory directory;
    private final Policies policies;
    private final SeenPicture seen;

    PhotoPages(Directory directory, Policies policies, SeenPicture seen) {
        this.directory = directory;
        this.policies = policies;
        this.seen = seen;
    }

    ModelAndView show(PhotoForm form, PhotoPage.@Nullable Result result, Viewer viewer) {
        return show(form, result, "", viewer);
    }

    /**
     * @param said what came of something done just now
     */
    ModelAndView show(
            PhotoForm form, PhotoPage.@Nullable Result result, String said, Viewer viewer) {
        return Pages.show(VIEW, page(form, result, said, Problems.none(), viewer));
    }

    ModelAndView putRight(
            PhotoForm form, PhotoPage.@Nullable Result result, Problems problems, Viewer viewer) {
        return Pages.putRight(VIEW, page(form, result, "", problems, viewer));
    }

    private PhotoPage page(
            PhotoForm form,
            PhotoPage.@Nullable Result result,
            String said,
            Problems problems,
            Viewer viewer) {
        var group = directory.gathering(form.group(), viewer);
        var chosen = Set.copyOf(form.people());
        var chips =
                group.map(it -> directory.studentsOf(it.id(), viewer)).orElse(List.of()).stream()
                        .map(it -> chip(it, chosen))
                        .toList();
        var shown = new HashSet<String>();
        chips.forEach(it -> shown.add(it.id()));
        var others = others(form, shown, viewer);
        others.forEach(it -> shown.add(it.id()));
        var words = form.words().strip();
        return new PhotoPage(
                form,
                directory.led(viewer).stream().map(PhotoPages::option).toList(),
                group.map(Gathering::title).orElse(""),
                chips,
                others,
                words.isEmpty()
                        ? List.of()
                        : found(words, viewer).filter(it -> !shown.contains(it.id())).toList(),
                words.isEmpty()
                        ? List.of()
                        : directory.gatherings(words, FEW, viewer).stream()
                                .map(PhotoPages::option)
                                .toList(),
                !words.isEmpty(),
                seen.write(form.picture()),
                tells(form.picture()),
                Optional.ofNullable(result),
                problems,
                UUID.randomUUID().toString(),
                Citations.edition(policies.pack().edition()),
                said);
    }

    private List<PhotoPage.Chip> others(PhotoForm form, Set<String> shown, Viewer viewer) {
        var left = form.people().stream().filter(it -> !shown.contains(it)).toList();
        return directory.ties(directory.inSight(left, viewer)).values().stream()
                .map(PhotoPages::chip)
                .toList();
    }

    /** Students and colleagues, those whom the viewer may see. */
    private Stream<PhotoPage.Chip> found(String words, Viewer viewer) {
        return Stream.of(Kind.STUDENT, Kind.STAFF, Kind.CONTRACTOR)
                .flatMap(
                        kind ->
                                directory
                                        .some(
                                                new PeopleFilter(
                                                        words, kind, null, null, Order.NAME),
                                                null,
                                                FEW,
                                                viewer)
                                        .stream())
                .map(it -> chip(it, Set.of()));
    }

    private static PhotoPage.Chip chip(Listed person, Set<String> chosen) {
        return new PhotoPage.Chip(
                person.id(),
                person.name().full(),
                person.kind() == Kind.STUDENT
                        ? person.grade() == null ? "Student" : "Grade " + person.grade().label()
                        : person.title() == null ? person.kind().one() : person.title(),
                chosen.contains(person.id()));
    }

    private static PhotoPage.Chip chip(Ties person) {
        return new PhotoPage.Chip(person.id(), person.name(), person.kind().one(), true);
    }

    private static Option option(Gathering it) {
        return new Option(it.id(), it.title(), it.school());
    }

    private static List<String> tells(@Nullable PictureNote note) {
        if (note == null) {
            return List.of();
        }
        var words = new ArrayList<String>();
        var told = note.report().traces().stream().sorted().map(Trace::words).toList();
        if (!told.isEmpty()) {
            words.add("The file tells " + String.join(", and ", told) + ".");
        } else if (note.report().whole()) {
            words.add("The file says nothing beside the picture.");
        }
        if (note.file() == null) {
            words.add("There is no cleaned copy: " + note.notCleaned() + ".");
        } else if (!told.isEmpty()) {
            words.add("The cleaned copy doesn’t. Use that one.");
        }
        if (note.faces() != null) {
            words.add(
                    note.faces() == 1
                            ? "We count 1 face, perhaps more. Count yourself."
                            : "We count %d faces, perhaps more. Count yourself."
                                    .formatted(note.faces()));
        }
        words.addAll(note.report().notSeen());
        return words;
    }
}
