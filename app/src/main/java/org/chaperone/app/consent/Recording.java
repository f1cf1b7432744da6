package org.chaperone.app.consent;

import java.util.UUID;

/** What came of putting something down. */
public sealed interface Recording {

    record Recorded(UUID id) implements Recording {}

    record Refused(Reason reason) implements Recording {}

    /** Why nothing was put down. */
    enum Reason {
        OUT_OF_SIGHT("There is nobody like that."),
        OWN_FAMILY(
                "Somebody else of the office puts down what is said of your own child, or of yourself. You can say it on the families’ page."),
        NOT_THEIR_CHILD("This adult isn’t a parent or guardian of this student on record."),
        HAS_NO_SAY("An order on file takes this adult’s say in this. Nothing was put down."),
        NOT_OF_AGE(
                "Students speak for themselves from their 18th birthday; until then their family does."),
        IS_OF_AGE("This student is 18 and speaks for themselves now."),
        NOT_YET("It can’t have been said in the future."),
        NOTHING("Nothing was answered."),
        ONE_DECIDES_ALREADY(
                "An order on file says that another adult decides alone. End that one first.");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** For the person who tried. */
        public String words() {
            return words;
        }
    }
}
