package org.chaperone.policy.procedure;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How long an approval lasts.
 *
 * @param count days, with {@link Until#DAYS} alone
 */
public record Lasting(Until until, int count) {

    /** With what it ends. */
    public enum Until {
        /** It doesn't. */
        ENDED,
        /** The school year, on the last day of July. */
        SCHOOL_YEAR,
        DAYS,
        /** The answer to the question {@code until}. */
        ASKED
    }

    public static final Lasting FOR_GOOD = new Lasting(Until.ENDED, 0);

    /** The question that tells the last day. */
    public static final String LAST_DAY = "until";

    private static final Pattern DAYS = Pattern.compile("([1-9][0-9]{0,3}) days?");
    private static final Month LAST_MONTH = Month.JULY;

    /** Reads {@code school-year}, {@code 365 days}, {@code until-asked} or {@code until-ended}; empty for anything else. */
    public static Optional<Lasting> of(String text) {
        var days = DAYS.matcher(text);
        if (days.matches()) {
            return Optional.of(new Lasting(Until.DAYS, Integer.parseInt(days.group(1))));
        }
        return switch (text) {
            case "school-year" -> Optional.of(new Lasting(Until.SCHOOL_YEAR, 0));
            case "until-asked" -> Optional.of(new Lasting(Until.ASKED, 0));
            case "until-ended" -> Optional.of(FOR_GOOD);
            default -> Optional.empty();
        };
    }

    /** The last day of what is approved on a day; empty when it has none. */
    public Optional<LocalDate> last(LocalDate approved, Answers answers) {
        return switch (until) {
            case ENDED -> Optional.empty();
            case DAYS -> Optional.of(approved.plusDays(count));
            case ASKED ->
                    Optional.of(answers.one(LAST_DAY))
                            .filter(it -> !it.isEmpty())
                            .map(LocalDate::parse);
            case SCHOOL_YEAR -> {
                var july = LocalDate.of(approved.getYear(), LAST_MONTH, LAST_MONTH.maxLength());
                yield Optional.of(approved.isAfter(july) ? july.plusYears(1) : july);
            }
        };
    }

    /** As a sentence goes on: "until the school year ends". */
    public String words() {
        return switch (until) {
            case ENDED -> "until it is ended";
            case SCHOOL_YEAR -> "until the school year ends";
            case DAYS -> "for " + count + (count == 1 ? " day" : " days");
            case ASKED -> "until the day asked for";
        };
    }
}
