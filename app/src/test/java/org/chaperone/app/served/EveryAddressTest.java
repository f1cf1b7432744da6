package org.chaperone.app.served;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chaperone.app.Cast;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;

/** Every page by every parameter that it reads, and by every part of its path, with what no page offers. */
@Served
class EveryAddressTest {

    /** What an honest address never brings; a list passes over it, a page of one thing may say that it isn't there. */
    private static final Set<Integer> ANSWERS = Set.of(200, 302, 303, 400, 404, 422);

    /** Of the values each parameter gets one in so many alone, and all of them together with the others of its page. */
    private static final int ALONE = 3;

    @Autowired Site site;
    @Autowired Policies policies;

    @BeforeEach
    void adopt() {
        Adopted.by(policies, "wilmington-ma");
    }

    @Test
    void whatever_stands_in_an_address_is_answered_by_a_page() {
        var faults = new ArrayList<String>();
        var visitor = site.visitor(Cast.PRIYA);
        var routes = routes();
        assertThat(routes).hasSizeGreaterThan(30);
        var turn = 0;
        for (var route : routes.entrySet()) {
            for (var name : route.getValue()) {
                for (var hostile : Hostile.values(turn++, ALONE)) {
                    ask(
                            visitor,
                            filled(route.getKey()) + "?" + name + "=" + encoded(hostile),
                            faults);
                }
            }
            for (var hostile : Hostile.VALUES) {
                ask(visitor, filled(route.getKey()) + "?" + all(route.getValue(), hostile), faults);
            }
        }
        assertThat(String.join("\n", faults)).isEmpty();
    }

    @Test
    void whatever_stands_in_a_path_is_answered_by_a_page() {
        var faults = new ArrayList<String>();
        var visitor = site.visitor(Cast.PRIYA);
        for (var route : routes().keySet().stream().filter(it -> it.contains("{")).toList()) {
            for (var hostile :
                    Stream.concat(Hostile.VALUES.stream(), Hostile.naughty(3, 9).stream())
                            .toList()) {
                ask(
                        visitor,
                        route.replaceAll(
                                "\\{\\w+\\}",
                                encoded(hostile).replace("+", "%20").replace("$", "\\$")),
                        faults);
            }
        }
        assertThat(String.join("\n", faults)).isEmpty();
    }

    private static void ask(Visitor visitor, String address, List<String> faults) {
        var reply = visitor.get(address);
        var brief = address.length() > 100 ? address.substring(0, 100) + "…" : address;
        Shown.faults(reply).forEach(it -> faults.add(brief + ": " + it));
        var refused = reply.status() == 401 && address.startsWith("/api/");
        if (!ANSWERS.contains(reply.status()) && !refused) {
            faults.add(brief + ": status " + reply.status());
        }
        if (reply.isPage() && reply.status() == 422) {
            Shown.faultsOfProblems(reply.page()).forEach(it -> faults.add(brief + ": " + it));
        }
    }

    /** Each route that is read by GET, with the names of the parameters that its handler reads. */
    private TreeMap<String, Set<String>> routes() {
        var routes = new TreeMap<String, Set<String>>();
        site.handlers()
                .getHandlerMethods()
                .forEach(
                        (mapping, handler) -> {
                            if (mapping.getMethodsCondition()
                                    .getMethods()
                                    .contains(RequestMethod.GET)) {
                                mapping.getPatternValues()
                                        .forEach(
                                                it ->
                                                        routes.computeIfAbsent(
                                                                        it, key -> new TreeSet<>())
                                                                .addAll(names(handler)));
                            }
                        });
        return routes;
    }

    private static List<String> names(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .flatMap(EveryAddressTest::names)
                .toList();
    }

    private static Stream<String> names(MethodParameter parameter) {
        var type = parameter.getParameterType();
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents()).map(it -> it.getName())
                : Stream.of(parameter.getParameter().getName());
    }

    /** A path that leads somewhere, where that is known. */
    private static String filled(String route) {
        return route.replace("/people/{id}", "/people/s-emma")
                .replace("{question}", "contact")
                .replace("/policy/clauses/{id}", "/policy/clauses/WILM-MA-3e6")
                .replace("/policy/documents/{id}", "/policy/documents/aup")
                .replace("/guidance/texts/{id}", "/guidance/texts/good-practice")
                .replace("{pack}/{edition}", "wake-nc/2017-06-20")
                .replaceAll("\\{\\w+\\}", "x");
    }

    private static String all(Set<String> names, String hostile) {
        return String.join(
                "&",
                names.stream()
                        .map(
                                it ->
                                        it
                                                + "="
                                                + encoded(
                                                        hostile.substring(
                                                                0,
                                                                Math.min(200, hostile.length()))))
                        .toList());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
