package org.chaperone.app.audits.page;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** How a page is kept: placeholder text, the age of its posts, personal content, and what whoever reviewed it answered. */
final class CareCheck implements Check {

    private static final Pattern PLACEHOLDER =
            Pattern.compile(
                    "(?i)lorem ipsum|just another wordpress site|this is an example page|welcome to wordpress\\. this is your first post"
                            + "|coming soon|under construction|your (text|title|content) here|insert text|\\[placeholder\\]|sample page");
    private static final Pattern PERSONAL =
            Pattern.compile(
                    "(?i)\\b(my|our) (family|own|summer|winter|beach)? ?(vacation|holiday|honeymoon|wedding|anniversary|engagement)\\b"
                            + "|\\bfamily (holiday|vacation|reunion)\\b"
                            + "|\\bmy (wife|husband|boyfriend|girlfriend|fianc[eé]e?|kids|toddler|baby|new house)\\b");
    private static final Pattern DAY = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2}).*");

    private final Clock clock;

    CareCheck(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Set<String> facts() {
        return Set.of("care.placeholders", "care.newestDays", "care.personal", "care.professional");
    }

    @Override
    public List<Sighting> look(Visit visit, Subject subject) {
        return List.of(
                worded("care.placeholders", PLACEHOLDER, visit),
                worded("care.personal", PERSONAL, visit),
                newest(visit),
                Optional.ofNullable(subject.professional())
                        .map(it -> Sighting.of("care.professional", it))
                        .orElseGet(
                                () ->
                                        Sighting.unknown(
                                                "care.professional",
                                                "Nobody has reviewed it yet")));
    }

    private static Sighting worded(String fact, Pattern pattern, Visit visit) {
        for (var element : visit.page().body().getAllElements()) {
            if (pattern.matcher(element.ownText()).find()) {
                return Sighting.of(fact, true, element);
            }
        }
        return visit.absent(fact, false);
    }

    private Sighting newest(Visit visit) {
        var today = LocalDate.now(clock);
        Element newest = null;
        LocalDate day = null;
        for (var time :
                visit.page().select("time[datetime], meta[property=article:published_time]")) {
            var at = day(time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content"));
            if (at.isPresent()
                    && !at.get().isAfter(today)
                    && (day == null || at.get().isAfter(day))) {
                newest = time;
                day = at.get();
            }
        }
        return day == null
                ? Sighting.unknown("care.newestDays", "No dated post was seen")
                : Sighting.of(
                        "care.newestDays",
                        Math.toIntExact(ChronoUnit.DAYS.between(day, today)),
                        Objects.requireNonNull(newest));
    }

    private static Optional<LocalDate> day(String text) {
        var found = DAY.matcher(text.strip());
        try {
            return found.matches()
                    ? Optional.of(
                            LocalDate.of(
                                    Integer.parseInt(found.group(1)),
                                    Integer.parseInt(found.group(2)),
                                    Integer.parseInt(found.group(3))))
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
