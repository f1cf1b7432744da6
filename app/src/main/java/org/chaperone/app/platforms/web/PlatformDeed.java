package org.chaperone.app.platforms.web;

import static org.chaperone.app.ui.ListAddress.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.chaperone.app.platforms.Listed;
import org.chaperone.app.ui.Days;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What somebody fills in on a platform's page.
 *
 * @param page from which it is sent
 * @param why it is proposed
 * @param marks {@code adopted}, {@code login}, {@code inside}, those that hold
 * @param reason why it is taken off
 */
public record PlatformDeed(
        @Nullable String page,
        @Nullable String why,
        @Nullable List<String> marks,
        @Nullable String approvedOn,
        @Nullable String condition,
        @Nullable String leastAge,
        @Nullable String termsVersion,
        @Nullable String termsDated,
        @Nullable String reason) {

    static final String ADOPTED = "adopted";
    static final String LOGIN = "login";
    static final String INSIDE = "inside";

    private static final int OLDEST = 21;

    /** One filled in with what the list says, or nothing but a new page. */
    static PlatformDeed of(@Nullable Listed it) {
        var page = UUID.randomUUID().toString();
        if (it == null) {
            return new PlatformDeed(page, null, null, null, null, null, null, null, null);
        }
        var marks = new ArrayList<String>();
        if (it.adopted()) {
            marks.add(ADOPTED);
        }
        if (it.login()) {
            marks.add(LOGIN);
        }
        if (it.inside()) {
            marks.add(INSIDE);
        }
        return new PlatformDeed(
                page,
                null,
                marks,
                it.approvedOn() == null ? "" : it.approvedOn().toString(),
                it.condition(),
                it.leastAge() == null ? "" : it.leastAge().toString(),
                it.termsVersion(),
                it.termsDated() == null ? "" : it.termsDated().toString(),
                null);
    }

    public List<String> chosen() {
        return marks == null ? List.of() : marks.stream().filter(Objects::nonNull).toList();
    }

    UUID from() {
        var id = ListAddress.id(page);
        return id == null ? UUID.randomUUID() : id;
    }

    /**
     * @param problems to which is added what a form alone can tell
     */
    Listed entry(String platform, Problems problems) {
        var age = text(leastAge).strip();
        var isAge =
                age.matches("[0-9]{1,2}")
                        && Integer.parseInt(age) >= 1
                        && Integer.parseInt(age) <= OLDEST;
        problems.unless(
                        text(approvedOn).isBlank() || Days.read(approvedOn).isPresent(),
                        "approvedOn",
                        "Give the day, or leave it empty")
                .unless(
                        plain(condition).length() <= Listed.LONGEST_CONDITION,
                        "condition",
                        "Say it in up to 500 letters")
                .unless(
                        age.isEmpty() || isAge,
                        "leastAge",
                        "Give years from 1 to 21, or leave it empty")
                .unless(
                        plain(termsVersion).length() <= Listed.LONGEST_VERSION,
                        "termsVersion",
                        "Name it in up to 100 letters")
                .unless(
                        text(termsDated).isBlank() || Days.read(termsDated).isPresent(),
                        "termsDated",
                        "Give the day, or leave it empty");
        return new Listed(
                platform,
                chosen().contains(ADOPTED),
                chosen().contains(LOGIN),
                chosen().contains(INSIDE),
                Days.read(approvedOn).orElse(null),
                plain(condition),
                isAge ? Integer.valueOf(age) : null,
                plain(termsVersion),
                Days.read(termsDated).orElse(null));
    }

    private static String plain(@Nullable String text) {
        return text(text).replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
