package org.chaperone.app.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Days and times as the district counts them, in words. */
@Component
public class DistrictTime {

    private static final DateTimeFormatter NOW =
            DateTimeFormatter.ofPattern("EEEE, h:mm a", Locale.US);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);
    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("MMMM d, yyyy, h:mm a", Locale.US);

    private final Clock clock;
    private final ZoneId zone;

    DistrictTime(Clock clock, District district) {
        this.clock = clock;
        this.zone = district.zone();
    }

    /** Such as "Tuesday, 11:42 am". */
    public String now() {
        return words(NOW, clock.instant());
    }

    /** Such as "November 18, 2025". */
    public String day(Instant at) {
        return words(DAY, at);
    }

    /** Such as "November 18, 2025, 11:42 am". */
    public String at(Instant at) {
        return words(AT, at);
    }

    private String words(DateTimeFormatter format, Instant at) {
        return format.format(at.atZone(zone)).replace("AM", "am").replace("PM", "pm");
    }
}
