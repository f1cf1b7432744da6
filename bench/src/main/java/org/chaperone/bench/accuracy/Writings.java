package org.chaperone.bench.accuracy;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.chaperone.roster.PersonName;
import org.jspecify.annotations.Nullable;

/** The ways to write a name that are measured. */
final class Writings {

    private static final List<String> EMOJI = List.of("⭐", "🎉", "💙", "👏🏽", "🏳️‍🌈");
    private static final List<String> INVISIBLE = List.of("\u200B", "\u200D", "\u00AD", "\u2060");

    private final Map<String, Set<String>> nicknames = new HashMap<>();
    private final LookAlikes lookAlikes;

    Writings(Data data) {
        for (var row :
                data.lines("names/nicknames_carltonnorthern.csv").stream().skip(1).toList()) {
            var cells = row.split(",");
            nicknames.computeIfAbsent(cells[0], _ -> new HashSet<>()).add(cells[2].strip());
        }
        lookAlikes = new LookAlikes(data);
    }

    /** Full names, as a post would have them. */
    List<Writing> full() {
        return List.of(
                way("first and last", (name, _) -> name.full()),
                way("possessive", (name, _) -> name.full() + "'s"),
                way("possessive, curly", (name, _) -> name.full() + "’s"),
                way("ALL CAPITALS", (name, _) -> name.full().toUpperCase(Locale.ROOT)),
                way("last, first", (name, _) -> name.sorted()),
                way("with middle name", Writings::withMiddle),
                way("with middle initial", Writings::withMiddleInitial),
                way("without accents", Writings::withoutAccents),
                way("accents as marks of their own", Writings::decomposed),
                way("hyphenated", (name, _) -> name.last().contains("-") ? name.full() : null),
                way(
                        "one of two hyphenated",
                        (name, random) -> hasParticle(name) ? null : part(name, random, "-")),
                way("hyphen left out", (name, _) -> replaced(name, "-", " ")),
                way("two surnames", (name, _) -> twoSurnames(name) ? name.full() : null),
                way("one of two surnames", Writings::oneSurname),
                way("particle", (name, _) -> hasParticle(name) ? name.full() : null),
                way("apostrophe", (name, _) -> replaced(name, "'", "'")),
                way("apostrophe, curly", (name, _) -> replaced(name, "'", "’")),
                way("apostrophe left out", (name, _) -> replaced(name, "'", "")),
                way("transliterated", (name, _) -> Transliteration.of(name.full())),
                way("nickname", this::nickname),
                way("preferred name", Writings::preferred),
                way("name on record", Writings::onRecord));
    }

    /** Tags, tricks and shortened names. */
    List<Writing> other() {
        return List.of(
                way("@firstlast", (name, _) -> "@" + small(name)),
                way("@first.last, @first_last", Writings::handle),
                way("#FirstLast", (name, _) -> "#" + camel(name)),
                way("#firstlast", (name, _) -> "#" + small(name)),
                way("FirstLast", (name, _) -> camel(name)),
                way("look-alike letters", (name, random) -> lookAlikes.in(name.full(), random)),
                way("invisible characters", Writings::invisible),
                way("line break between", (name, _) -> name.first() + "\n" + name.last()),
                way("emoji between", Writings::emoji),
                way("all small", (name, _) -> name.full().toLowerCase(Locale.ROOT)),
                way("“Emma J.”", (name, _) -> name.first() + " " + initial(name.last()) + "."),
                way("“E. Johnson”", (name, _) -> initial(name.first()) + ". " + name.last()));
    }

    private static Writing way(String name, Writing.Pen pen) {
        return new Writing(
                name, (it, random) -> it.last().isEmpty() ? null : pen.write(it, random));
    }

    private static @Nullable String withMiddle(PersonName name, Random random) {
        return name.middle() == null
                ? null
                : name.first() + " " + name.middle() + " " + name.last();
    }

    private static @Nullable String withMiddleInitial(PersonName name, Random random) {
        return name.middle() == null
                ? null
                : name.first() + " " + initial(name.middle()) + ". " + name.last();
    }

    private static @Nullable String withoutAccents(PersonName name, Random random) {
        var plain = decomposed(name, random);
        return plain == null ? null : plain.replaceAll("\\p{M}", "");
    }

    private static @Nullable String decomposed(PersonName name, Random random) {
        var apart = Normalizer.normalize(name.full(), Normalizer.Form.NFD);
        return apart.equals(name.full()) ? null : apart;
    }

    private static @Nullable String part(PersonName name, Random random, String between) {
        var parts = name.last().split(between);
        return parts.length == 2 ? name.first() + " " + parts[random.nextInt(2)] : null;
    }

    private static boolean hasParticle(PersonName name) {
        return name.last().matches("(?i)(de|van|von|al|da)[ -].*");
    }

    private static boolean twoSurnames(PersonName name) {
        return !hasParticle(name) && name.last().split(" ").length == 2;
    }

    private static @Nullable String oneSurname(PersonName name, Random random) {
        return twoSurnames(name) ? part(name, random, " ") : null;
    }

    private static @Nullable String replaced(PersonName name, String old, String by) {
        return name.last().contains(old) ? name.first() + " " + name.last().replace(old, by) : null;
    }

    private @Nullable String nickname(PersonName name, Random random) {
        var names = nicknames.getOrDefault(name.first().toLowerCase(Locale.ROOT), Set.of());
        return names.isEmpty()
                ? null
                : NameSource.titled(
                                names.stream().sorted().toList().get(random.nextInt(names.size())))
                        + " "
                        + name.last();
    }

    private static @Nullable String preferred(PersonName name, Random random) {
        return name.preferredGiven() == null ? null : name.full();
    }

    private static @Nullable String onRecord(PersonName name, Random random) {
        return name.preferredGiven() == null ? null : name.given() + " " + name.last();
    }

    private static String handle(PersonName name, Random random) {
        return "@"
                + letters(name.first()).toLowerCase(Locale.ROOT)
                + (random.nextBoolean() ? "." : "_")
                + letters(name.last()).toLowerCase(Locale.ROOT);
    }

    private static String invisible(PersonName name, Random random) {
        var text = new StringBuilder(name.full());
        for (int i = 0; i < 2; i++) {
            int at = 1 + random.nextInt(text.length() - 1);
            text.insert(at, INVISIBLE.get(random.nextInt(INVISIBLE.size())));
        }
        return text.toString();
    }

    private static String emoji(PersonName name, Random random) {
        var emoji = EMOJI.get(random.nextInt(EMOJI.size()));
        var between = random.nextBoolean() ? " " + emoji + " " : emoji;
        return name.first() + between + name.last();
    }

    private static String small(PersonName name) {
        return letters(name.first() + name.last()).toLowerCase(Locale.ROOT);
    }

    private static String camel(PersonName name) {
        return letters(name.first()) + letters(name.last());
    }

    private static String letters(String name) {
        return name.replaceAll("[^\\p{L}\\p{M}]", "");
    }

    private static String initial(@Nullable String name) {
        return name == null ? "" : name.substring(0, 1).toUpperCase(Locale.ROOT);
    }
}
