package org.chaperone.app.checks.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chaperone.app.checks.web.CheckPage.Credit;
import org.chaperone.app.checks.web.CheckPage.CreditField;
import org.chaperone.app.ui.Problems;
import org.chaperone.check.CreditLine;
import org.chaperone.check.Fix;
import org.chaperone.policy.Blank;
import org.springframework.util.MultiValueMap;

/**
 * What an author says of somebody else's matter.
 *
 * @param values as they were typed, by what they say
 */
record CreditForm(Map<Blank, String> values) {

    static final CreditForm EMPTY = new CreditForm(Map.of());

    private static final Pattern LINK = Pattern.compile("https?://[^\\s/.]+\\.\\S+");
    private static final int LONGEST = 200;
    private static final int LONGEST_LINK = 1_000;

    CreditForm {
        values = Map.copyOf(values);
    }

    static CreditForm of(MultiValueMap<String, String> sent) {
        var values = new EnumMap<Blank, String>(Blank.class);
        for (var blank : Blank.values()) {
            var value = sent.getFirst(name(blank));
            if (value != null) {
                values.put(blank, value);
            }
        }
        return new CreditForm(values);
    }

    /** Says what is to put right before the correction can be made. */
    void judge(Fix fix, Problems problems) {
        for (var blank : fix.blanks()) {
            var value = value(blank).strip();
            var most = blank == Blank.LINK ? LONGEST_LINK : LONGEST;
            problems.unless(!value.isEmpty(), name(blank), ask(blank))
                    .unless(
                            value.length() <= most,
                            name(blank),
                            "Keep it under %,d characters".formatted(most));
            if (blank == Blank.LINK && !value.isEmpty()) {
                problems.unless(
                        LINK.matcher(value).matches(),
                        name(blank),
                        "Give the whole address, with https:// before it");
            }
        }
    }

    /** What the page shows for it. */
    Credit shown(Fix fix) {
        List<CreditField> fields = fix.blanks().stream().map(this::field).toList();
        return new Credit(
                fix.write().strip().replaceAll("\\{\\w+}", "…"),
                fields,
                fields.stream().anyMatch(it -> !it.value().isEmpty()));
    }

    Fix fill(Fix fix) {
        return CreditLine.filled(fix, values);
    }

    private CreditField field(Blank blank) {
        return switch (blank) {
            case WHO -> field(blank, "Whose it is", "Author, photographer or publisher, by name");
            case FROM -> field(blank, "Where it is from", "The work or the site, by its name");
            case LINK -> field(blank, "Its web address", "It begins with https://");
            case TERMS ->
                    field(
                            blank,
                            "Licence or permission",
                            "Such as CC BY 4.0, or: used with the author’s permission");
        };
    }

    private CreditField field(Blank blank, String label, String hint) {
        return new CreditField(name(blank), label, hint, value(blank));
    }

    private static String ask(Blank blank) {
        return switch (blank) {
            case WHO -> "Say whose it is";
            case FROM -> "Say where it is from";
            case LINK -> "Give its web address";
            case TERMS -> "Say under what licence, or who permitted it";
        };
    }

    private String value(Blank blank) {
        return values.getOrDefault(blank, "");
    }

    private static String name(Blank blank) {
        return "credit-" + blank.word();
    }
}
