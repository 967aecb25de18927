package org.counciltracker.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.rules.pack.LabelledItem;

/**
 * Updates labelled by people who knew the domain and not the rules. From the examples the library learns, and they were looked at
 * while the rules were written; of the half set aside only totals were.
 */
final class UpdatesCorpus {

    static final Path EXAMPLES = Path.of("src/main/examples/updates.csv");

    static final Path SET_ASIDE = Path.of("src/test/resources/corpus/updates-held-out.csv");

    /** Updates of the everyday kind, set aside as well. */
    static final Path EVERYDAY = Path.of("src/test/resources/corpus/everyday-held-out.csv");

    private UpdatesCorpus() {}

    /** One labelled item, with what the engine made of it. */
    record Judged(LabelledItem row, Assessment assessment) {

        boolean statusIsRight() {
            return row.statuses().contains(assessment.status().name());
        }

        boolean closureIsRight() {
            return assessment.closure() == null
                    || row.closures().contains("")
                    || row.closures().contains(assessment.closure().name());
        }

        boolean exemptIsRight() {
            return row.exempt() == (assessment.exemption() != null);
        }

        boolean dependsOnIsRight() {
            Set<String> found = new TreeSet<>();
            assessment.dependsOn().forEach(reference -> found.add(reference.toString()));
            return found.equals(new TreeSet<>(row.dependsOn()));
        }

        boolean isRight() {
            return statusIsRight() && closureIsRight() && exemptIsRight() && dependsOnIsRight();
        }
    }

    static List<Judged> judge(Path file) {
        RulesEngine engine = RulesEngine.standard();
        return read(file).stream()
                .map(row -> new Judged(
                        row,
                        engine.assess(row.tracker(), AsOf.on(row.asOf()))
                                .assessments()
                                .get(0)))
                .toList();
    }

    static List<LabelledItem> read(Path file) {
        try {
            return LabelledItem.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
