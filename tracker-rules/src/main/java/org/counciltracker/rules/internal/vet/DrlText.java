package org.counciltracker.rules.internal.vet;

/**
 * A file of rules that was compiled.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param name what messages call it
 * @param text its text, with the package it is compiled into
 */
public record DrlText(String name, String text) {}
