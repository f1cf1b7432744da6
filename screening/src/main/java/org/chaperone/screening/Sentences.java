package org.chaperone.screening;

/** In which sentence each word of a text is, counted when somebody asks for the first time. */
final class Sentences {

    private final Words words;
    private int[] numbers = new int[128];
    private boolean counted;

    Sentences(Words words) {
        this.words = words;
    }

    void forget() {
        counted = false;
    }

    /** The sentence of a word, counted from 0. */
    int of(int word) {
        if (!counted) {
            count();
            counted = true;
        }
        return numbers[word];
    }

    private void count() {
        if (numbers.length < words.count()) {
            numbers = new int[2 * words.count()];
        }
        var codes = words.glance().codes();
        int sentence = 0;
        for (int word = 0; word < words.count(); word++) {
            sentence += word > 0 && SentenceEnds.isBetween(words, codes, word - 1) ? 1 : 0;
            numbers[word] = sentence;
        }
    }
}
