package org.chaperone.app.registry.web;

import static org.chaperone.app.ui.ListAddress.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.chaperone.app.registry.OtherWay;
import org.chaperone.app.registry.OtherWay.Way;
import org.chaperone.app.registry.Outlet;
import org.chaperone.app.registry.OutletDraft;
import org.chaperone.app.registry.OutletKind;
import org.chaperone.app.registry.OutletLanguage;
import org.chaperone.app.ui.Days;
import org.chaperone.app.ui.ListAddress;
import org.chaperone.app.ui.Problems;
import org.chaperone.policy.question.AlsoFor;
import org.chaperone.policy.question.Audience;
import org.chaperone.policy.question.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * An outlet as somebody fills it in.
 *
 * @param page from which it is registered
 * @param revision which is changed
 * @param owner their name or e-mail address
 * @param website where on the website the same stands; so the next four
 * @param language in which it is written; English when the form doesn't say
 * @param also what it serves beside the schools
 * @param seen the mark of what stood against it, ticked
 * @param find words of a class to look for
 */
public record OutletForm(
        @Nullable String page,
        @Nullable String revision,
        @Nullable String name,
        @Nullable String kind,
        @Nullable String address,
        @Nullable String unit,
        @Nullable List<String> classes,
        @Nullable String purpose,
        @Nullable String about,
        @Nullable String audience,
        @Nullable String owner,
        @Nullable String website,
        @Nullable String newsletter,
        @Nullable String paper,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String since,
        @Nullable String language,
        @Nullable String also,
        @Nullable String seen,
        @Nullable String find) {

    /** A new one. */
    static OutletForm empty(String unit, String since) {
        return new OutletForm(
                UUID.randomUUID().toString(),
                null,
                null,
                null,
                null,
                unit,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                since,
                OutletLanguage.ENGLISH.code(),
                null,
                null,
                null);
    }

    /**
     * One that was approved.
     *
     * @param page from which it is registered
     * @param owner their name, or empty
     */
    static OutletForm of(OutletDraft it, UUID page, String owner) {
        return new OutletForm(
                page.toString(),
                null,
                it.name(),
                word(it.kind()),
                it.address(),
                it.unit(),
                it.classes(),
                word(it.purpose()),
                it.about(),
                word(it.audience()),
                owner,
                null,
                null,
                null,
                null,
                null,
                Objects.toString(it.since(), null),
                null,
                null,
                null,
                null);
    }

    static OutletForm of(Outlet it) {
        return new OutletForm(
                null,
                Integer.toString(it.revision()),
                it.name(),
                ListAddress.word(it.kind()),
                it.address(),
                it.school() == null ? OutletDraft.DISTRICT : it.school(),
                it.classes(),
                ListAddress.word(it.purpose()),
                it.about(),
                ListAddress.word(it.audience()),
                null,
                where(it, Way.WEBSITE),
                where(it, Way.NEWSLETTER),
                where(it, Way.PAPER),
                where(it, Way.EMAIL),
                where(it, Way.PHONE),
                it.since().toString(),
                it.language(),
                ListAddress.word(AlsoFor.NOTHING),
                null,
                null);
    }

    private static @Nullable String word(@Nullable Enum<?> it) {
        return it == null ? null : ListAddress.word(it);
    }

    private static String where(Outlet it, Way way) {
        return it.otherWays().stream()
                .filter(one -> one.way() == way)
                .map(OtherWay::where)
                .findFirst()
                .orElse("");
    }

    /** What stands at a way of reaching people. */
    public String where(Way way) {
        return text(
                switch (way) {
                    case WEBSITE -> website;
                    case NEWSLETTER -> newsletter;
                    case PAPER -> paper;
                    case EMAIL -> email;
                    case PHONE -> phone;
                });
    }

    public List<String> chosen() {
        return classes == null
                ? List.of()
                : classes.stream().filter(Objects::nonNull).map(OutletForm::plain).toList();
    }

    /** The page that it is registered from; a new one when the form doesn't say. */
    UUID from() {
        var id = ListAddress.id(page);
        return id == null ? UUID.randomUUID() : id;
    }

    int changing() {
        try {
            return Integer.parseInt(text(revision));
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    /**
     * @param owner their id
     * @param problems to which is added what a form alone can tell
     */
    OutletDraft draft(String owner, Problems problems) {
        return new OutletDraft(
                plain(text(name)),
                ListAddress.constant(OutletKind.values(), kind),
                text(address),
                plain(text(unit)),
                chosen(),
                ListAddress.constant(Purpose.values(), purpose),
                text(about).replace("\0", ""),
                ListAddress.constant(Audience.values(), audience),
                owner,
                ways(problems),
                Days.read(since).orElse(null),
                language == null ? OutletLanguage.ENGLISH.code() : language,
                ListAddress.constant(AlsoFor.values(), also));
    }

    private List<OtherWay> ways(Problems problems) {
        var ways = new ArrayList<OtherWay>();
        Arrays.stream(Way.values())
                .forEach(
                        way -> {
                            var where = oneLine(where(way));
                            if (where.length() > OtherWay.LONGEST) {
                                problems.add(field(way), "Say it in up to 200 letters");
                            } else if (!where.isEmpty()) {
                                ways.add(new OtherWay(way, where));
                            }
                        });
        return ways;
    }

    static String field(Way way) {
        return ListAddress.word(way);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private static String plain(String text) {
        return text.replace("\0", "");
    }
}
