package org.chaperone.policy.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chaperone.policy.duty.EventType;
import org.chaperone.policy.notice.Language;
import org.chaperone.policy.notice.Letter;
import org.chaperone.policy.notice.Notice;
import org.chaperone.policy.notice.Statement;
import org.chaperone.policy.pack.PackReader.Citations;
import org.chaperone.policy.reading.Fields;
import org.chaperone.policy.reading.Problems;
import org.chaperone.policy.reading.Yaml;

/** Reads {@code notices.yaml}: a list. */
final class NoticesReader {

    private final Documents documents;
    private final Citations cited;
    private final Problems problems;

    NoticesReader(Documents documents, Citations cited, Problems problems) {
        this.documents = documents;
        this.cited = cited;
        this.problems = problems;
    }

    /** The notices of a file, which needn't be there. */
    List<Notice> read(Path file) {
        var notices = new LinkedHashMap<String, Notice>();
        if (Files.exists(file)) {
            documents.yaml(file).ifPresent(it -> addAll(it, notices));
        }
        return List.copyOf(notices.values());
    }

    private void addAll(Yaml root, Map<String, Notice> notices) {
        if (!(root instanceof Yaml.Sequence list)) {
            problems.add(root.place(), "notices must be a list, not " + root.kind());
            return;
        }
        for (var item : list.items()) {
            Fields.of(item, "a notice", problems)
                    .flatMap(this::notice)
                    .ifPresent(it -> add(it, notices));
        }
    }

    private void add(Notice notice, Map<String, Notice> notices) {
        if (notices.values().stream().anyMatch(it -> it.on() == notice.on())) {
            problems.add(
                    notice.place(),
                    "another notice goes out after '" + notice.on().word() + "' already");
        }
        if (notices.putIfAbsent(notice.id(), notice) != null) {
            problems.add(
                    notice.place(),
                    "a notice with the id '" + notice.id() + "' stands in this pack already");
        }
    }

    private Optional<Notice> notice(Fields it) {
        var id = it.needed("id");
        var clauses = cited.check(it.texts("clauses"));
        if (clauses.isEmpty()) {
            problems.add(
                    it.place(), "notice '" + id + "' cites no clause; a notice of a policy must");
        }
        var on = event(it);
        var title = it.needed("title");
        var statements = statements(it, clauses);
        var letters = letters(it);
        it.nothingElse();
        if (on.isEmpty() || letters.size() < Language.values().length) {
            return Optional.empty();
        }
        var notice = new Notice(id, clauses, on.get(), title, statements, letters, it.place());
        letters.forEach((language, letter) -> check(notice, language, letter, it));
        return Optional.of(notice);
    }

    private Optional<EventType> event(Fields it) {
        var word = it.needed("on");
        var event = EventType.of(word).filter(Notice::follows);
        if (event.isEmpty() && !word.isEmpty()) {
            problems.add(
                    it.placeOf("on"),
                    "'%s' is no event that families are told of; expected one of %s"
                            .formatted(
                                    word,
                                    Stream.of(EventType.values())
                                            .filter(Notice::follows)
                                            .map(EventType::word)
                                            .collect(Collectors.joining(", "))));
        }
        return event;
    }

    private List<Statement> statements(Fields it, List<String> clauses) {
        var statements = new ArrayList<Statement>();
        for (var item : it.items("statements")) {
            Fields.of(item, "a statement", problems)
                    .ifPresent(fields -> statements.add(statement(fields, clauses)));
        }
        return statements;
    }

    private Statement statement(Fields it, List<String> clauses) {
        var id = it.needed("id");
        var clause = it.needed("clause");
        if (!clause.isEmpty() && !clauses.contains(clause)) {
            problems.add(
                    it.placeOf("clause"),
                    "the notice doesn't cite '%s'; it cites %s"
                            .formatted(clause, String.join(", ", clauses)));
        }
        var words = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            words.put(language, it.needed(language.tag()));
        }
        it.nothingElse();
        return new Statement(id, clause, words);
    }

    private Map<Language, Letter> letters(Fields it) {
        var letters = new EnumMap<Language, Letter>(Language.class);
        var all = it.fields("letters");
        if (it.value("letters").isEmpty()) {
            problems.add(it.place(), "field 'letters' is missing");
        }
        all.ifPresent(
                fields -> {
                    for (var language : Language.values()) {
                        var letter = fields.fields(language.tag());
                        if (fields.value(language.tag()).isEmpty()) {
                            problems.add(
                                    fields.place(),
                                    "the letter in %s ('%s') is missing"
                                            .formatted(language.words(), language.tag()));
                        }
                        letter.ifPresent(one -> letters.put(language, letter(one)));
                    }
                    fields.nothingElse();
                });
        return letters;
    }

    private static Letter letter(Fields it) {
        var letter = new Letter(it.needed("subject"), it.needed("body"));
        it.nothingElse();
        return letter;
    }

    private void check(Notice notice, Language language, Letter letter, Fields it) {
        var place = it.fields("letters").flatMap(all -> all.fields(language.tag())).orElse(it);
        for (var fault : notice.faults(letter, language)) {
            var field = fault.part() == Notice.Fault.Part.SUBJECT ? "subject" : "body";
            problems.add(
                    place.placeOf(field),
                    "the letter in %s: %s".formatted(language.words(), fault.words()));
        }
    }
}
