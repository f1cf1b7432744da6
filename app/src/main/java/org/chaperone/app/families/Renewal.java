package org.chaperone.app.families;

import java.util.List;
import java.util.UUID;
import org.chaperone.app.consent.SchoolYear;

/**
 * The forms of a school year at one school.
 *
 * @param school its id
 */
public record Renewal(UUID id, String school, SchoolYear year) {

    /** As tasks and the journal name it. */
    String subject() {
        return "school-year:%s/%d".formatted(school, year.first());
    }

    /**
     * How far it has come.
     *
     * @param name of the school
     * @param adults in order of names
     * @param underWay whether e-mails are being sent now
     */
    public record Standing(Renewal renewal, String name, List<Row> adults, boolean underWay) {

        public Standing {
            adults = List.copyOf(adults);
        }

        public int count(State state) {
            return (int) adults.stream().filter(it -> it.state() == state).count();
        }

        /** Of those who have no form yet, how many can be sent one by e-mail. */
        public int toMail() {
            return (int)
                    adults.stream()
                            .filter(it -> it.state() == State.TO_GIVE)
                            .filter(it -> it.adult().recipient().isPresent())
                            .filter(it -> it.adult().canBeRecognised())
                            .count();
        }

        /** Of those who have no form yet, how many get a letter. */
        public int toPrint() {
            return (int)
                    adults.stream()
                            .filter(it -> it.state() == State.TO_GIVE)
                            .filter(it -> it.adult().recipient().isEmpty())
                            .filter(it -> it.adult().canBeRecognised())
                            .count();
        }

        /** Of those who have no form yet, how many need the form on paper, as no link would open to them. */
        public int onPaper() {
            return count(State.TO_GIVE) - toMail() - toPrint();
        }
    }

    /** One adult. */
    public record Row(AskedAdult adult, State state) {}

    /** How far an adult has come. */
    public enum State {
        TO_GIVE("Has no form yet"),
        GIVEN("Has the form"),
        ANSWERED("Answered");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
