package org.chaperone.policy.condition;

/** One node of a compiled condition: gives a value, or {@link Unknown}. Safe for use by many threads. */
@FunctionalInterface
interface Term {

    /**
     * @param facts the question's record
     * @param loop the current elements of the enclosing {@code exists}, {@code all} or {@code filter},
     *     outermost first
     */
    Object in(Object facts, Object[] loop);
}
