package org.chaperone.policy.condition;

import java.util.List;
import java.util.Set;

/**
 * CEL's operators in three-valued (Kleene) logic: what is known decides as far as it can, and the rest
 * names the facts that are missing.
 */
final class Operators {

    private Operators() {}

    static Term and(Term left, Term right) {
        return (facts, loop) -> {
            var first = left.in(facts, loop);
            if (first == Boolean.FALSE) {
                return first;
            }
            var second = right.in(facts, loop);
            if (second == Boolean.FALSE || first == Boolean.TRUE) {
                return second;
            }
            return both(first, second);
        };
    }

    static Term or(Term left, Term right) {
        return (facts, loop) -> {
            var first = left.in(facts, loop);
            if (first == Boolean.TRUE) {
                return first;
            }
            var second = right.in(facts, loop);
            if (second == Boolean.TRUE || first == Boolean.FALSE) {
                return second;
            }
            return both(first, second);
        };
    }

    private static Object both(Object first, Object second) {
        return first instanceof Unknown one && second instanceof Unknown other
                ? one.with(other)
                : first;
    }

    static Term not(Term operand) {
        return (facts, loop) -> {
            var value = operand.in(facts, loop);
            return value instanceof Unknown ? value : Boolean.valueOf(value == Boolean.FALSE);
        };
    }

    static Term equal(Term left, Term right, boolean negated) {
        return strict(left, right, (one, other) -> one.equals(other) != negated);
    }

    static Term compare(String operator, Term left, Term right) {
        return strict(
                left,
                right,
                (one, other) -> {
                    var order = order(one, other);
                    return switch (operator) {
                        case "_<_" -> order < 0;
                        case "_<=_" -> order <= 0;
                        case "_>_" -> order > 0;
                        default -> order >= 0;
                    };
                });
    }

    private static int order(Object one, Object other) {
        return one instanceof Double number && other instanceof Double than
                ? Double.compare(number, than)
                : one.toString().compareTo(other.toString());
    }

    static Term within(Term element, Set<Object> accepted) {
        var fixed = Set.copyOf(accepted);
        return (facts, loop) -> {
            var value = element.in(facts, loop);
            return value instanceof Unknown ? value : Boolean.valueOf(fixed.contains(value));
        };
    }

    static Term in(Term element, Term list) {
        return strict(
                element,
                list,
                (value, items) ->
                        ((List<?>) items)
                                .stream()
                                        .anyMatch(
                                                it ->
                                                        value.equals(
                                                                it instanceof Integer n
                                                                        ? n.doubleValue()
                                                                        : it)));
    }

    static Term choose(Term condition, Term yes, Term no) {
        return (facts, loop) -> {
            var value = condition.in(facts, loop);
            return value instanceof Unknown
                    ? value
                    : (value == Boolean.TRUE ? yes : no).in(facts, loop);
        };
    }

    static Term size(Term operand) {
        return (facts, loop) ->
                switch (operand.in(facts, loop)) {
                    case List<?> list -> (double) list.size();
                    case String text -> (double) text.codePointCount(0, text.length());
                    case Object unknown -> unknown;
                };
    }

    static Term lower(Term operand) {
        return (facts, loop) -> {
            var value = operand.in(facts, loop);
            return value instanceof Unknown ? value : lowerAscii(value.toString());
        };
    }

    private static String lowerAscii(String text) {
        var lower = new StringBuilder(text);
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter >= 'A' && letter <= 'Z') {
                lower.setCharAt(i, (char) (letter - 'A' + 'a'));
            }
        }
        return lower.toString();
    }

    static Term text(String function, Term text, Term with) {
        return strict(
                text,
                with,
                (value, part) -> {
                    var whole = value.toString();
                    return switch (function) {
                        case "startsWith" -> whole.startsWith(part.toString());
                        case "endsWith" -> whole.endsWith(part.toString());
                        default -> whole.contains(part.toString());
                    };
                });
    }

    @FunctionalInterface
    private interface Relation {
        boolean holds(Object one, Object other);
    }

    private static Term strict(Term left, Term right, Relation relation) {
        return (facts, loop) -> {
            var one = left.in(facts, loop);
            var other = right.in(facts, loop);
            if (one instanceof Unknown unknown) {
                return other instanceof Unknown too ? unknown.with(too) : unknown;
            }
            return other instanceof Unknown ? other : Boolean.valueOf(relation.holds(one, other));
        };
    }
}
