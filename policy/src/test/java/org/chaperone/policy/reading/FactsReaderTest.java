package org.chaperone.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chaperone.policy.question.Contact;
import org.chaperone.policy.question.Post;
import org.chaperone.policy.question.RecipientKind;
import org.junit.jupiter.api.Test;

class FactsReaderTest {

    private final Problems problems = new Problems();
    private final FactsReader reader = new FactsReader(problems);

    @Test
    void json_and_yaml_read_alike() {
        var json =
                read(
                        "{\"recipient\": {\"kind\": \"student\", \"grade\": 4}, \"registered\": true}",
                        Contact.class);
        var yaml =
                read("recipient:\n  kind: student\n  grade: 4\nregistered: true\n", Contact.class);

        assertThat(json).isEqualTo(yaml);
        assertThat(json.recipient().kind()).isEqualTo(RecipientKind.STUDENT);
    }

    @Test
    void what_is_absent_or_null_is_not_known() {
        var facts = read("{\"recipient\": null, \"channel\": null}", Contact.class);

        assertThat(facts.recipient()).isNull();
        assertThat(facts.channel()).isNull();
        assertThat(facts.purpose()).isNull();
    }

    @Test
    void every_wrong_shape_is_told_at_once_with_its_place() {
        var text =
                """
                actor: teacher
                recipient:
                  kind: dog
                  grade: four
                  ownChild: yes
                  count: 1.5
                channel: [email]
                registered: "true"
                """;

        assertThat(
                        Yaml.read(text, "facts.yaml", problems)
                                .flatMap(it -> reader.read(it, Contact.class)))
                .isEmpty();
        assertThat(problems.all())
                .extracting(Problem::toString)
                .containsExactly(
                        "facts.yaml:1:8: actor must be a set of fields, not a text",
                        "facts.yaml:3:9: 'dog' is no value of recipient.kind; expected one of student, former-student, parent, minor-elsewhere, adult, staff, community-group, public",
                        "facts.yaml:4:10: recipient.grade must be a whole number, not a text",
                        "facts.yaml:5:13: recipient.ownChild must be true or false, not a text",
                        "facts.yaml:6:10: recipient.count must be a whole number, not a number",
                        "facts.yaml:7:10: channel must be a word, not a list",
                        "facts.yaml:8:13: registered must be true or false, not a text");
    }

    @Test
    void unknown_fields_are_ignored_and_named() {
        read("{\"recipent\": {}, \"channel\": \"email\"}", Contact.class);

        assertThat(reader.ignored())
                .singleElement()
                .satisfies(it -> assertThat(it.message()).contains("'recipent' is no fact here"));
    }

    @Test
    void lists_of_facts_are_read_and_holes_in_them_are_told() {
        var post =
                read("{\"students\": [{\"id\": \"s-emma\", \"namedAs\": \"full\"}]}", Post.class);
        assertThat(post.students())
                .singleElement()
                .satisfies(it -> assertThat(it.id()).isEqualTo("s-emma"));

        Yaml.read("{\"students\": [null]}", "facts", problems)
                .flatMap(it -> reader.read(it, Post.class));
        assertThat(problems.all())
                .singleElement()
                .satisfies(it -> assertThat(it.message()).contains("students[0]"));
    }

    @Test
    void hostile_documents_are_refused_without_an_exception() {
        var deep = "[".repeat(20_000);
        var bomb =
                "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n";
        for (var text :
                List.of(
                        deep,
                        bomb,
                        "!!java.lang.Thread {}",
                        "\u0000",
                        "- a\n b: c",
                        "{\"a\": ",
                        "\uD800")) {
            var found = new Problems();
            var facts =
                    Yaml.read(text, "facts", found)
                            .flatMap(it -> new FactsReader(found).read(it, Contact.class));
            assertThat(facts.isPresent() && !found.isEmpty()).isFalse();
        }
    }

    private <R extends Record> R read(String text, Class<R> type) {
        var facts = Yaml.read(text, "facts", problems).flatMap(it -> reader.read(it, type));
        assertThat(problems.all()).isEmpty();
        return facts.orElseThrow();
    }
}
