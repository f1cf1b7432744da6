package org.chaperone.app.requests.web;

import java.util.List;
import java.util.stream.Collectors;
import org.chaperone.app.directory.Directory;
import org.chaperone.app.directory.Group;
import org.chaperone.app.directory.Named;
import org.chaperone.app.requests.Content;
import org.chaperone.app.ui.Days;
import org.chaperone.policy.procedure.Item;
import org.chaperone.policy.procedure.Procedure;
import org.springframework.stereotype.Component;

/** What was answered, as it is read. Students are counted and named where they are needed, not here. */
@Component
class AnswerWords {

    private final Directory directory;

    AnswerWords(Directory directory) {
        this.directory = directory;
    }

    List<RequestPage.Answer> answers(Procedure procedure, Content content) {
        return procedure.before().stream()
                .map(
                        it ->
                                new RequestPage.Answer(
                                        it.label(), words(it, content.answers().all(it.id()))))
                .toList();
    }

    String name(String person) {
        return directory.staff(List.of(person)).stream()
                .map(Named::name)
                .findFirst()
                .orElse("Somebody who has left");
    }

    private String words(Item it, List<String> said) {
        if (said.isEmpty()) {
            return "Not answered yet";
        }
        return switch (it.kind()) {
            case WORDS, NUMBER, ADDRESS -> said.getFirst();
            case CHOICE, CHOICES ->
                    said.stream()
                            .map(one -> it.choice(one).map(Item.Choice::label).orElse(one))
                            .collect(Collectors.joining(", "));
            case TICK -> "Yes";
            case STAFF -> name(said.getFirst());
            case CLASSES ->
                    directory.groups(said).stream()
                            .map(Group::title)
                            .collect(Collectors.joining(", "));
            case STUDENTS -> said.size() == 1 ? "One student" : said.size() + " students";
            case DAY -> Days.read(said.getFirst()).map(Days::words).orElse(said.getFirst());
        };
    }
}
