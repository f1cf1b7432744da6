package org.chaperone.app.served;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** A form sent in every way that its page doesn't mean. */
final class Attack {

    private static final Set<Integer> TYPED_ANSWERS = Set.of(200, 302, 303, 422, 429);

    /** Of the big list each form gets one in so many. */
    private static final int EVERY = 16;

    /** Of our own words each field gets one in so many while what stands beside it is honest. */
    private static final int ALONE = 4;

    /** A file of everybody takes its time. */
    private static final int FEW = 2;

    private static final String LONG = "Chess club of Lincoln. ".repeat(20_000);

    private final Visitor visitor;
    private final Form form;
    private final List<String> faults = new ArrayList<>();

    Attack(Visitor visitor, Form form) {
        this.visitor = visitor;
        this.form = form;
    }

    /**
     * @param turn which part of the lists is this form's
     * @return what didn't hold
     */
    List<String> faults(int turn) {
        visitor.beSignedIn();
        var file = visitor.post(form, form.honest()).isSheet();
        everyFieldAtOnce(
                Stream.concat(Hostile.naughty(turn, EVERY).stream(), Hostile.WORDS.stream())
                        .toList());
        for (var field : form.attackable()) {
            switch (field.kind()) {
                case TYPED, SECRET -> {
                    Hostile.words(turn++, ALONE)
                            .forEach(
                                    it ->
                                            type(
                                                    form.honest().with(field.name(), it),
                                                    field.name() + "=" + it));
                    if (field.kind() == Form.Kind.TYPED && turn % ALONE == 0) {
                        send(
                                form.honest().with(field.name(), LONG),
                                field.name() + " of " + LONG.length());
                    }
                }
                case CHOSEN, HIDDEN ->
                        Hostile.VALUES.stream()
                                .limit(file ? FEW : Hostile.VALUES.size())
                                .forEach(
                                        it ->
                                                send(
                                                        form.honest().with(field.name(), it),
                                                        field.name() + "=" + it));
            }
            send(form.honest().without(field.name()), "no " + field.name());
            send(form.honest().and(field.name(), "a second one"), "two " + field.name());
        }
        send(form.honest().and("no-such-field", "x"), "a field more");
        return faults;
    }

    /** Each word comes to each field that is typed in, with others in the fields beside it. */
    private void everyFieldAtOnce(List<String> words) {
        for (var i = 0; i < (form.typed().isEmpty() ? 0 : words.size()); i++) {
            var values = form.honest();
            for (var j = 0; j < form.typed().size(); j++) {
                values = values.with(form.typed().get(j).name(), words.get((i + j) % words.size()));
            }
            type(values, words.get(i));
        }
    }

    /** What somebody may well have typed: the answer is about it, and it isn't lost. */
    private void type(Values values, String what) {
        var reply = send(values, what);
        if (!TYPED_ANSWERS.contains(reply.status())) {
            fault(what, "status " + reply.status());
        }
    }

    private Reply send(Values values, String what) {
        var reply = visitor.post(form, values);
        if (reply.asksToSignIn()) {
            visitor.beSignedIn();
            reply = visitor.post(form, values);
        }
        Shown.faults(reply).forEach(it -> fault(what, it));
        if (reply.isPage()) {
            var page = reply.page();
            if (reply.status() == 422) {
                Shown.faultsOfProblems(page).forEach(it -> fault(what, it));
            }
            if (reply.status() == 200 || reply.status() == 422) {
                lost(page, values).forEach(it -> fault(what, it));
            }
        }
        if (reply.sendsOn()) {
            var then = visitor.follow(reply);
            Shown.faults(then).forEach(it -> fault(what, "then " + it));
            if (then.status() != 200) {
                fault(what, "then status " + then.status());
            }
        }
        return reply;
    }

    private List<String> lost(Document page, Values values) {
        var lost = new ArrayList<String>();
        Form.all(page).stream()
                .filter(it -> it.shape().equals(form.shape()))
                .findFirst()
                .ifPresent(
                        again -> {
                            for (var field : again.typed()) {
                                var sent =
                                        values.all().stream()
                                                .filter(it -> it.getKey().equals(field.name()))
                                                .map(Map.Entry::getValue)
                                                .toList();
                                var given = field.offered().getFirst();
                                if (sent.isEmpty() || sent.contains(given)) {
                                    continue;
                                }
                                var shown = normal(given);
                                if (sent.stream().noneMatch(it -> normal(it).equals(shown))
                                        && !shown.equals(normal(String.join(",", sent)))) {
                                    lost.add("lost in " + field.name() + ": " + brief(shown));
                                }
                            }
                        });
        return lost;
    }

    /** A browser sends line ends in its own way, and what surrounds words is nobody's words. */
    private static String normal(String value) {
        return value.replaceAll("\r\n?", "\n")
                .replaceAll("^[\\s\\p{Z}\\p{C}]+|[\\s\\p{Z}\\p{C}]+$", "");
    }

    private void fault(String what, String fault) {
        faults.add(form + " with " + brief(what).replaceAll("\\R", "⏎") + ": " + fault);
    }

    private static String brief(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
