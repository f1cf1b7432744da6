package org.chaperone.roster.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chaperone.roster.Grade;
import org.chaperone.roster.School;
import org.jspecify.annotations.Nullable;

/** Three schools for each area of a district: the cast's first, then further ones. */
final class Schools {

    private static final List<String> PLACES =
            List.of(
                    "Cedar",
                    "Birch",
                    "Harrow",
                    "Juniper",
                    "Keystone",
                    "Larkspur",
                    "Maplewood",
                    "Northgate",
                    "Orchard",
                    "Pinewood",
                    "Quarry",
                    "Riverbend",
                    "Stonebridge",
                    "Tamarack",
                    "Underhill",
                    "Valley",
                    "Westbrook",
                    "Yarrow");

    private final List<School> all = new ArrayList<>(Cast.SCHOOLS);

    Schools(int areas) {
        for (int i = 1; i < areas; i++) {
            var place = PLACES.get((i - 1) % PLACES.size());
            var name = i > PLACES.size() ? place + " " + Math.ceilDiv(i, PLACES.size()) : place;
            add(101 + i, name + " Elementary");
            add(201 + i, name + " Middle School");
            add(301 + i, name + " High");
        }
    }

    private void add(int number, String name) {
        all.add(
                new School(
                        "org-" + name.toLowerCase(Locale.ROOT).replace(' ', '-'),
                        name,
                        Integer.toString(number),
                        Cast.DISTRICT,
                        Map.of()));
    }

    int areas() {
        return all.size() / 3;
    }

    List<School> all() {
        return all;
    }

    List<School> beyondTheCast() {
        return all.subList(3, all.size());
    }

    /** The school of an area that teaches that grade. */
    School of(@Nullable Grade grade, int area) {
        int level = grade == null ? 0 : grade.level();
        return all.get(3 * area + (level <= 5 ? 0 : level <= 8 ? 1 : 2));
    }

    /** First and last grade of a school. */
    int[] span(School school) {
        return switch (all.indexOf(school) % 3) {
            case 0 -> new int[] {0, 5};
            case 1 -> new int[] {6, 8};
            default -> new int[] {9, 12};
        };
    }
}
