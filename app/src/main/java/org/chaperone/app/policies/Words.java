package org.chaperone.app.policies;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.chaperone.app.ui.Tone;
import org.chaperone.policy.Clause;
import org.chaperone.policy.Guidance;
import org.chaperone.policy.Verdict;
import org.chaperone.policy.question.Fact;
import org.chaperone.policy.question.MatrixCell;
import org.chaperone.policy.reading.Wire;

/** What policies' constants are called on pages. */
public final class Words {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("MMMM d, yyyy, h:mm a", Locale.US);

    private Words() {}

    public static String of(Clause.Kind kind) {
        return kind == Clause.Kind.RIGHT_OF_DISTRICT ? "Right of the district" : plain(kind);
    }

    /** How a clause is carried, as a reader would say it. */
    public static String of(Clause.Mode mode) {
        return switch (mode) {
            case DECIDE -> "Answers a question";
            case WORKFLOW -> "Routes a request";
            case DETECT -> "Looks for it";
            case RECORD -> "Keeps a record";
            case ATTEST -> "Asks people to confirm";
            case INFORM -> "Tells people";
        };
    }

    public static String of(Guidance.Moment moment) {
        return switch (moment) {
            case FIRST_USE -> "When you start";
            case PERSONAL_GUIDE -> "Your own accounts";
            case COMPOSER -> "While you write";
            case PUBLISH -> "Before it goes out";
            case ALLOWED -> "With a yes";
            case PUBLIC -> "On the public pages";
            case LIBRARY -> "To read up";
            case HELP -> "Help";
        };
    }

    /** A capability's name, such as {@code contact-channel-decision}, as words. */
    public static String ofCapability(String feature) {
        return sentence(feature);
    }

    /** A topic's name, such as {@code e-mail-with-students}, as words. */
    public static String ofTopic(String topic) {
        return sentence(topic).replace("E mail", "E-mail").replace("Co worker", "Co-worker");
    }

    /** What a rule does, by the verdict it gives. */
    public static String does(Verdict verdict) {
        return switch (verdict) {
            case ALLOW -> "Permits";
            case INFORM -> "Tells you";
            case WARN -> "Advises against";
            case NEEDS_APPROVAL -> "Needs approval";
            case HOLD -> "Holds";
            case DENY -> "Denies";
            case CANT_TELL -> "Can’t tell";
        };
    }

    /** Such as "February 10, 2016". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Such as "November 21, 2026, 3:05 pm". */
    public static String moment(Instant moment, ZoneId zone) {
        return MOMENT.format(moment.atZone(zone)).replace("AM", "am").replace("PM", "pm");
    }

    public static String of(MatrixCell cell) {
        return switch (cell) {
            case ALLOW -> "Allowed";
            case CONSENT -> "With consent";
            case NEVER -> "Never";
            case UNSET -> "Not decided";
        };
    }

    public static Tone tone(MatrixCell cell) {
        return switch (cell) {
            case ALLOW -> Tone.ALLOW;
            case CONSENT -> Tone.APPROVAL;
            case NEVER -> Tone.DENY;
            case UNSET -> Tone.UNKNOWN;
        };
    }

    public static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case ALLOW -> Tone.ALLOW;
            case INFORM -> Tone.INFORM;
            case WARN -> Tone.WARN;
            case NEEDS_APPROVAL -> Tone.APPROVAL;
            case HOLD -> Tone.HOLD;
            case DENY -> Tone.DENY;
            case CANT_TELL -> Tone.UNKNOWN;
        };
    }

    /** A fact's value as a reader would choose it: what it says of itself, or its own words. */
    public static String ofFact(Enum<?> value) {
        return Optional.ofNullable(field(value).getAnnotation(Fact.class))
                .map(Fact::value)
                .orElseGet(() -> plain(value));
    }

    /** A constant's own words, such as "Full name". */
    public static String plain(Enum<?> value) {
        return sentence(Wire.word(value));
    }

    private static String sentence(String hyphenated) {
        var words = hyphenated.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Field field(Enum<?> value) {
        try {
            return value.getDeclaringClass().getField(value.name());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
