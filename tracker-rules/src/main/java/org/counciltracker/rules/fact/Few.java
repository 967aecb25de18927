package org.counciltracker.rules.fact;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that there are few facts of a type however long a tracker is, so that rules may try each of them with each item.
 *
 * <p>{@code rules check} warns of rules that try each of many facts with each of many others. An annotation is immutable and
 * thread-safe.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Few {}
