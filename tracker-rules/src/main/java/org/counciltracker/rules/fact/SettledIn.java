package org.counciltracker.rules.fact;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which stages settle facts of a type, which rules of later stages then read. Facts of a type without it are there
 * from the start.
 *
 * <p>On a constant it speaks of the facts that hold the constant. {@code rules check} warns of rules that read a fact too
 * early by it. An annotation is immutable and thread-safe.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD})
public @interface SettledIn {

    /**
     * Returns the stages after which there are such facts.
     *
     * @return the names of the stages' folders
     */
    String[] value();
}
