package org.chaperone.policy.condition;

import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import java.util.EnumSet;
import java.util.Set;
import org.chaperone.policy.question.FindingKind;
import org.chaperone.policy.reading.Wire;

/**
 * Which kinds of findings a {@code finds:} condition can hold for, as far as its text says so: the
 * kinds that {@code f.type} is compared with. A finding of any other kind needn't be tried.
 */
final class FindingKinds {

    private static final Set<FindingKind> ALL = EnumSet.allOf(FindingKind.class);

    private FindingKinds() {}

    /** Every kind that the condition might hold for; never too few. */
    static Set<FindingKind> of(CelExpr condition) {
        return condition.getKind() == CelExpr.ExprKind.Kind.CALL ? of(condition.call()) : ALL;
    }

    private static Set<FindingKind> of(CelCall call) {
        return switch (call.function()) {
            case "_&&_" -> {
                var both = EnumSet.copyOf(of(call.args().get(0)));
                both.retainAll(of(call.args().get(1)));
                yield both;
            }
            case "_||_" -> {
                var either = EnumSet.copyOf(of(call.args().get(0)));
                either.addAll(of(call.args().get(1)));
                yield either;
            }
            case "_==_", "@in" -> isType(call.args().get(0)) ? named(call.args().get(1)) : ALL;
            default -> ALL;
        };
    }

    private static boolean isType(CelExpr expr) {
        return expr.getKind() == CelExpr.ExprKind.Kind.SELECT
                && expr.select().field().equals("type")
                && expr.select().operand().getKind() == CelExpr.ExprKind.Kind.IDENT
                && expr.select().operand().ident().name().equals(ConditionCompiler.FINDING);
    }

    private static Set<FindingKind> named(CelExpr expr) {
        var kinds = EnumSet.noneOf(FindingKind.class);
        switch (expr.getKind()) {
            case CONSTANT ->
                    Wire.constant(FindingKind.class, expr.constant().stringValue())
                            .ifPresent(kinds::add);
            case LIST -> expr.list().elements().forEach(it -> kinds.addAll(named(it)));
            default -> {
                return ALL;
            }
        }
        return kinds;
    }
}
