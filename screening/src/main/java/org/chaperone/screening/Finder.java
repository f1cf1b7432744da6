package org.chaperone.screening;

/** Sees one sort of thing in a field, and adds what it sees to the field's findings. */
interface Finder {

    /**
     * Whether there can be anything to see in prose of these words. It looks at no single word, costs next
     * to nothing, and says yes when in doubt.
     */
    boolean mayFind(Words words);

    void find(Field field);
}
