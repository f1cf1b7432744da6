package org.chaperone.policy.proof;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chaperone.policy.Pack;
import org.chaperone.policy.notice.Language;
import org.chaperone.policy.notice.Letter;
import org.chaperone.policy.notice.Notice;
import org.chaperone.policy.reading.Fields;
import org.chaperone.policy.reading.Problems;

/** Reads {@code examples/notices*.yaml} of a pack: each file a list of letters, with what they say or why they can't go out. */
public final class NoticeExamplesReader {

    private final Pack pack;
    private final Problems problems;

    public NoticeExamplesReader(Pack pack, Problems problems) {
        this.pack = pack;
        this.problems = problems;
    }

    /**
     * @param packFolder the pack's own folder
     */
    public List<NoticeExample> read(Path packFolder) {
        var examples = new ArrayList<NoticeExample>();
        ExampleFiles.of(packFolder, ExampleFiles.Kind.NOTICES, problems)
                .forEach(it -> example(it).ifPresent(examples::add));
        return examples;
    }

    private Optional<NoticeExample> example(Fields it) {
        var name = it.needed("name");
        var clauses = ExampleFiles.cited(it, "clauses", pack, problems);
        var notice = notice(it);
        var language = it.oneOf("language", Language.class);
        if (it.value("language").isEmpty()) {
            problems.add(it.place(), "field 'language' is missing");
        }
        var letter = it.fields("letter").map(NoticeExamplesReader::letter);
        var facts = notice.map(kind -> facts(it, kind)).orElse(Map.of());
        var says = it.words("says");
        var refused = it.words("refused");
        if (says.isEmpty() == refused.isEmpty()) {
            problems.add(it.place(), "an example has either 'says' or 'refused'");
        }
        it.nothingElse();
        return notice.flatMap(
                kind ->
                        language.map(
                                in ->
                                        new NoticeExample(
                                                name,
                                                clauses,
                                                kind.id(),
                                                in,
                                                letter,
                                                facts,
                                                says,
                                                refused,
                                                it.place())));
    }

    private Optional<Notice> notice(Fields it) {
        var id = it.needed("notice");
        var notice = pack.notices().stream().filter(kind -> kind.id().equals(id)).findFirst();
        if (notice.isEmpty() && !id.isEmpty()) {
            problems.add(it.placeOf("notice"), "there is no notice '" + id + "' in this policy");
        }
        return notice;
    }

    private static Letter letter(Fields it) {
        var letter = new Letter(it.text("subject").orElse(""), it.text("body").orElse(""));
        it.nothingElse();
        return letter;
    }

    private static Map<String, String> facts(Fields it, Notice kind) {
        var facts = new LinkedHashMap<String, String>();
        it.fields("facts")
                .ifPresent(
                        given -> {
                            kind.blanks()
                                    .forEach(
                                            fact ->
                                                    given.text(fact)
                                                            .ifPresent(
                                                                    text -> facts.put(fact, text)));
                            given.nothingElse();
                        });
        return facts;
    }
}
