package org.chaperone.policy.notice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chaperone.policy.duty.EventType;
import org.chaperone.policy.reading.Place;

/**
 * A kind of notice that families get.
 *
 * @param id such as {@code class-page}
 * @param on after what it goes out
 * @param title a few words, as the office reads them
 * @param statements what its letters must say
 * @param letters to start from, one for each language
 */
public record Notice(
        String id,
        List<String> clauses,
        EventType on,
        String title,
        List<Statement> statements,
        Map<Language, Letter> letters,
        Place place) {

    public static final int LONGEST_SUBJECT = 150;
    public static final int LONGEST_BODY = 6_000;

    /** What is known of each family to which a letter goes. */
    private static final List<String> OF_FAMILY = List.of("guardian", "child", "school", "sender");

    public Notice {
        clauses = List.copyOf(clauses);
        statements = List.copyOf(statements);
        letters = Map.copyOf(letters);
    }

    /** Something because of which a letter can't go out. */
    public record Fault(Part part, String words) {

        /** Where it is. */
        public enum Part {
            SUBJECT,
            BODY
        }
    }

    /** Whether families can be told of such an event. */
    public static boolean follows(EventType event) {
        return switch (event) {
            case ADDRESSES_ISSUED, ACCOUNT_IN_USE, CLASS_PAGE_IN_USE, NUMBER_GIVEN_OUT -> true;
            case CONSENT_REFUSED_FOR_PUBLISHED,
                    COWORKER_WITHDREW,
                    STUDENT_JOINED_CLASS,
                    POST_PUBLISHED,
                    POST_WITHOUT_COPY,
                    LOGIN_IN_USE,
                    LOGIN_OPENED,
                    PAGE_FINDING,
                    PAGE_NOT_REGISTERED,
                    APPROVAL_ENDS,
                    DEVICE_LATE,
                    SCHOOL_YEAR_BEGINS,
                    ADMINISTRATOR_LEFT,
                    OWNER_MOVED,
                    CERTIFICATION_ENDS,
                    PAGE_APPROVED,
                    ACCESS_INCOMPLETE,
                    PLATFORM_LIST_MISSING ->
                    false;
        };
    }

    /** Names of the blanks that a letter may have. */
    public Set<String> blanks() {
        return blanks(on);
    }

    static Set<String> blanks(EventType event) {
        var all = new LinkedHashSet<>(OF_FAMILY);
        all.addAll(event.facts());
        if (event.facts().contains("outlet")) {
            all.add("address");
        }
        return all;
    }

    /** All because of which this letter can't go out; nothing if it can. */
    public List<Fault> faults(Letter letter, Language language) {
        var faults = new ArrayList<Fault>();
        words(letter.subject(), Fault.Part.SUBJECT, LONGEST_SUBJECT, faults);
        if (letter.subject().lines().count() > 1) {
            faults.add(new Fault(Fault.Part.SUBJECT, "The subject is one line"));
        }
        words(letter.body(), Fault.Part.BODY, LONGEST_BODY, faults);
        for (var statement : statements) {
            if (!statement.standsIn(letter.body(), language)) {
                faults.add(
                        new Fault(
                                Fault.Part.BODY,
                                "It lacks what %s requires, word for word: “%s”"
                                        .formatted(statement.clause(), statement.in(language))));
            }
        }
        return faults;
    }

    private void words(String words, Fault.Part part, int longest, List<Fault> faults) {
        if (words.isBlank()) {
            faults.add(new Fault(part, "It says nothing"));
        }
        if (words.length() > longest) {
            faults.add(new Fault(part, "It is longer than %,d characters".formatted(longest)));
        }
        if (Letter.isMalformed(words)) {
            faults.add(
                    new Fault(
                            part,
                            "A brace stands alone or around what is no name; a blank looks like {child}"));
        }
        new Letter("", words)
                .blanks().stream()
                        .filter(it -> !blanks().contains(it))
                        .forEach(
                                it ->
                                        faults.add(
                                                new Fault(
                                                        part,
                                                        "There is no blank {%s}; there are %s"
                                                                .formatted(it, braced()))));
    }

    private String braced() {
        return "{" + String.join("}, {", blanks()) + "}";
    }
}
