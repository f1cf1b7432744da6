package org.chaperone.app.requests;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chaperone.app.Cast;
import org.chaperone.app.access.Access;
import org.chaperone.app.access.Opened;
import org.chaperone.app.requests.Decided.Act;
import org.chaperone.policy.procedure.Answers;
import org.chaperone.policy.procedure.RequestKind;
import org.jspecify.annotations.Nullable;

/** Requests of the cast, as tests make them. */
final class Asked {

    static final String TITLE = "JV Soccer page";

    private static final String WORDS =
            "Dates, scores and pictures of the team, for players and their families.";

    private static final Map<String, Map<String, List<String>>> CLASS_PAGES =
            Map.of(
                    "wake-nc",
                    Map.of(
                            "purpose", List.of("news"),
                            "about", List.of(WORDS),
                            "where", List.of("X"),
                            "use", List.of("Read the district's guide and asked Maya Torres."),
                            "who-posts", List.of("Lee Park"),
                            "login", List.of("on"),
                            "recovery", List.of("lpark@alderfalls.example"),
                            "comments", List.of("off")),
                    "wichita-ks",
                    Map.ofEntries(
                            Map.entry("why", List.of(WORDS)),
                            Map.entry("information", List.of("Dates and scores of the games")),
                            Map.entry("channels", List.of("website", "x")),
                            Map.entry("where", List.of("X")),
                            Map.entry(
                                    "platform-reason", List.of("Players look there first of all.")),
                            Map.entry("rhythm", List.of("weekly")),
                            Map.entry("hours", List.of("2")),
                            Map.entry("administrator", List.of("t-lee")),
                            Map.entry("backup", List.of("t-marcus")),
                            Map.entry("ready", List.of("yes"))),
                    "wilmington-ma",
                    Map.of(
                            "classes", List.of("c-soccer"),
                            "why", List.of(WORDS),
                            "where", List.of("X")),
                    "wilmington-il",
                    Map.of(
                            "unit", List.of("team"),
                            "benefit", List.of("timely-contact"),
                            "classes", List.of("c-soccer"),
                            "where", List.of("Facebook"),
                            "about", List.of(WORDS)),
                    "wem-mn",
                    Map.of(
                            "venue", List.of("public"),
                            "classes", List.of("c-soccer"),
                            "why", List.of(WORDS),
                            "where", List.of("X")));

    private final Filing filing;
    private final Requests requests;
    private final Deciding deciding;

    Asked(Filing filing, Requests requests, Deciding deciding) {
        this.filing = filing;
        this.requests = requests;
        this.deciding = deciding;
    }

    /** Lets all who hold an office sign in, so that steps can fall to them. */
    static void openOffices(Access access) {
        for (var one :
                List.of(
                        Cast.ROSA,
                        Cast.DANA,
                        Cast.PRIYA,
                        Cast.INES,
                        Cast.MARCUS,
                        Cast.RUTH,
                        Cast.SAM)) {
            Opened.account(access, one);
        }
    }

    /** What Lee answers to ask for a class page under a policy. */
    static Content classPage(String pack) {
        return content("org-high", CLASS_PAGES.get(pack));
    }

    static Content content(@Nullable String school, Map<String, List<String>> answers) {
        return new Content(TITLE, school, new Answers(answers), List.of());
    }

    /** The same with another answer; with none when nothing is said. */
    static Content with(Content it, String id, String... said) {
        var answers = new LinkedHashMap<>(it.answers().by());
        answers.put(id, List.of(said));
        return new Content(it.title(), it.school(), new Answers(answers), it.evidence());
    }

    UUID begin(RequestKind kind, Content content, Cast by) {
        return id(filing.begin(UUID.randomUUID(), kind, content, by.viewer()));
    }

    UUID send(RequestKind kind, Content content, Cast by) {
        var id = begin(kind, content, by);
        id(filing.send(id, content, by.viewer()));
        return id;
    }

    Outcome agree(UUID id, Cast by) {
        return decide(id, Act.AGREED, "", by);
    }

    Outcome decide(UUID id, Act act, String note, Cast by) {
        return decide(id, act, note, "", "", by);
    }

    Outcome decide(UUID id, Act act, String note, String conditions, String reference, Cast by) {
        var digest =
                requests.open(id, Cast.INES.viewer()).orElseThrow().versions().getFirst().digest();
        return deciding.decide(
                id, new Deciding.Word(digest, act, note, conditions, reference), by.viewer());
    }

    OpenedRequest open(UUID id) {
        return requests.open(id, Cast.INES.viewer()).orElseThrow();
    }

    RequestState state(UUID id) {
        return open(id).request().state();
    }

    private static UUID id(Filed filed) {
        return switch (filed) {
            case Filed.Done(var id) -> id;
            case Filed.Wrong(var problems) -> throw new AssertionError(problems.byField());
            case Filed.NotHere() -> throw new AssertionError("not here");
        };
    }
}
