package org.chaperone.screening;

/** The words of a text that have digits in them, gathered when somebody asks for the first time. */
final class Numerals {

    private final Words words;
    private int[] all = new int[32];
    private int count;
    private boolean gathered;

    Numerals(Words words) {
        this.words = words;
    }

    void forget() {
        gathered = false;
    }

    int count() {
        if (!gathered) {
            gather();
            gathered = true;
        }
        return count;
    }

    /** The word that is the numeral of a number, counted from 0, once they were {@link #count counted}. */
    int word(int number) {
        return all[number];
    }

    private void gather() {
        if (all.length < words.count()) {
            all = new int[2 * words.count()];
        }
        count = 0;
        for (int word = 0; word < words.count(); word++) {
            if (words.hasDigit(word)) {
                all[count++] = word;
            }
        }
    }
}
