package org.chaperone.app.registry;

import java.time.LocalDate;
import java.util.List;
import org.chaperone.policy.question.AlsoFor;
import org.chaperone.policy.question.Audience;
import org.chaperone.policy.question.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of an outlet; not all of it need be right.
 *
 * @param unit a school's id, {@link #DISTRICT}, or empty when none was chosen
 * @param owner their id in the directory
 * @param otherWays what else carries the same, each said where
 * @param language as {@link OutletLanguage#code()}; English when it isn't said
 * @param alsoFor what it serves beside the schools, or null when that isn't said
 */
public record OutletDraft(
        String name,
        @Nullable OutletKind kind,
        String address,
        String unit,
        List<String> classes,
        @Nullable Purpose purpose,
        String about,
        @Nullable Audience audience,
        String owner,
        List<OtherWay> otherWays,
        @Nullable LocalDate since,
        String language,
        @Nullable AlsoFor alsoFor) {

    public static final String DISTRICT = "district";

    public OutletDraft {
        name = name.strip();
        about = about.strip();
        classes = List.copyOf(classes);
        otherWays = List.copyOf(otherWays);
    }

    /** One in English, of which isn't said whether it serves anything else. */
    public OutletDraft(
            String name,
            @Nullable OutletKind kind,
            String address,
            String unit,
            List<String> classes,
            @Nullable Purpose purpose,
            String about,
            @Nullable Audience audience,
            String owner,
            List<OtherWay> otherWays,
            @Nullable LocalDate since) {
        this(
                name,
                kind,
                address,
                unit,
                classes,
                purpose,
                about,
                audience,
                owner,
                otherWays,
                since,
                OutletLanguage.ENGLISH.code(),
                null);
    }

    /** The same, said to serve this too. */
    public OutletDraft servingAlso(AlsoFor what) {
        return new OutletDraft(
                name, kind, address, unit, classes, purpose, about, audience, owner, otherWays,
                since, language, what);
    }

    /** The same by another name, with other words about it, in another language. */
    public OutletDraft described(String called, String words, String spoken) {
        return new OutletDraft(
                called, kind, address, unit, classes, purpose, words, audience, owner, otherWays,
                since, spoken, alsoFor);
    }

    /** Whether it is said to serve something beside the schools. */
    boolean servesMore() {
        return alsoFor != null && alsoFor != AlsoFor.NOTHING;
    }

    /** What an outlet says of itself. */
    public static OutletDraft of(Outlet it) {
        return new OutletDraft(
                it.name(),
                it.kind(),
                it.address(),
                it.school() == null ? DISTRICT : it.school(),
                it.classes(),
                it.purpose(),
                it.about(),
                it.audience(),
                it.owner(),
                it.otherWays(),
                it.since(),
                it.language(),
                null);
    }

    /** The same of another owner. */
    public OutletDraft ownedBy(String person) {
        return new OutletDraft(
                name, kind, address, unit, classes, purpose, about, audience, person, otherWays,
                since, language, alsoFor);
    }

    /** The school's id, or null for the whole district. */
    public @Nullable String school() {
        return unit.equals(DISTRICT) ? null : unit;
    }
}
