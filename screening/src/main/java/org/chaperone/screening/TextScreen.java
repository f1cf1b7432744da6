package org.chaperone.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chaperone.roster.Roster;

/** Screens an item field by field, each with every finder. */
final class TextScreen implements Screen {

    private static final Comparator<Finding> BY_PLACE =
            Comparator.comparingInt(Finding::start)
                    .thenComparing(Comparator.comparingInt(Finding::end).reversed())
                    .thenComparing(Finding::type);

    private final List<Finder> everywhere;
    private final List<Finder> inText;

    TextScreen(Roster roster, ScreeningSettings settings) {
        var contacts = new KnownContacts(roster, settings);
        var phrases = PhraseBook.of(settings.corrections());
        var abbreviations = new Abbreviations(settings);
        everywhere =
                List.of(
                        new NameFinder(roster),
                        new MailAddresses(contacts),
                        new IdentityNumbers(roster),
                        new PhoneNumbers(contacts),
                        new StreetAddresses(contacts),
                        new BirthDates(),
                        new Places(),
                        new PhraseFinder(phrases),
                        new DisguisedWords(phrases));
        inText =
                List.of(
                        new Shouting(abbreviations),
                        abbreviations,
                        new Hashtags(),
                        new WeekdayDates(),
                        new BorrowedText());
    }

    @Override
    public List<Finding> findings(Item item) {
        var text = new Field(item, "text", Field.Kind.PROSE, item.text());
        everywhere.forEach(it -> it.find(text));
        inText.forEach(it -> it.find(text));
        var all = new ArrayList<>(sorted(text));
        for (int i = 0; i < item.alts().size(); i++) {
            all.addAll(screen(item, "alt[" + i + "]", Field.Kind.PROSE, item.alts().get(i)));
        }
        all.addAll(AltTexts.missing(item));
        for (int i = 0; i < item.files().size(); i++) {
            all.addAll(screen(item, "files[" + i + "]", Field.Kind.FILE_NAME, item.files().get(i)));
        }
        return List.copyOf(all);
    }

    private List<Finding> screen(Item item, String name, Field.Kind kind, String text) {
        var field = new Field(item, name, kind, text);
        everywhere.forEach(it -> it.find(field));
        return sorted(field);
    }

    private static List<Finding> sorted(Field field) {
        field.findings().sort(BY_PLACE);
        return field.findings();
    }
}
