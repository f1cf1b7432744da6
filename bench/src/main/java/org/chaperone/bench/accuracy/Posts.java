package org.chaperone.bench.accuracy;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Paragraphs of official text, and names put into them. */
final class Posts {

    /** A paragraph with a name in it, from {@code start} up to but not including {@code end}. */
    record Post(Row paragraph, String text, int start, int end) {}

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?] (?=\\p{Lu})");
    private static final int LONGEST = 1_200;

    private static final List<String> SENTENCES =
            List.of(
                    "Congratulations to %s! ",
                    "%s won first place this weekend. ",
                    "We are so proud of %s and the whole team. ",
                    "Thank you, %s, for helping us out. ",
                    "Photo of %s at the science fair. ",
                    "This month's award goes to %s. ",
                    "Our own %s will sing on Friday. ",
                    "Felicidades a %s por su trabajo. ",
                    "With %s, we had a great day outside. ",
                    "Happy birthday %s ",
                    "Artwork by %s (grade 4). ",
                    "%s ");

    private final List<Row> paragraphs;

    Posts(Data data) {
        paragraphs =
                Stream.of("18f_posts", "digitalgov_news", "pta_luxford_pages")
                        .flatMap(it -> data.rows("official/" + it + ".tsv.gz").stream())
                        .toList();
    }

    List<Row> paragraphs() {
        return paragraphs;
    }

    /** A paragraph, always the same for one number, with the name in a sentence of its own. */
    Post with(String name, int number, Random random) {
        var row = paragraphs.get(Math.floorMod(number * 31, paragraphs.size()));
        var text = row.text().substring(0, Math.min(LONGEST, row.text().length()));
        var sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
        int hole = sentence.indexOf('%');
        int place = place(text, random);
        var lead = place > 0 && text.charAt(place - 1) != ' ' ? " " : "";
        var before = text.substring(0, place) + lead + sentence.substring(0, hole);
        return new Post(
                row,
                before + name + sentence.substring(hole + 2) + text.substring(place),
                before.length(),
                before.length() + name.length());
    }

    /** The beginning, the end, or the end of a sentence. */
    private static int place(String text, Random random) {
        var ends = SENTENCE_END.matcher(text).results().map(it -> it.end()).toList();
        int choice = random.nextInt(ends.size() + 2);
        return choice == 0 ? 0 : choice == 1 ? text.length() : ends.get(choice - 2);
    }
}
