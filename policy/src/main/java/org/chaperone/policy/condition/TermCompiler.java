package org.chaperone.policy.condition;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import dev.cel.common.ast.CelExpr.CelComprehension;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chaperone.policy.question.Finding;
import org.chaperone.policy.reading.Positions;
import org.chaperone.policy.reading.Problems;
import org.chaperone.policy.reading.Wire;
import org.chaperone.policy.reading.Yaml;

/** Turns one checked CEL tree into terms; checks the words that enumerations and parameters are compared with. */
final class TermCompiler {

    private record Variable(String name, int slot, Type type, String path) {}

    private final CelAbstractSyntaxTree tree;
    private final Yaml.Text source;
    private final Class<? extends Record> question;
    private final Settings settings;
    private final Problems problems;
    private final Deque<Variable> loop = new ArrayDeque<>();
    private final Set<String> reads = new HashSet<>();
    private int deepest;

    TermCompiler(
            CelAbstractSyntaxTree tree,
            Yaml.Text source,
            Class<? extends Record> question,
            Settings settings,
            Problems problems) {
        this.tree = tree;
        this.source = source;
        this.question = question;
        this.settings = settings;
        this.problems = problems;
    }

    Optional<Condition> compile(boolean onFinding) {
        var before = problems.size();
        if (onFinding) {
            enter(ConditionCompiler.FINDING, Finding.class, "findings[]");
        }
        var term = compile(tree.getExpr()).term();
        return problems.size() > before
                ? Optional.empty()
                : Optional.of(
                        new Condition(
                                source.value(),
                                term,
                                deepest,
                                reads,
                                onFinding ? FindingKinds.of(tree.getExpr()) : Set.of()));
    }

    private Typed compile(CelExpr expr) {
        return switch (expr.getKind()) {
            case CONSTANT -> constant(expr);
            case IDENT -> name(expr.ident().name(), expr);
            case SELECT -> select(expr);
            case CALL -> call(expr, expr.call());
            case LIST -> list(expr);
            case COMPREHENSION -> comprehension(expr, expr.comprehension());
            default -> unsupported(expr, "this kind of expression");
        };
    }

    private Typed constant(CelExpr expr) {
        var constant = expr.constant();
        return switch (constant.getKind()) {
            case BOOLEAN_VALUE -> Typed.constant(constant.booleanValue());
            case INT64_VALUE -> Typed.constant((double) constant.int64Value());
            case DOUBLE_VALUE -> Typed.constant(constant.doubleValue());
            case STRING_VALUE -> Typed.constant(constant.stringValue());
            default -> unsupported(expr, "a constant of this type");
        };
    }

    private Typed name(String name, CelExpr expr) {
        for (var variable : loop) {
            if (variable.name().equals(name)) {
                var slot = variable.slot();
                Term element =
                        variable.type() == Integer.class
                                ? (facts, elements) -> ((Integer) elements[slot]).doubleValue()
                                : (facts, elements) -> elements[slot];
                var type = variable.type() == Integer.class ? Double.class : variable.type();
                return new Typed(element, type, variable.path(), null, null);
            }
        }
        return FactTypes.component(question, name)
                .map(it -> read((facts, elements) -> facts, question, name, name))
                .orElseGet(() -> unsupported(expr, "the name '" + name + "'"));
    }

    private Typed select(CelExpr expr) {
        var select = expr.select();
        var operand = compile(select.operand());
        if (!(operand.type() instanceof Class<?> owner && owner.isRecord())
                || operand.path() == null) {
            return unsupported(expr, "a field of a computed value");
        }
        var read =
                read(operand.term(), owner, select.field(), operand.path() + "." + select.field());
        if (!select.testOnly()) {
            return read;
        }
        return Typed.computed(
                (facts, elements) -> !(read.term().in(facts, elements) instanceof Unknown),
                Boolean.class);
    }

    private Typed read(Term owner, Class<?> record, String field, String path) {
        var component = FactTypes.component(record, field).orElseThrow();
        var accessor = accessor(record, field, component.getType());
        reads.add(path);
        var unknown = new Unknown(Set.of(path));
        Term term =
                (facts, elements) -> {
                    var value = owner.in(facts, elements);
                    if (value instanceof Unknown) {
                        return unknown;
                    }
                    var fact = get(accessor, value);
                    return fact == null ? unknown : fact;
                };
        if (component.getType() == Integer.class) {
            Term asDouble =
                    (facts, elements) ->
                            term.in(facts, elements) instanceof Integer number
                                    ? number.doubleValue()
                                    : unknown;
            return new Typed(asDouble, Double.class, path, null, null);
        }
        return new Typed(term, component.getGenericType(), path, null, null);
    }

    private static MethodHandle accessor(Class<?> record, String field, Class<?> type) {
        try {
            return MethodHandles.publicLookup()
                    .findVirtual(record, field, MethodType.methodType(type))
                    .asType(MethodType.methodType(Object.class, Object.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no accessor for " + record + "." + field, e);
        }
    }

    @SuppressWarnings("NullAway") // a component of a fact record is null when the fact is not known
    private static Object get(MethodHandle accessor, Object owner) {
        try {
            return (Object) accessor.invokeExact(owner);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private Typed call(CelExpr expr, CelCall call) {
        var arguments = new ArrayList<CelExpr>();
        call.target().ifPresent(arguments::add);
        arguments.addAll(call.args());
        if (call.function().equals("setting")) {
            return setting(arguments.getFirst());
        }
        var given = arguments.stream().map(this::compile).toList();
        given.stream()
                .map(Typed::path)
                .filter(it -> it != null && it.endsWith("[]"))
                .forEach(reads::add);
        return switch (call.function()) {
            case "_&&_" ->
                    Typed.computed(
                            Operators.and(given.get(0).term(), given.get(1).term()), Boolean.class);
            case "_||_" ->
                    Typed.computed(
                            Operators.or(given.get(0).term(), given.get(1).term()), Boolean.class);
            case "!_" -> Typed.computed(Operators.not(given.getFirst().term()), Boolean.class);
            case "_==_" -> equality(given, arguments, false);
            case "_!=_" -> equality(given, arguments, true);
            case "_<_", "_<=_", "_>_", "_>=_" ->
                    Typed.computed(
                            Operators.compare(
                                    call.function(), given.get(0).term(), given.get(1).term()),
                            Boolean.class);
            case "@in" -> membership(given, arguments);
            case "_?_:_" ->
                    Typed.computed(
                            Operators.choose(
                                    given.get(0).term(), given.get(1).term(), given.get(2).term()),
                            given.get(1).type());
            case "size" -> Typed.computed(Operators.size(given.getFirst().term()), Double.class);
            case "known" ->
                    Typed.computed(
                            (facts, elements) ->
                                    !(given.getFirst().term().in(facts, elements)
                                            instanceof Unknown),
                            Boolean.class);
            case "lowerAscii" ->
                    Typed.computed(Operators.lower(given.getFirst().term()), String.class);
            case "startsWith", "endsWith", "contains" -> text(expr, call.function(), given);
            default -> unsupported(expr, "the function '" + call.function() + "'");
        };
    }

    private Typed setting(CelExpr argument) {
        if (argument.getKind() != CelExpr.ExprKind.Kind.CONSTANT) {
            return unsupported(argument, "a computed name of a parameter");
        }
        var name = argument.constant().stringValue();
        var value = settings.value(name);
        if (value.isEmpty()) {
            problemAt(argument, "no parameter is called '" + name + "'");
        }
        var constant = value.orElse(Settings.NOT_SET);
        return new Typed((facts, elements) -> constant, String.class, null, constant, name);
    }

    private Typed equality(List<Typed> given, List<CelExpr> arguments, boolean negated) {
        var left = matched(given.get(0), given.get(1), arguments.get(0));
        var right = matched(given.get(1), given.get(0), arguments.get(1));
        return Typed.computed(Operators.equal(left.term(), right.term(), negated), Boolean.class);
    }

    /** A constant text beside an enumeration becomes the constant of that enumeration; unknown words are problems. */
    private Typed matched(Typed side, Typed other, CelExpr expr) {
        if (side.constant() instanceof String word && side.choices() == null) {
            return other.enumeration()
                    .map(it -> constantOf(it, word, expr))
                    .orElseGet(
                            () -> {
                                checkChoice(other, word, expr);
                                return side;
                            });
        }
        return side;
    }

    private Typed constantOf(Class<? extends Enum<?>> type, String word, CelExpr expr) {
        for (var constant : type.getEnumConstants()) {
            if (Wire.word(constant).equals(word)) {
                return Typed.constant(constant);
            }
        }
        problemAt(
                expr,
                "'%s' is no %s; expected one of %s"
                        .formatted(word, type.getSimpleName(), Wire.words(type)));
        return Typed.constant(word);
    }

    private void checkChoice(Typed parameter, String word, CelExpr expr) {
        if (parameter.choices() == null || word.equals(Settings.NOT_SET)) {
            return;
        }
        var choices = settings.choices(parameter.choices());
        if (!choices.isEmpty() && !choices.contains(word)) {
            problemAt(
                    expr,
                    "'%s' is no value of %s; expected not-set or one of %s"
                            .formatted(word, parameter.choices(), String.join(", ", choices)));
        }
    }

    private Typed membership(List<Typed> given, List<CelExpr> arguments) {
        var element = given.get(0);
        var listed = given.get(1);
        if (listed.constant() instanceof List<?> words) {
            var accepted = new HashSet<Object>();
            var items = arguments.get(1).list().elements();
            for (var i = 0; i < words.size(); i++) {
                var item = matched(Typed.constant(words.get(i)), element, items.get(i));
                accepted.add(item.constant() == null ? words.get(i) : item.constant());
            }
            return Typed.computed(Operators.within(element.term(), accepted), Boolean.class);
        }
        var word =
                matched(
                        element,
                        Typed.computed(element.term(), listed.element()),
                        arguments.get(0));
        return Typed.computed(Operators.in(word.term(), listed.term()), Boolean.class);
    }

    private Typed list(CelExpr expr) {
        var constants = new ArrayList<>();
        for (var element : expr.list().elements()) {
            var constant = compile(element).constant();
            if (constant == null) {
                return unsupported(element, "a list of anything but constants");
            }
            constants.add(constant);
        }
        return Typed.constant(List.copyOf(constants));
    }

    private Typed text(CelExpr expr, String function, List<Typed> given) {
        if (given.getFirst().enumeration().isPresent()) {
            return unsupported(expr, "'" + function + "' on a word from a closed list");
        }
        return Typed.computed(
                Operators.text(function, given.get(0).term(), given.get(1).term()), Boolean.class);
    }

    private Typed comprehension(CelExpr expr, CelComprehension comprehension) {
        var macro = tree.getSource().getMacroCalls().get(expr.id());
        var range = compile(comprehension.iterRange());
        if (macro == null || range.path() == null && range.constant() == null) {
            return unsupported(expr, "a loop over a computed list");
        }
        var function = macro.call().function();
        var predicate =
                switch (function) {
                    case "exists", "all" -> comprehension.loopStep().call().args().get(1);
                    case "exists_one", "filter" -> comprehension.loopStep().call().args().get(0);
                    default -> null;
                };
        if (predicate == null) {
            return unsupported(expr, "the macro '" + function + "'");
        }
        var slot = enter(comprehension.iterVar(), range.element(), range.path() + "[]");
        var body = compile(predicate).term();
        loop.pop();
        return switch (function) {
            case "exists" -> Typed.computed(Loops.exists(range.term(), body, slot), Boolean.class);
            case "all" -> Typed.computed(Loops.all(range.term(), body, slot), Boolean.class);
            case "exists_one" -> Typed.computed(Loops.one(range.term(), body, slot), Boolean.class);
            default ->
                    new Typed(
                            Loops.filter(range.term(), body, slot),
                            range.type(),
                            range.path(),
                            null,
                            null);
        };
    }

    private int enter(String name, Type type, String path) {
        var slot = loop.size();
        loop.push(new Variable(name, slot, type, path));
        deepest = Math.max(deepest, loop.size());
        return slot;
    }

    private Typed unsupported(CelExpr expr, String what) {
        problemAt(expr, what + " is not supported in a condition");
        return Typed.computed((facts, elements) -> Boolean.FALSE, Boolean.class);
    }

    private void problemAt(CelExpr expr, String message) {
        var codePoints = tree.getSource().getPositionsMap().getOrDefault(expr.id(), 0);
        var offset =
                source.value()
                        .offsetByCodePoints(
                                0,
                                Math.min(
                                        codePoints,
                                        source.value().codePointCount(0, source.value().length())));
        problems.add(Positions.of(source, offset), "condition: " + message);
    }
}
