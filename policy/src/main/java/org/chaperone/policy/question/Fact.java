package org.chaperone.policy.question;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says in one sentence what a fact means; shown in the JSON Schema, in forms and in answers. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.TYPE})
public @interface Fact {

    String value();

    /** What the fact is called in an answer, for example "Who asks"; the field's own words if empty. */
    String label() default "";
}
