package org.chaperone.app.served;

import static java.util.Locale.ROOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chaperone.app.Cast;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * The whole cast walks the application and sends every form it meets, first as meant, then with the big list of naughty
 * strings and our own: never a failure of ours, never out of its quotes, never a word lost.
 */
@Served
class EveryFormTest {

    /** For work on some pages: attacks no forms but those whose path begins like this regular expression. */
    private static final Pattern ONLY = Pattern.compile(System.getProperty("served.only", ""));

    private static final List<Cast> PEOPLE =
            List.of(
                    Cast.ROSA,
                    Cast.DANA,
                    Cast.LEE,
                    Cast.SAM,
                    Cast.PRIYA,
                    Cast.INES,
                    Cast.RUTH,
                    Cast.GUS);

    @Autowired Site site;
    @Autowired Policies policies;

    private final Map<String, Form> forms = new LinkedHashMap<>();
    private final Map<String, Cast> senders = new LinkedHashMap<>();

    @BeforeEach
    void adopt() {
        Adopted.by(policies, "wilmington-ma");
    }

    @TestFactory
    Stream<DynamicTest> every_form_takes_whatever_is_sent() {
        var walks = PEOPLE.stream().map(it -> dynamicTest(it + " walks", () -> walk(it)));
        var stranger = dynamicTest("a stranger walks", () -> walk(null));
        var attacks = dynamicTest("attacks", this::attack);
        var again =
                Stream.of(Cast.ROSA, Cast.PRIYA, Cast.GUS)
                        .map(it -> dynamicTest(it + " walks over what is left", () -> walk(it)));
        return Stream.of(Stream.of(stranger), walks, Stream.of(attacks), again).flatMap(it -> it);
    }

    private void walk(Cast person) {
        if (person != null) {
            site.restore(person);
        }
        var walk = Walk.of(site, person);
        for (var form : walk.forms()) {
            if (forms.putIfAbsent(form.shape(), form) == null) {
                senders.put(form.shape(), person);
            }
        }
        assertThat(String.join("\n", walk.faults())).isEmpty();
    }

    /** Of forms that differ only in what they are about, two are enough. */
    private List<Form> attacked() {
        var ofARoute = new HashMap<String, Integer>();
        return forms.values().stream()
                .filter(form -> ONLY.matcher(form.path()).lookingAt())
                .filter(
                        form -> {
                            var method = RequestMethod.valueOf(form.method().toUpperCase(ROOT));
                            var route = site.route(method, form.path().replaceAll("\\?.*", ""));
                            return ofARoute.merge(method + route.orElse(""), 1, Integer::sum) <= 2;
                        })
                .toList();
    }

    private void attack() {
        var faults = new ArrayList<String>();
        var turn = 0;
        for (var form : attacked()) {
            Adopted.today(policies, "wilmington-ma");
            var sender = senders.get(form.shape());
            if (sender != null) {
                site.restore(sender);
            }
            faults.addAll(new Attack(site.visitor(sender), form).faults(turn++));
        }
        assertThat(String.join("\n", faults)).isEmpty();
    }
}
