package org.counciltracker.io.fuzz;

import java.util.Random;

/** The ways to damage a file. */
enum Mutation {
    /** Wherever it may be, without regard to what it means. */
    BYTES,
    /** Within the parts of a packed file. */
    PARTS,
    /** Within the packed streams of a PDF. */
    STREAMS,
    /** By elements and attributes. */
    MARKUP,
    /** Numbers and quoted words become extreme ones. */
    VALUES,
    /** Lines change places. */
    LINES;

    /** Returns a damaged copy of a file, maybe with pieces of another. */
    byte[] of(byte[] file, byte[] other, Random random) {
        return switch (this) {
            case BYTES -> Mutations.mutate(file, other, random);
            case PARTS -> PackedMutations.mutate(file, other, random);
            case STREAMS -> PdfMutations.mutate(file, other, random);
            case MARKUP -> MarkupMutations.mutate(file, random);
            case VALUES -> TextMutations.values(file, random);
            case LINES -> TextMutations.lines(file, random);
        };
    }
}
