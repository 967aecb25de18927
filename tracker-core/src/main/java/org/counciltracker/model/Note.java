package org.counciltracker.model;

import org.jspecify.annotations.Nullable;

/**
 * Something a reader or the rules noticed about a tracker and kept rather than guessed at.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param severity how much it matters
 * @param code what kind of note this is, in capitals, such as {@code UNPLACED_ROW}
 * @param source the file it speaks of, or the tracker's title where there is no file
 * @param place where in the source, such as {@code line 17}
 * @param message what was noticed, for people, and where it helps what to do
 * @param raw the text concerned as it stood, or null where there is none
 */
public record Note(
        Severity severity,
        String code,
        String source,
        String place,
        String message,
        @Nullable String raw) {}
