package org.chaperone.app.ask.form;

import static org.chaperone.policy.QuestionType.USE_NOW;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What for, on whose device, over which network, and what the person is doing at this moment. */
final class UseNowForm {

    private static final String YES = "yes";
    private static final String NO = "no";
    private static final String MOMENT = "What is now, for you?";

    private UseNowForm() {}

    static Form with(Known known) {
        return new Form(
                USE_NOW,
                List.of(
                        Field.choices("doing", "What do you want to do?", uses())
                                .needed("Choose what you want to do"),
                        Asking.field(USE_NOW, "device").needed("Choose whose device it is"),
                        Asking.field(USE_NOW, "network").needed("Choose the network"),
                        moment(known).needed("Choose what you are doing now")));
    }

    private static Field moment(Known known) {
        if (!known.isWhole()) {
            return Field.choices("moment", MOMENT, moments());
        }
        var told = new Choice("timetable", known.says(), "known from the timetable", known.facts());
        return Field.choices(
                        "moment",
                        MOMENT,
                        Stream.concat(Stream.of(told), moments().stream()).toList())
                .hint(
                        "Choose another if the timetable isn’t right. It counts for this answer only.");
    }

    private static List<Choice> uses() {
        return List.of(
                new Choice(
                        "own",
                        "Use my own accounts",
                        "reading, posting, messages",
                        Map.of("account", "personal", "task", "personal-use")),
                new Choice(
                        "official",
                        "Work on an official page",
                        "of a school or the district",
                        Map.of("account", "official", "task", "official-page")),
                new Choice(
                        "work",
                        "Work on my account for school",
                        "of my class or my team",
                        Map.of("account", "professional", "task", "official-page")),
                new Choice("class", "Use a site with my class", Map.of("task", "class-activity")));
    }

    private static List<Choice> moments() {
        return List.of(
                new Choice(
                        "class",
                        "I’m teaching",
                        moment(
                                "class",
                                YES,
                                YES,
                                Map.of("studentsAttending", YES, "supervising", YES))),
                new Choice(
                        "duty",
                        "I’m on duty",
                        "cafeteria, bus, hall, a trip",
                        moment("duty", YES, YES, Map.of("supervising", YES))),
                new Choice(
                        "planning",
                        "A planning period",
                        "students are in school, not with me",
                        moment(
                                "planning",
                                YES,
                                YES,
                                Map.of("studentsAttending", YES, "supervising", NO))),
                new Choice(
                        "lunch",
                        "My lunch break",
                        moment(
                                "lunch",
                                YES,
                                YES,
                                Map.of("studentsAttending", YES, "supervising", NO))),
                new Choice(
                        "before",
                        "Before students arrive",
                        "on a school day",
                        Map.of(
                                "period", "before-school",
                                "workDay", YES,
                                "studentsAttending", NO,
                                "supervising", NO)),
                new Choice(
                        "after",
                        "After students have left",
                        "on a school day",
                        Map.of(
                                "period", "after-school",
                                "workDay", YES,
                                "studentsAttending", NO,
                                "supervising", NO)),
                new Choice(
                        "evening",
                        "Off work, on a working day",
                        "early morning, evening",
                        moment(
                                "none",
                                YES,
                                NO,
                                Map.of("studentsAttending", NO, "supervising", NO))),
                new Choice(
                        "free",
                        "A day off",
                        "weekend, vacation, leave",
                        moment("none", NO, NO, Map.of("supervising", NO))));
    }

    private static Map<String, String> moment(
            String period, String workDay, String workHours, Map<String, String> students) {
        var facts = new HashMap<>(students);
        facts.put("period", period);
        facts.put("workDay", workDay);
        facts.put("workHours", workHours);
        return facts;
    }
}
