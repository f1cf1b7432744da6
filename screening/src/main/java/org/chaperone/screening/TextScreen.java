package org.chaperone.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chaperone.roster.Roster;
import org.jspecify.annotations.Nullable;

/** Screens an item field by field, each with every finder. */
final class TextScreen implements Screen {

    private static final Comparator<Finding> BY_PLACE =
            Comparator.comparingInt(Finding::start)
                    .thenComparing(Comparator.comparingInt(Finding::end).reversed())
                    .thenComparing(Finding::type);

    /** Words are kept from text to text, but not those of texts that are longer. */
    private static final int LONGEST_KEPT = 100_000;

    private static final ThreadLocal<Words> WORDS = ThreadLocal.withInitial(Words::new);

    private final Vocabulary vocabulary;
    private final List<Finder> everywhere;
    private final List<Finder> ofText;

    TextScreen(Roster roster, ScreeningSettings settings) {
        var contacts = new KnownContacts(roster, settings);
        var phrases = PhraseBook.of(settings.inForce());
        var words = WordLists.builder();
        var keys = new PhraseKeys(phrases.all(), words);
        var names = NameIndex.of(roster, words);
        vocabulary = names.vocabulary();
        var abbreviations = new Abbreviations(settings);
        everywhere =
                List.of(
                        new NameFinder(roster, names),
                        new MailAddresses(contacts),
                        new IdentityNumbers(roster),
                        new NationalNumbers(),
                        new PhoneNumbers(contacts),
                        new StreetAddresses(contacts),
                        new BirthDates(),
                        new Places(),
                        new PhraseFinder(keys),
                        new CompoundWords(phrases),
                        new DisguisedWords(phrases));
        ofText =
                Stream.concat(
                                everywhere.stream(),
                                Stream.of(
                                        new Shouting(abbreviations),
                                        abbreviations,
                                        new Hashtags(),
                                        new WeekdayDates(),
                                        new SpamSigns(),
                                        new BorrowedText()))
                        .toList();
    }

    @Override
    public List<Finding> findings(Item item) {
        var words = item.text().length() > LONGEST_KEPT ? new Words() : WORDS.get();
        var inText = prose(item, "text", item.text(), ofText, words);
        if (item.alts().isEmpty() && item.files().isEmpty() && item.media() == 0) {
            return inText;
        }
        var all = new ArrayList<>(inText);
        for (int i = 0; i < item.alts().size(); i++) {
            all.addAll(prose(item, "alt[" + i + "]", item.alts().get(i), everywhere, words));
        }
        all.addAll(AltTexts.missing(item));
        for (int i = 0; i < item.files().size(); i++) {
            all.addAll(fileName(item, "files[" + i + "]", item.files().get(i), words));
        }
        return List.copyOf(all);
    }

    /** The finders that look at the text itself, in the order in which they must. */
    List<Finder> findersOfText() {
        return ofText;
    }

    /** How this screen knows words. */
    Vocabulary vocabulary() {
        return vocabulary;
    }

    private List<Finding> prose(
            Item item, String name, String text, List<Finder> finders, Words words) {
        words.read(text, vocabulary);
        @Nullable Field field = null;
        for (var finder : finders) {
            if (finder.mayFind(words)) {
                field = field == null ? new Field(item, name, Field.Kind.PROSE, words) : field;
                finder.find(field);
            }
        }
        return field == null ? List.of() : sorted(field);
    }

    private List<Finding> fileName(Item item, String name, String text, Words words) {
        words.read(text, vocabulary);
        var field = new Field(item, name, Field.Kind.FILE_NAME, words);
        everywhere.forEach(it -> it.find(field));
        return sorted(field);
    }

    private static List<Finding> sorted(Field field) {
        field.findings().sort(BY_PLACE);
        return List.copyOf(field.findings());
    }
}
