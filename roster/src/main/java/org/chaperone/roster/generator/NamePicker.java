package org.chaperone.roster.generator;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.chaperone.roster.NameFrequencies;
import org.chaperone.roster.NameFrequencies.Family;
import org.chaperone.roster.NameFrequencies.Given;
import org.jspecify.annotations.Nullable;

/** Draws names as often as they occur, with the spellings that occur. */
final class NamePicker {

    private static final double WITH_ACCENT = 1 / 3.0;
    private static final double DOUBLE_SURNAME = 0.05;
    private static final double SECOND_SPANISH_SURNAME = 0.25;
    private static final double HYPHENATED_GIVEN = 0.01;

    private static final Map<String, List<String>> SHORT_FORMS =
            Map.ofEntries(
                    Map.entry("Alexander", List.of("Alex", "Xander", "Sasha")),
                    Map.entry("Benjamin", List.of("Ben", "Benji")),
                    Map.entry("Christopher", List.of("Chris", "Topher")),
                    Map.entry("Daniel", List.of("Danny", "Dan")),
                    Map.entry("Elizabeth", List.of("Liz", "Beth", "Ellie", "Lizzie")),
                    Map.entry("Isabella", List.of("Bella", "Izzy")),
                    Map.entry("Jacob", List.of("Jake")),
                    Map.entry("Joseph", List.of("Joe", "Joey")),
                    Map.entry("Joshua", List.of("Josh")),
                    Map.entry("Katherine", List.of("Kate", "Katie")),
                    Map.entry("Madison", List.of("Maddie")),
                    Map.entry("Matthew", List.of("Matt")),
                    Map.entry("Michael", List.of("Mike", "Mikey")),
                    Map.entry("Nicholas", List.of("Nick")),
                    Map.entry("Samuel", List.of("Sam")),
                    Map.entry("Samantha", List.of("Sam", "Sammy")),
                    Map.entry("Thomas", List.of("Tommy", "T.J.")),
                    Map.entry("William", List.of("Will", "Liam", "Billy")));

    private final Random random;
    private final Drawing<Given> girls = new Drawing<>(NameFrequencies.given(), Given::girls);
    private final Drawing<Given> boys = new Drawing<>(NameFrequencies.given(), Given::boys);
    private final Drawing<Family> families =
            new Drawing<>(NameFrequencies.family(), Family::weight);
    private final Drawing<Family> spanish =
            new Drawing<>(NameFrequencies.family(), it -> it.spanish() ? it.weight() : 0.0);

    NamePicker(Random random) {
        this.random = random;
    }

    String given() {
        var name = oneGiven();
        return random.nextDouble() < HYPHENATED_GIVEN ? name + "-" + oneGiven() : name;
    }

    /** "Johnson", "Martínez-Ruiz", "García López". */
    String family() {
        var first = families.draw(random);
        if (first.spanish() && random.nextDouble() < SECOND_SPANISH_SURNAME) {
            var second = spelled(spanish.draw(random));
            return spelled(first) + (random.nextBoolean() ? " " : "-") + second;
        }
        return random.nextDouble() < DOUBLE_SURNAME
                ? spelled(first) + "-" + spelled(families.draw(random))
                : spelled(first);
    }

    /** What somebody of that first name may go by, or null. */
    @Nullable String shortForm(String given) {
        var forms = SHORT_FORMS.getOrDefault(given, List.of());
        return forms.isEmpty() ? null : forms.get(random.nextInt(forms.size()));
    }

    private String oneGiven() {
        var drawn = (random.nextBoolean() ? girls : boys).draw(random);
        return accented(drawn.name(), drawn.accented());
    }

    private String spelled(Family name) {
        return accented(name.name(), name.accented());
    }

    private String accented(String name, @Nullable String accented) {
        return accented != null && random.nextDouble() < WITH_ACCENT ? accented : name;
    }

    /** Draws from a list with weights. */
    private static final class Drawing<T> {
        private final List<T> all;
        private final double[] upTo;

        Drawing(List<T> all, ToDoubleFunction<T> weight) {
            this.all = all;
            upTo = new double[all.size()];
            double sum = 0;
            for (int i = 0; i < upTo.length; i++) {
                sum += weight.applyAsDouble(all.get(i));
                upTo[i] = sum;
            }
        }

        T draw(Random random) {
            int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
            return all.get(found >= 0 ? found + 1 : -found - 1);
        }
    }
}
