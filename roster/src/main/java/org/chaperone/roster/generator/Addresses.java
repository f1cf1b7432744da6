package org.chaperone.roster.generator;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.chaperone.roster.PersonName;

/** Mail, phone and street addresses that belong to nobody. */
final class Addresses {

    private static final List<String> STREETS =
            List.of(
                    "Willow Bend Lane",
                    "Old Mill Race",
                    "Heron Landing",
                    "Quarry Loop",
                    "Alder Run Road",
                    "Tannery Hill",
                    "Ferry Slip Way",
                    "Millstone Court",
                    "Kingfisher Drive",
                    "Lantern Street",
                    "Saltbox Terrace",
                    "Weir Street");

    private Addresses() {}

    /** "emma.johnson@students.alderfalls.example". */
    static String ofStudent(PersonName name) {
        return plain(name.first()) + "." + plain(name.last()) + "@students." + Cast.DOMAIN;
    }

    /** "rdelgado@alderfalls.example". */
    static String ofStaff(PersonName name) {
        return plain(name.first()).charAt(0) + plain(name.last()) + "@" + Cast.DOMAIN;
    }

    /** A private address outside the district. */
    static String ofGuardian(PersonName name, Random random) {
        return plain(name.first())
                + "."
                + plain(name.last())
                + (random.nextInt(90) + 10)
                + "@mail.example";
    }

    /** One of the hundred numbers set aside for fiction: "555-0142". */
    static String phone(Random random) {
        return "555-01%02d".formatted(random.nextInt(100));
    }

    static String street(Random random) {
        return "%d %s, Alder Falls"
                .formatted(random.nextInt(240) + 1, STREETS.get(random.nextInt(STREETS.size())));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9-]", "");
    }
}
