package org.chaperone.app.ask;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chaperone.app.ask.facts.FactPath;
import org.chaperone.app.ask.form.Known;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.schooltime.Moment;
import org.chaperone.app.schooltime.SchoolTime;
import org.chaperone.policy.QuestionType;
import org.chaperone.policy.question.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what is now for the person who asks into the facts of a question. */
@Component
class Timetable {

    private final SchoolTime time;

    Timetable(SchoolTime time) {
        this.time = time;
    }

    Known known(QuestionType question, Viewer viewer) {
        return question == QuestionType.USE_NOW
                ? Optional.ofNullable(viewer.person())
                        .flatMap(time::now)
                        .map(Timetable::known)
                        .orElse(Known.NOTHING)
                : Known.NOTHING;
    }

    static Known known(Moment moment) {
        var facts = new HashMap<String, String>();
        put(facts, "period", period(moment));
        put(facts, "workDay", moment.workDay());
        put(facts, "workHours", moment.workHours());
        put(facts, "studentsAttending", moment.attending());
        put(facts, "supervising", moment.supervising());
        return new Known(moment.says(), facts);
    }

    private static void put(Map<String, String> facts, String path, @Nullable Object value) {
        if (value != null) {
            facts.put(path, FactPath.word(value));
        }
    }

    private static @Nullable Period period(Moment moment) {
        return switch (moment.now()) {
            case null -> null;
            case CLASS -> Period.CLASS;
            case DUTY -> Period.DUTY;
            case PLANNING -> Period.PLANNING;
            case LUNCH -> Period.LUNCH;
            case BEFORE_SCHOOL -> Period.BEFORE_SCHOOL;
            case AFTER_SCHOOL -> Period.AFTER_SCHOOL;
            case NOTHING -> Period.NONE;
        };
    }
}
