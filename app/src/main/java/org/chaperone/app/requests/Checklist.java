package org.chaperone.app.requests;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Group;
import org.chaperone.app.directory.Listed;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.rights.Viewer;
import org.chaperone.app.ui.Days;
import org.chaperone.app.ui.Problems;
import org.chaperone.policy.procedure.Answers;
import org.chaperone.policy.procedure.Item;
import org.chaperone.policy.procedure.Lasting;
import org.chaperone.policy.procedure.Procedure;
import org.springframework.stereotype.Component;

/** What is missing or wrong in a request, all at once, each at the question's id. */
@Component
class Checklist {

    static final int LONGEST = 2_000;
    private static final int MOST = 500;
    private static final String FIRST_DAY = "from";
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/]+\\.[^\\s]+");

    private final Directory directory;
    private final Policies policies;

    Checklist(Directory directory, Policies policies) {
        this.directory = directory;
        this.policies = policies;
    }

    /** What can't even be kept as a draft. */
    Problems ofDraft(Content content) {
        var problems = Problems.none();
        if (content.title().length() > Content.LONGEST_TITLE) {
            problems.add("title", "Use 120 letters at most");
        }
        problems.unless(
                content.evidence().size() <= Content.MOST_EVIDENCE,
                "files",
                "Attach %d files at most".formatted(Content.MOST_EVIDENCE));
        content.answers()
                .by()
                .forEach(
                        (id, said) -> {
                            if (said.size() > MOST
                                    || said.stream().anyMatch(it -> it.length() > LONGEST)) {
                                problems.add(id, "Use 2,000 letters at most");
                            }
                        });
        return problems;
    }

    /** What keeps it from being sent. */
    Problems of(Procedure procedure, Content content, Viewer viewer) {
        var problems = Problems.none();
        problems.unless(!content.title().isEmpty(), "title", "Give it a name");
        problems.unless(
                content.school() == null
                        ? viewer.schools().isEmpty() || viewer.seesDistrict()
                        : viewer.seesDistrict() || viewer.schools().contains(content.school()),
                "school",
                "Choose the school that it is for");
        var named = new HashSet<String>();
        for (var item : procedure.before()) {
            check(item, content.answers(), named, problems, viewer);
        }
        ofDraft(content).byField().forEach(problems::add);
        return problems;
    }

    private void check(
            Item item, Answers answers, Set<String> named, Problems problems, Viewer viewer) {
        var said = answers.all(item.id());
        if (said.isEmpty()) {
            problems.unless(!item.needed(), item.id(), missing(item));
            return;
        }
        var one = said.getFirst();
        switch (item.kind()) {
            case WORDS ->
                    problems.unless(
                            one.length() >= item.least(),
                            item.id(),
                            "Say it in %d letters or more".formatted(item.least()));
            case CHOICE ->
                    problems.unless(
                            said.size() == 1 && item.choice(one).isPresent(),
                            item.id(),
                            missing(item));
            case CHOICES ->
                    problems.unless(
                            said.stream().distinct().count() >= item.least()
                                    && said.stream().allMatch(it -> item.choice(it).isPresent()),
                            item.id(),
                            missing(item));
            case NUMBER ->
                    problems.unless(
                            one.matches("[0-9]{1,6}")
                                    && Integer.parseInt(one) >= item.least()
                                    && (item.most() == 0 || Integer.parseInt(one) <= item.most()),
                            item.id(),
                            "Give a number from %d to %d".formatted(item.least(), item.most()));
            case TICK -> problems.unless(one.equals("yes"), item.id(), missing(item));
            case STAFF -> {
                problems.unless(
                        !directory.colleagues(List.of(one)).isEmpty(),
                        item.id(),
                        "Name somebody who is employed here");
                problems.unless(named.add(one), item.id(), "Name somebody else than above");
            }
            case CLASSES ->
                    problems.unless(
                            directory.groups(said).stream()
                                            .map(Group::id)
                                            .collect(Collectors.toSet())
                                            .containsAll(said)
                                    && said.stream()
                                            .allMatch(
                                                    it ->
                                                            directory
                                                                    .gathering(it, viewer)
                                                                    .isPresent()),
                            item.id(),
                            "Choose among the classes, teams and clubs of your schools");
            case STUDENTS ->
                    problems.unless(
                            students(answers, viewer).containsAll(said),
                            item.id(),
                            "Choose among the students of those classes");
            case DAY -> day(item.id(), answers, problems);
            case ADDRESS ->
                    problems.unless(
                            ADDRESS.matcher(one).matches(),
                            item.id(),
                            "Give the whole address, such as https://example.org/page");
        }
    }

    /** The students of all classes named, whom the viewer may see. */
    private Set<String> students(Answers answers, Viewer viewer) {
        return answers.by().values().stream()
                .flatMap(List::stream)
                .filter(it -> directory.gathering(it, viewer).isPresent())
                .flatMap(it -> directory.studentsOf(it, viewer).stream())
                .map(Listed::id)
                .collect(Collectors.toSet());
    }

    private void day(String id, Answers answers, Problems problems) {
        var day = Days.read(answers.one(id));
        if (day.isEmpty()) {
            problems.add(id, "Give a day");
        } else if (id.equals(Lasting.LAST_DAY)) {
            var from = Days.read(answers.one(FIRST_DAY)).orElse(LocalDate.MIN);
            problems.unless(!day.get().isBefore(policies.today()), id, "That day is over");
            problems.unless(!day.get().isBefore(from), id, "It ends before it begins");
        }
    }

    private static String missing(Item item) {
        return switch (item.kind()) {
            case WORDS ->
                    item.least() == 0
                            ? "Answer this: " + item.label()
                            : "Say it in %d letters or more: %s"
                                    .formatted(item.least(), item.label());
            case CHOICE -> "Choose one: " + item.label();
            case CHOICES ->
                    item.least() < 2
                            ? "Choose one or more: " + item.label()
                            : "Choose %d or more: %s".formatted(item.least(), item.label());
            case NUMBER -> "Give a number: " + item.label();
            case TICK -> "Tick it when it is so: " + item.label();
            case STAFF -> "Name somebody: " + item.label();
            case CLASSES, STUDENTS -> "Choose: " + item.label();
            case DAY -> "Give a day: " + item.label();
            case ADDRESS -> "Give the address: " + item.label();
        };
    }
}
