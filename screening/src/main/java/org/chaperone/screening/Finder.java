package org.chaperone.screening;

/** Sees one sort of thing in a field, and adds what it sees to the field's findings. */
interface Finder {

    void find(Field field);
}
