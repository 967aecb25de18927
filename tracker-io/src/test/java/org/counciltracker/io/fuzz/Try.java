package org.counciltracker.io.fuzz;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** One damaged file. The same number gives the same file, as long as the good ones are the same. */
final class Try {

    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final long SEED = 20261122L;

    /** Seeds that are close to each other begin with the same numbers. */
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private static final List<String> ENDINGS = List.of("docx", "xlsx", "pdf", "html", "json", "csv", "tsv", "txt");

    private final int number;
    private final long seed;
    private final Kind kind;
    private final Path original;
    private final Mutation mutation;
    private final String name;
    private final byte[] bytes;

    private Try(int number, long seed, Kind kind, Path original, Mutation mutation, String name, byte[] bytes) {
        this.number = number;
        this.seed = seed;
        this.kind = kind;
        this.original = original;
        this.mutation = mutation;
        this.name = name;
        this.bytes = bytes;
    }

    /** Makes the file of a number, from 0. */
    static Try of(int number, Corpus corpus) {
        Kind kind = KINDS.get(number % KINDS.size());
        long seed = SEED + number * SPREAD;
        Random random = new Random(seed);
        List<Corpus.Sample> samples = corpus.of(kind);
        Corpus.Sample sample = TextMutations.any(samples, random);
        Corpus.Sample other = TextMutations.any(samples, random);
        Mutation mutation = TextMutations.any(kind.mutations, random);
        byte[] bytes = mutation.of(sample.bytes(), other.bytes(), random);
        if (random.nextInt(10) == 0) {
            bytes = Mutations.mutate(bytes, other.bytes(), random);
        }
        String file = sample.file().toString();
        // Few have another ending than their own.
        String ending = random.nextInt(12) == 0
                ? TextMutations.any(ENDINGS, random)
                : file.substring(file.lastIndexOf('.') + 1);
        return new Try(number, seed, kind, sample.file(), mutation, "any." + ending, bytes);
    }

    int number() {
        return number;
    }

    Kind kind() {
        return kind;
    }

    /** Returns what the file is called. */
    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public String toString() {
        return "try %d (seed %d, %s of %s, %d bytes, read as %s)"
                .formatted(number, seed, mutation, original, bytes.length, name);
    }
}
