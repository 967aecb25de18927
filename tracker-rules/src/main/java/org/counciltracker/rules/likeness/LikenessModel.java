package org.counciltracker.rules.likeness;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counciltracker.assessment.EvidenceField;
import org.counciltracker.assessment.Quote;
import org.counciltracker.model.ItemKey;
import org.counciltracker.model.Status;
import org.counciltracker.rules.fact.Likeness;
import org.counciltracker.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What labelled examples taught: for each word and signal, how much it speaks for each status.
 *
 * <p>Weights are whole numbers, so that the same wording gives the same shares on every machine. This class is immutable and
 * thread-safe.
 */
public final class LikenessModel {

    /** The file beside this class that the build writes the model of the labelled examples to. */
    static final String FILE = "likeness.model";

    /** Weights are kept in thousandths. */
    private static final float SCALE = 1000f;

    private static final int MOST_QUOTES = 3;

    private final Map<String, short[]> weights;

    private LikenessModel(Map<String, short[]> weights) {
        this.weights = weights;
    }

    /**
     * Returns the model of the examples that this library was built with.
     *
     * @return the model
     */
    public static LikenessModel standard() {
        return Standard.MODEL;
    }

    /** Makes a model of trained weights; those of which each rounds to nothing are left out. */
    static LikenessModel of(Map<String, double[]> trained) {
        Map<String, short[]> weights = new HashMap<>();
        trained.forEach((feature, values) -> {
            var rounded = new short[values.length];
            boolean any = false;
            for (int i = 0; i < values.length; i++) {
                rounded[i] = (short) Math.round(Math.max(-32, Math.min(32, values[i])) * SCALE);
                any |= Math.abs(rounded[i]) >= SCALE / 50;
            }
            if (any) {
                weights.put(feature, rounded);
            }
        });
        return new LikenessModel(weights);
    }

    /**
     * Says how examples worded like an item were labelled.
     *
     * @param item the item
     * @param update the index of its last update with news
     * @param date the date of that update, or null
     * @param wording how the item is worded
     * @return the status that they speak for most
     */
    public Likeness judge(ItemKey item, int update, @Nullable LocalDate date, Wording wording) {
        double[] shares = shares(wording);
        Map<Status, Double> byStatus = new TreeMap<>();
        for (int i = 0; i < shares.length; i++) {
            byStatus.merge(Outcome.ALL.get(i).status(), shares[i], Double::sum);
        }
        Status status = byStatus.entrySet().stream()
                .max(Map.Entry.<Status, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
        int best = -1;
        for (int i = 0; i < shares.length; i++) {
            if (Outcome.ALL.get(i).status() == status && (best < 0 || shares[i] > shares[best])) {
                best = i;
            }
        }
        List<Quote> quotes = quotes(update, wording, best);
        return new Likeness(
                item,
                status,
                Outcome.ALL.get(best).closure(),
                (int) Math.round(100 * byStatus.getOrDefault(status, 0d)),
                wording.tokens().size(),
                date,
                update,
                quotes.stream().mapToInt(Quote::start).min().orElse(0),
                quotes);
    }

    /** Returns how much the examples speak for each outcome, in all one. */
    double[] shares(Wording wording) {
        var sums = new long[Outcome.ALL.size()];
        wording.weights().forEach((feature, weight) -> add(feature, Math.round(weight * SCALE), sums));
        double[] shares = new double[sums.length];
        long most = Long.MIN_VALUE;
        add("", Math.round(SCALE), sums);
        for (long sum : sums) {
            most = Math.max(most, sum);
        }
        double total = 0;
        for (int i = 0; i < sums.length; i++) {
            shares[i] = StrictMath.exp((sums[i] - most) / (double) (SCALE * SCALE));
            total += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= total;
        }
        return shares;
    }

    private void add(String feature, int weight, long[] sums) {
        short[] values = weights.get(feature);
        if (values != null) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += (long) values[i] * weight;
            }
        }
    }

    /** Returns the words of the last update that speak most for an outcome against the others, in their order. */
    private List<Quote> quotes(int update, Wording wording, int outcome) {
        List<Token> tokens = wording.tokens();
        var candidates = new ArrayList<Candidate>();
        for (int at = 0; at < tokens.size(); at++) {
            // Two words tell a reader more than "that" or "were", which may weigh as much.
            if (tokens.size() == 1) {
                candidates.add(new Candidate(at, at, pull(Wording.feature(tokens, at, at), outcome)));
            } else if (at + 1 < tokens.size()) {
                candidates.add(new Candidate(at, at + 1, pull(Wording.feature(tokens, at, at + 1), outcome)));
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::pull).reversed().thenComparingInt(Candidate::first));
        var taken = new boolean[tokens.size()];
        var chosen = new ArrayList<Candidate>();
        for (Candidate candidate : candidates) {
            if (chosen.size() == MOST_QUOTES || candidate.pull() <= 0) {
                break;
            }
            if (!taken[candidate.first()] && !taken[candidate.last()]) {
                taken[candidate.first()] = true;
                taken[candidate.last()] = true;
                chosen.add(candidate);
            }
        }
        return chosen.stream()
                .sorted(Comparator.comparingInt(Candidate::first))
                .map(candidate -> quote(update, wording, candidate))
                .toList();
    }

    private static Quote quote(int update, Wording wording, Candidate candidate) {
        int start = wording.tokens().get(candidate.first()).start();
        int end = wording.tokens().get(candidate.last()).end();
        return new Quote(
                EvidenceField.UPDATE, update, start, end, wording.last().substring(start, end));
    }

    private int pull(String feature, int outcome) {
        short[] values = weights.get(feature);
        return values == null ? 0 : values[outcome];
    }

    private record Candidate(int first, int last, int pull) {}

    void write(OutputStream out) throws IOException {
        var data = new DataOutputStream(out);
        data.writeInt(weights.size());
        for (Map.Entry<String, short[]> entry : new TreeMap<>(weights).entrySet()) {
            data.writeUTF(entry.getKey());
            for (short weight : entry.getValue()) {
                data.writeShort(weight);
            }
        }
        data.flush();
    }

    static LikenessModel read(InputStream in) throws IOException {
        var data = new DataInputStream(new BufferedInputStream(in, 1 << 16));
        int size = data.readInt();
        Map<String, short[]> weights = new HashMap<>(2 * size);
        for (int i = 0; i < size; i++) {
            String feature = data.readUTF();
            var values = new short[Outcome.ALL.size()];
            for (int j = 0; j < values.length; j++) {
                values[j] = data.readShort();
            }
            weights.put(feature, values);
        }
        return new LikenessModel(weights);
    }

    private static final class Standard {

        private static final LikenessModel MODEL = read();

        private static LikenessModel read() {
            try (InputStream in = LikenessModel.class.getResourceAsStream(FILE)) {
                return in == null ? new LikenessModel(Map.of()) : LikenessModel.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the model of labelled examples.", e);
            }
        }
    }
}
