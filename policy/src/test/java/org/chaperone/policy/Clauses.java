package org.chaperone.policy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What tests say about the policies they prove. */
public final class Clauses {

    private Clauses() {}

    /** The clauses that a test proves; {@code policy coverage} counts them. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.METHOD, ElementType.TYPE})
    public @interface Clause {
        String[] value();
    }
}
