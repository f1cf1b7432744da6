package org.chaperone.app.served;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What must hold of whatever comes back. */
final class Shown {

    /** A name that only something planted has. */
    static final String PLANTED = "planted";

    private static final Pattern MACHINE =
            Pattern.compile(
                    "\\bat [\\w.$/]+\\(\\w+\\.java:\\d+\\)|\\b(?:java|javax|jakarta|gg\\.jte|tools\\.jackson)\\.[a-z]+\\.\\w+"
                            + "|\\borg\\.(?:springframework|chaperone|postgresql|apache)\\b|\\b[A-Z]\\w*Exception\\b|Whitelabel|HTTP Status");

    /** One of these is in all that the pattern above finds, and looking for them takes a hundredth of its time. */
    private static final List<String> MACHINE_MARKS =
            List.of(
                    ".java:",
                    "java.",
                    "javax.",
                    "jakarta.",
                    "gg.jte.",
                    "tools.jackson.",
                    "org.springframework",
                    "org.chaperone",
                    "org.postgresql",
                    "org.apache",
                    "Exception",
                    "Whitelabel",
                    "HTTP Status");

    /** What a sheet of figures would take for a formula. */
    private static final Pattern FORMULA = Pattern.compile("(?:^|,|\n)\"?[=+@\t][^,\n]*");

    private Shown() {}

    static List<String> faults(Reply reply) {
        var faults = new ArrayList<String>();
        if (reply.status() >= 500) {
            faults.add("status " + reply.status());
        }
        if (MACHINE_MARKS.stream().anyMatch(reply.body()::contains)) {
            var machine = MACHINE.matcher(reply.body());
            if (machine.find()) {
                faults.add("the machine speaks: " + machine.group());
            }
        }
        if (reply.isPage()) {
            faults.addAll(faults(reply.page()));
        } else if (reply.isSheet()) {
            var formula = FORMULA.matcher(reply.body());
            if (formula.find()) {
                faults.add("a formula: " + formula.group());
            }
        } else if (reply.status() >= 400 && !isProblemForAProgram(reply)) {
            faults.add("status " + reply.status() + " without a page");
        }
        return faults;
    }

    private static boolean isProblemForAProgram(Reply reply) {
        return reply.asked().getPath().startsWith("/api/")
                && reply.type().startsWith("application/problem+json");
    }

    private static List<String> faults(Document page) {
        var faults = new ArrayList<String>();
        if (page.select("h1").size() != 1 || page.select("h1").text().isBlank()) {
            faults.add("not one heading");
        }
        if (page.title().isBlank() || page.selectFirst("main#main") == null) {
            faults.add("no title or no main part");
        }
        if (page.getElementById(PLANTED) != null) {
            faults.add("something planted");
        }
        for (var script : page.select("script")) {
            if (!script.attr("src").startsWith("/assets/")) {
                faults.add("a script that isn't ours: " + script);
            }
        }
        for (var element :
                page.select("iframe, object, embed, base, form[action^=http], img[src^=http]")) {
            faults.add("something foreign: " + element);
        }
        var ids = new HashSet<String>();
        var twice = new TreeSet<String>();
        for (var element : page.getAllElements()) {
            if (element.hasAttr("id") && !ids.add(element.id())) {
                twice.add(element.id());
            }
            for (var attribute : element.attributes()) {
                if (isScript(attribute.getKey(), attribute.getValue())) {
                    faults.add(
                            "a script in an attribute: " + element.cssSelector() + " " + attribute);
                }
            }
        }
        twice.forEach(id -> faults.add("an id twice: " + id));
        return faults;
    }

    private static boolean isScript(String name, String value) {
        return name.startsWith("on")
                || (name.equals("href") || name.equals("src") || name.endsWith("action"))
                        && value.strip()
                                .toLowerCase(Locale.ROOT)
                                .matches("(?s)(?:javascript|data|vbscript):.*");
    }

    /** What a page must say that asks to put something right: what, where and in words at the place itself. */
    static List<String> faultsOfProblems(Document page) {
        var faults = new ArrayList<String>();
        var links = page.select(".problems a");
        if (links.isEmpty()) {
            faults.add("422 that doesn't say what to put right");
        }
        for (var link : links) {
            var field = page.getElementById(link.attr("href").substring(1));
            if (field == null) {
                faults.add("a problem without a place: " + link);
            } else if (!saysSo(page, field, link.text())) {
                faults.add("a place that doesn't say its problem: " + field.cssSelector());
            }
        }
        return faults;
    }

    private static boolean saysSo(Document page, Element field, String words) {
        for (var id : field.attr("aria-describedby").split(" ")) {
            var description = id.isEmpty() ? null : page.getElementById(id);
            if (description != null && description.text().contains(words)) {
                return true;
            }
        }
        return false;
    }
}
