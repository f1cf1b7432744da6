package org.chaperone.app.ask.form;

import static org.chaperone.policy.QuestionType.USE_NOW;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What for, on whose device, over which network, and what the person is doing at this moment. */
final class UseNowForm {

    private static final String YES = "yes";
    private static final String NO = "no";

    static final Form FORM =
            new Form(
                    USE_NOW,
                    List.of(
                            Field.choices("doing", "What do you want to do?", uses())
                                    .needed("Choose what you want to do"),
                            Asking.field(USE_NOW, "device").needed("Choose whose device it is"),
                            Asking.field(USE_NOW, "network").needed("Choose the network"),
                            Field.choices("moment", "What is now, for you?", moments())
                                    .needed("Choose what you are doing now")));

    private UseNowForm() {}

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
