package org.counciltracker.assessment;

/**
 * Which rule pack was in force.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param name the pack's name
 * @param version its version
 * @param sha256 the SHA-256 of its files, in lower-case hexadecimal digits
 */
public record PackIdentity(String name, String version, String sha256) {}
