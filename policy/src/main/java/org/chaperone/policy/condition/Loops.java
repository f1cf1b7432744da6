package org.chaperone.policy.condition;

import java.util.ArrayList;
import java.util.List;

/** CEL's macros over lists in three-valued logic. The current element stands in its slot of the loop array. */
final class Loops {

    private Loops() {}

    static Term exists(Term range, Term body, int slot) {
        return search(range, body, slot, Boolean.TRUE);
    }

    static Term all(Term range, Term body, int slot) {
        return search(range, body, slot, Boolean.FALSE);
    }

    private static Term search(Term range, Term body, int slot, Boolean decisive) {
        return (facts, loop) -> {
            if (!(range.in(facts, loop) instanceof List<?> list)) {
                return range.in(facts, loop);
            }
            Unknown unknown = null;
            for (var element : list) {
                loop[slot] = element;
                var value = body.in(facts, loop);
                if (decisive.equals(value)) {
                    return value;
                }
                if (value instanceof Unknown it) {
                    unknown = unknown == null ? it : unknown.with(it);
                }
            }
            return unknown == null ? (Object) !decisive : unknown;
        };
    }

    static Term one(Term range, Term body, int slot) {
        var filter = filter(range, body, slot);
        return (facts, loop) ->
                filter.in(facts, loop) instanceof List<?> held
                        ? (Object) (held.size() == 1)
                        : filter.in(facts, loop);
    }

    static Term filter(Term range, Term body, int slot) {
        return (facts, loop) -> {
            if (!(range.in(facts, loop) instanceof List<?> list)) {
                return range.in(facts, loop);
            }
            var held = new ArrayList<Object>();
            Unknown unknown = null;
            for (var element : list) {
                loop[slot] = element;
                var value = body.in(facts, loop);
                if (value instanceof Unknown it) {
                    unknown = unknown == null ? it : unknown.with(it);
                } else if (value == Boolean.TRUE) {
                    held.add(element);
                }
            }
            return unknown == null ? held : unknown;
        };
    }
}
