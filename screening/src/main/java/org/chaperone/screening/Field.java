package org.chaperone.screening;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One text of an item while it is screened: its words, and what has been seen in it so far. */
final class Field {

    /** What sort of text it is: prose for readers, or the name of a file. */
    enum Kind {
        PROSE,
        FILE_NAME
    }

    private static final int WINDOW = 20;

    final Item item;
    final String name;
    final Kind kind;
    final Words words;
    final Links links;
    private final BitSet people = new BitSet();
    private final List<Finding> findings = new ArrayList<>();

    Field(Item item, String name, Kind kind, String text) {
        this(item, name, kind, Words.of(text));
    }

    Field(Item item, String name, Kind kind, Words words) {
        this.item = item;
        this.name = name;
        this.kind = kind;
        this.words = words;
        links = Links.in(words);
    }

    List<Finding> findings() {
        return findings;
    }

    /** Notes that these words name a person. */
    void markPerson(int from, int to) {
        people.set(from, to);
    }

    boolean isPerson(int word) {
        return people.get(word);
    }

    /** The nearest word of a person's name in the same sentence, or -1. */
    int personNear(int from, int to) {
        int before = people.previousSetBit(from - 1);
        if (before >= 0 && from - before <= WINDOW && inOneSentence(before, from)) {
            return before;
        }
        int after = people.nextSetBit(to);
        return after >= 0 && after - to < WINDOW && inOneSentence(to - 1, after) ? after : -1;
    }

    boolean inOneSentence(int one, int other) {
        return words.sentence(one) == words.sentence(other);
    }

    /** First word of those around a place that may bear on it: of one sentence, and not far. */
    int windowStart(int word) {
        int start = word;
        while (start > 0 && word - start < WINDOW && inOneSentence(start - 1, word)) {
            start--;
        }
        return start;
    }

    /** The word after the last of those around a place that may bear on it. */
    int windowEnd(int word) {
        int end = word + 1;
        while (end < words.count() && end - word < WINDOW && inOneSentence(end, word)) {
            end++;
        }
        return end;
    }

    /** Adds a finding on words {@code from} up to but not including {@code to}. */
    void addWords(
            FindingType type,
            int from,
            int to,
            double confidence,
            String why,
            @Nullable String detail) {
        add(type, words.start(from), words.end(to - 1), confidence, why, detail);
    }

    /** Adds a finding on a place of the text. */
    void add(
            FindingType type,
            int start,
            int end,
            double confidence,
            String why,
            @Nullable String detail) {
        addName(type, null, start, end, confidence, List.of(), why, detail);
    }

    void addName(
            FindingType type,
            @Nullable NameForm form,
            int start,
            int end,
            double confidence,
            List<String> students,
            String why,
            @Nullable String detail) {
        findings.add(
                new Finding(
                        type,
                        form,
                        name,
                        start,
                        end,
                        words.text.substring(start, end),
                        Math.round(confidence * 100) / 100.0,
                        students,
                        why,
                        detail));
    }
}
