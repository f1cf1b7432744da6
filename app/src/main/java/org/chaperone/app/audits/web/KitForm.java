package org.chaperone.app.audits.web;

import static org.chaperone.app.ui.ListAddress.text;

import org.chaperone.app.ui.Problems;
import org.jspecify.annotations.Nullable;

/** What somebody wants a notice or a signature to hold. */
public record KitForm(
        @Nullable String unit,
        @Nullable String maintainer,
        @Nullable String purpose,
        @Nullable String name,
        @Nullable String title,
        @Nullable String phone,
        @Nullable String html) {

    static final int LONGEST = 200;
    static final int LONGEST_HTML = 500_000;

    /** What is to be put right for a notice. */
    void judgeNotice(Problems problems) {
        problems.unless(
                        fits(maintainer, 1),
                        "maintainer",
                        "Say who maintains it, in up to 200 letters")
                .unless(fits(purpose, 1), "purpose", "Say what it is for, in up to 200 letters");
    }

    /** What is to be put right for a signature. */
    void judgeSignature(Problems problems) {
        problems.unless(fits(name, 1), "name", "Give a name, in up to 200 letters")
                .unless(fits(title, 0), "title", "Say it in up to 200 letters")
                .unless(fits(phone, 0), "phone", "Say it in up to 200 letters");
    }

    private static boolean fits(@Nullable String written, int least) {
        var plain = text(written).strip();
        return plain.length() >= least
                && plain.length() <= LONGEST
                && plain.chars().noneMatch(Character::isISOControl);
    }
}
