package org.chaperone.app.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chaperone.app.Cast;
import org.chaperone.app.policies.Adopted;
import org.chaperone.app.policies.Policies;
import org.chaperone.app.served.Site;
import org.chaperone.app.served.Walk;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;

/** Each route that shows a page is gone through by keys; one that no link leads to must be named here with what looks at it. */
@BrowserTest
class EveryPageTest {

    private static final List<Cast> WALKING = Arrays.asList(Cast.PRIYA, Cast.DANA, Cast.LEE, null);

    /** Files, and pages that stand at the end of a link of their own. */
    private static final Map<String, String> LOOKED_AT_ELSEWHERE =
            Map.ofEntries(
                    Map.entry("/", "sends on to the first page"),
                    Map.entry("/theme.css", "a style sheet"),
                    Map.entry("/policy/clauses.json", "a file"),
                    Map.entry("/policy/parameters.json", "a file"),
                    Map.entry("/consents/{person}/orders/{id}/end", "ConsentPagesTest"),
                    Map.entry("/consents/imports/{id}", "ConsentPagesTest"),
                    Map.entry("/consents/{person}/statements/{id}/scan", "a file"),
                    Map.entry("/api/v1/consents", "for programs"),
                    Map.entry("/calendar/{secret}.ics", "a file"),
                    Map.entry("/answers", "the tests of kept answers"),
                    Map.entry("/set-up/{token}", "SetUpPagesTest"),
                    Map.entry("/welcome/{token}", "AccountPagesTest"),
                    Map.entry("/f/{secret}", "sends on to the families' page"),
                    Map.entry("/family", "FamilyPagesTest"),
                    Map.entry("/family/history", "FamilyPagesTest"),
                    Map.entry("/family/receipts/{number}", "FamilyPagesTest"),
                    Map.entry("/answers/{id}", "the tests of kept answers"),
                    Map.entry("/logins/openings/{id}", "PublicScreensTest"),
                    Map.entry("/api/v1/verify", "for programs"),
                    Map.entry("/seal/{code}.svg", "a picture"),
                    Map.entry("/seal-key.txt", "a file"),
                    Map.entry("/pages/{unit}/flyer.pdf", "a file"),
                    Map.entry("/photos/clearances/{id}", "PhotoCheckPagesTest"),
                    Map.entry("/photos/requests/{id}", "PhotoCheckPagesTest"),
                    Map.entry("/families/renewals/{id}", "RenewalsTest"),
                    Map.entry("/audits/rounds/{id}", "AuditPagesTest"),
                    Map.entry("/audits/marks/{id}/picture", "a picture"),
                    Map.entry("/audits/{id}/files/{number}", "a file"),
                    Map.entry("/requests/{id}/files/{blob}", "a file"),
                    Map.entry("/ask/contact/students", "ContactStudentsTest"),
                    Map.entry("/ask/{question}/answer", "the tests of asking"));

    private record Found(Cast person, String path) {}

    @Autowired Browser browser;
    @Autowired Site site;
    @Autowired Policies policies;

    @TestFactory
    Stream<DynamicTest> every_page_can_be_used_without_a_mouse() {
        Adopted.by(policies, "wilmington-ma");
        var pages = new LinkedHashMap<String, Found>();
        var files = new TreeSet<String>();
        for (var person : WALKING) {
            for (var reply : Walk.overLinks(site, person).replies()) {
                var path = reply.asked().getRawPath();
                var query = reply.asked().getRawQuery();
                site.route(RequestMethod.GET, path)
                        .ifPresent(
                                route -> {
                                    if (reply.isPage()) {
                                        pages.putIfAbsent(
                                                route,
                                                new Found(
                                                        person,
                                                        query == null ? path : path + "?" + query));
                                    } else {
                                        files.add(route);
                                    }
                                });
            }
        }
        var unseen = routes();
        unseen.removeAll(pages.keySet());
        unseen.removeAll(files);
        unseen.removeAll(LOOKED_AT_ELSEWHERE.keySet());
        var none =
                dynamicTest(
                        "no route is left out",
                        () -> assertThat(unseen).as("no link leads to").isEmpty());
        var each =
                pages.entrySet().stream()
                        .map(
                                it ->
                                        dynamicTest(
                                                it.getKey(),
                                                () ->
                                                        browser.byKeys(
                                                                it.getKey().replaceAll("\\W+", "_"),
                                                                it.getValue().person(),
                                                                it.getValue().path())));
        return Stream.concat(Stream.of(none), each);
    }

    private TreeSet<String> routes() {
        var routes = new TreeSet<String>();
        site.handlers()
                .getHandlerMethods()
                .keySet()
                .forEach(
                        it -> {
                            if (it.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                                routes.addAll(it.getPatternValues());
                            }
                        });
        return routes;
    }
}
