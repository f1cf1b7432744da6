package org.chaperone.screening;

import org.chaperone.roster.Roster;
import org.jspecify.annotations.Nullable;

/** Finds the names of people, those on the roster and others that are plainly names. */
final class NameFinder implements Finder {

    private final Roster roster;
    private final NameIndex index;
    private final NameStarts starts;

    NameFinder(Roster roster, NameIndex index) {
        this.roster = roster;
        this.index = index;
        starts = new NameStarts(index);
    }

    @Override
    public boolean mayFind(Words words) {
        return starts.next(words, 0) < words.count() || Links.mayBeWeb(words);
    }

    @Override
    public void find(Field field) {
        var report = new NameReport(field);
        var tags = new TagFinder(new Tags(index, roster, field.item), report, field);
        switch (field.kind) {
            case FILE_NAME -> tags.findInFileName(new FirstNames(index, roster, field));
            case PROSE -> {
                tags.findInLinks();
                new Pass(field, report, tags).run();
            }
        }
    }

    /** One walk over the words of a text. */
    private final class Pass {
        private final Field field;
        private final Words words;
        private final NameReport report;
        private final TagFinder tags;
        private final FullNames fullNames;
        private final TitledNames titledNames;
        private final InitialNames initialNames;
        private final FirstNames firstNames;
        private final Strangers strangers;

        Pass(Field field, NameReport report, TagFinder tags) {
            this.field = field;
            this.words = field.words;
            this.report = report;
            this.tags = tags;
            var reader = new NameReader(index, words);
            fullNames = new FullNames(index, roster, field, reader);
            titledNames = new TitledNames(index, roster, field, reader);
            initialNames = new InitialNames(index, roster, field, reader);
            firstNames = new FirstNames(index, roster, field);
            strangers = new Strangers(field);
        }

        void run() {
            int word = starts.next(words, 0);
            while (word < words.count()) {
                word = starts.next(words, next(word));
            }
        }

        private int next(int word) {
            if (field.links.hold(word)) {
                return word + 1;
            }
            if (TagFinder.opens(words.before(word))) {
                return tags.findAt(word);
            }
            var match = matchAt(word);
            if (match != null) {
                report.add(match);
                return match.to();
            }
            if (words.isCamel(word) && tags.findInWord(word)) {
                return word + 1;
            }
            int end = strangers.endAt(word);
            if (end > word) {
                report.addStranger(word, end);
                firstNames.noteOther(word);
                return end;
            }
            var first = firstNames.at(word);
            if (first != null) {
                report.add(first);
            }
            return word + 1;
        }

        private @Nullable NameMatch matchAt(int word) {
            var full = fullNames.at(word);
            if (full != null) {
                return full;
            }
            var titled = titledNames.at(word);
            return titled != null ? titled : initialNames.at(word);
        }
    }
}
