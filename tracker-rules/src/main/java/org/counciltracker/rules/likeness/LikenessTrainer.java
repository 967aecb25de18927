package org.counciltracker.rules.likeness;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractDataIndexer;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Learns from labelled examples: a maximum-entropy model, found by limited-memory BFGS with a quadratic penalty.
 *
 * <p>The same examples in the same order give the same model. Not thread-safe.
 */
public final class LikenessTrainer {

    /** Words in fewer examples than this teach nothing. */
    private static final int FEWEST = 2;

    private static final int ITERATIONS = 150;

    /** Found by cross-validation on the tuning half. */
    private static final double PENALTY = 0.03;

    private final List<Event> events = new ArrayList<>();

    /** Makes a trainer without examples. */
    public LikenessTrainer() {}

    /**
     * Adds an example.
     *
     * @param wording how it is worded
     * @param status its label
     * @param closure the label of its reason where the status is closed, otherwise empty
     */
    public void add(Wording wording, String status, String closure) {
        var sorted = new TreeMap<>(wording.weights());
        var values = new float[sorted.size()];
        int at = 0;
        for (float weight : sorted.values()) {
            values[at++] = weight;
        }
        events.add(new Event(Outcome.of(status, closure).name(), sorted.keySet().toArray(new String[0]), values));
    }

    /**
     * Learns from the examples added.
     *
     * @return the model
     * @throws IOException if the library that learns can't read the examples
     */
    public LikenessModel train() throws IOException {
        var parameters = new TrainingParameters();
        parameters.put(TrainingParameters.CUTOFF_PARAM, FEWEST);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put("PrintMessages", false);
        parameters.put(QNTrainer.L2COST_PARAM, PENALTY);
        parameters.put(QNTrainer.L1COST_PARAM, 0d);
        parameters.put(AbstractDataIndexer.SORT_PARAM, true);
        var indexer = new OnePassRealValueDataIndexer();
        indexer.init(parameters, new HashMap<>());
        indexer.index(ObjectStreamUtils.createObjectStream(events));
        var trainer = new QNTrainer();
        trainer.init(parameters, new HashMap<>());
        return model(trainer.trainModel(ITERATIONS, indexer));
    }

    /**
     * Writes a model for the library to read.
     *
     * @param model the model
     * @param out where to; left open
     * @throws IOException if it can't be written
     */
    public static void write(LikenessModel model, OutputStream out) throws IOException {
        model.write(out);
    }

    private static LikenessModel model(QNModel trained) {
        Object[] parts = trained.getDataStructures();
        @SuppressWarnings("unchecked")
        var contexts = (Map<String, Context>) parts[1];
        Map<String, double[]> weights = new HashMap<>();
        contexts.forEach((feature, context) -> {
            var values = new double[Outcome.ALL.size()];
            for (int i = 0; i < context.getOutcomes().length; i++) {
                values[place(trained, context.getOutcomes()[i])] = context.getParameters()[i];
            }
            weights.put(feature, values);
        });
        return LikenessModel.of(weights);
    }

    private static int place(MaxentModel trained, int outcome) {
        String name = trained.getOutcome(outcome);
        for (int i = 0; i < Outcome.ALL.size(); i++) {
            if (Outcome.ALL.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalStateException("outcome (%s) is none of ours.".formatted(name));
    }
}
