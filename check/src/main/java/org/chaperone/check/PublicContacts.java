package org.chaperone.check;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chaperone.check.PublicContact.Kind;
import org.chaperone.policy.reading.Place;
import org.chaperone.policy.reading.Problems;
import org.chaperone.screening.ScreeningSettings;

/** The contacts that a district prints itself. */
public record PublicContacts(List<PublicContact> all) {

    public static final PublicContacts NONE = new PublicContacts(List.of());

    public PublicContacts {
        all = List.copyOf(all);
    }

    /**
     * Reads a CSV file with the columns {@code kind} (phone, email, address, domain), {@code contact} and, if one likes,
     * {@code about}; what the page of office contacts exports.
     */
    public static PublicContacts read(Path file, Problems problems) {
        var found = new ArrayList<PublicContact>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (var row : rows) {
                read(row, file.toString(), found, problems);
            }
        } catch (IOException | CsvParseException e) {
            problems.add(Place.of(file.toString()), "can't be read: " + e.getMessage());
        }
        return new PublicContacts(found);
    }

    /** These domains, and those that are among the contacts. */
    public List<String> domains(Collection<String> others) {
        return Stream.concat(others.stream(), of(Kind.DOMAIN)).distinct().toList();
    }

    /** What screening is to know of a district with these domains. */
    public ScreeningSettings settings(Collection<String> domains) {
        return new ScreeningSettings(
                Set.copyOf(domains),
                Stream.of(Kind.PHONE, Kind.EMAIL, Kind.ADDRESS)
                        .flatMap(this::of)
                        .collect(Collectors.toUnmodifiableSet()),
                Set.of());
    }

    private Stream<String> of(Kind kind) {
        return all.stream().filter(it -> it.kind() == kind).map(PublicContact::contact);
    }

    private static void read(
            NamedCsvRecord row, String file, List<PublicContact> found, Problems problems) {
        var place = new Place(file, (int) row.getStartingLineNumber(), 1);
        var word = row.findField("kind");
        var contact = row.findField("contact").map(PublicContacts::bare);
        if (word.isEmpty() || contact.isEmpty()) {
            problems.add(place, "needs the columns 'kind' and 'contact'");
            return;
        }
        var kind = Kind.of(word.get());
        if (kind.isEmpty()) {
            problems.add(
                    place,
                    "'%s' is no kind of contact; expected phone, email, address or domain"
                            .formatted(word.get()));
        } else if (!PublicContact.fits(kind.get(), contact.get())) {
            problems.add(
                    place,
                    "'%s' isn't a %s; expected %s"
                            .formatted(
                                    contact.get(),
                                    kind.get().words().toLowerCase(Locale.ROOT),
                                    kind.get().example()));
        } else {
            var about = row.findField("about").orElse("").strip();
            found.add(
                    new PublicContact(
                            kind.get(),
                            contact.get(),
                            about.substring(0, Math.min(about.length(), PublicContact.LONGEST))));
        }
    }

    /** An export keeps spreadsheets from taking +1 518 555 0100 for a formula. */
    private static String bare(String contact) {
        return contact.startsWith("'") ? contact.substring(1) : contact;
    }
}
