package org.chaperone.app.served;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A form of a page, as whoever sends it sees it. */
record Form(String page, String path, String method, List<Field> fields) {

    static final String TOKEN = "_csrf";

    enum Kind {
        /** Words, numbers and days: whatever somebody types. */
        TYPED,
        SECRET,
        /** One of the values that the page offers. */
        CHOSEN,
        HIDDEN
    }

    /**
     * @param offered what the page gives: the value of a field to type in, or the values to choose from, the chosen one
     *     first
     */
    record Field(String name, Kind kind, String type, List<String> offered) {

        /** What somebody who means well sends. */
        String honest() {
            var given = offered.stream().filter(it -> !it.isEmpty()).findFirst();
            return given.orElseGet(
                    () ->
                            switch (kind) {
                                case TYPED ->
                                        switch (type) {
                                            case "date" -> "2026-09-01";
                                            case "time" -> "09:30";
                                            case "datetime-local" -> "2026-09-01T09:30";
                                            case "number" -> "4";
                                            case "email" -> "someone@alderfalls.example";
                                            case "url" -> "https://www.alderfalls.example/news";
                                            default -> "The chess club of Lincoln";
                                        };
                                case SECRET -> "a dozen letters";
                                case CHOSEN, HIDDEN -> "";
                            });
        }
    }

    static List<Form> all(Document page) {
        return page.select("form:not([method=dialog])").stream().map(it -> of(page, it)).toList();
    }

    static Form of(Document page, String path) {
        return all(page).stream()
                .filter(it -> it.path.equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form to " + path + " in " + page));
    }

    /** Which forms are one and the same, whatever their page and the values in them. */
    String shape() {
        return method
                + " "
                + path.replaceAll("[0-9a-f-]{36}", "{id}")
                + fields.stream().map(Field::name).sorted().toList();
    }

    List<Field> attackable() {
        return fields.stream().filter(it -> !it.name.equals(TOKEN)).toList();
    }

    List<Field> typed() {
        return fields.stream().filter(it -> it.kind == Kind.TYPED).toList();
    }

    Values honest() {
        return new Values(fields.stream().map(it -> Map.entry(it.name, it.honest())).toList());
    }

    private static Form of(Document page, Element form) {
        var here = URI.create(page.baseUri());
        var action = form.attr("action").isEmpty() ? here : here.resolve(form.attr("action"));
        var fields = new LinkedHashMap<String, Field>();
        for (var control : form.select("input, select, textarea, button")) {
            var name = control.attr("name");
            if (!name.isEmpty() && !control.hasAttr("disabled")) {
                fields.merge(name, field(control), Form::joined);
            }
        }
        var method = form.attr("method").toLowerCase(Locale.ROOT);
        return new Form(
                here.getPath(),
                action.getRawPath()
                        + (action.getRawQuery() == null || method.equals("get")
                                ? ""
                                : "?" + action.getRawQuery()),
                method.isEmpty() ? "get" : method,
                List.copyOf(fields.values()));
    }

    private static Field field(Element control) {
        var name = control.attr("name");
        var type = control.attr("type");
        return switch (control.normalName()) {
            case "textarea" -> new Field(name, Kind.TYPED, "text", List.of(control.wholeText()));
            case "select" ->
                    new Field(
                            name,
                            Kind.CHOSEN,
                            "select",
                            control.select("option").stream()
                                    .sorted(
                                            (a, b) ->
                                                    Boolean.compare(
                                                            b.hasAttr("selected"),
                                                            a.hasAttr("selected")))
                                    .map(Element::val)
                                    .toList());
            case "button" -> new Field(name, Kind.CHOSEN, "button", List.of(control.val()));
            default ->
                    switch (type) {
                        // What was chosen is no word, and no page can give it back.
                        case "file" -> new Field(name, Kind.HIDDEN, type, List.of());
                        case "hidden" -> new Field(name, Kind.HIDDEN, type, List.of(control.val()));
                        case "radio", "checkbox" ->
                                new Field(name, Kind.CHOSEN, type, List.of(control.val()));
                        case "password" -> new Field(name, Kind.SECRET, type, List.of());
                        default -> new Field(name, Kind.TYPED, type, List.of(control.val()));
                    };
        };
    }

    private static Field joined(Field one, Field other) {
        var offered = new ArrayList<>(one.offered);
        offered.addAll(other.offered);
        return new Field(one.name, one.kind, one.type, offered);
    }

    @Override
    public String toString() {
        return method
                + " "
                + path
                + fields.stream().map(Field::name).collect(Collectors.joining(", ", " (", ")"));
    }
}
