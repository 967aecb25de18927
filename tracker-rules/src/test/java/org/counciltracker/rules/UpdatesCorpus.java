package org.counciltracker.rules;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.model.Recommendation;
import org.counciltracker.model.Section;
import org.counciltracker.model.Tracker;
import org.counciltracker.parse.UpdateThreadParser;

/**
 * Updates labelled by people who knew the domain and not the rules. The tuning half was looked at while the rules were
 * written, the held-out half never.
 */
final class UpdatesCorpus {

    private UpdatesCorpus() {}

    /** One labelled item, with what the engine made of it. */
    record Judged(Row row, Assessment assessment) {

        boolean statusIsRight() {
            return row.statuses().contains(assessment.status().name());
        }

        boolean closureIsRight() {
            return assessment.closure() == null
                    || row.closure().isEmpty()
                    || row.closure().equals(assessment.closure().name());
        }

        boolean exemptIsRight() {
            return row.exempt() == (assessment.exemption() != null);
        }

        boolean dependsOnIsRight() {
            Set<String> found = new TreeSet<>();
            assessment.dependsOn().forEach(reference -> found.add(reference.toString()));
            return found.equals(row.dependsOn());
        }
    }

    /** One labelled item. */
    record Row(
            String id,
            LocalDate raised,
            String recommendation,
            String updates,
            String section,
            LocalDate asOf,
            Set<String> statuses,
            String closure,
            boolean exempt,
            Set<String> dependsOn,
            String trap) {}

    static List<Judged> judge(String file) {
        RulesEngine engine = RulesEngine.standard();
        return read(file).stream()
                .map(row -> new Judged(
                        row,
                        engine.assess(tracker(row), AsOf.on(row.asOf()))
                                .assessments()
                                .get(0)))
                .toList();
    }

    private static List<Row> read(String file) {
        try (var in = Objects.requireNonNull(UpdatesCorpus.class.getResourceAsStream("/corpus/" + file));
                CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder().ofNamedCsvRecord(new String(in.readAllBytes(), StandardCharsets.UTF_8))) {
            return csv.stream().map(UpdatesCorpus::row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(NamedCsvRecord csv) {
        return new Row(
                csv.getField("id"),
                LocalDate.parse(csv.getField("raised")),
                csv.getField("recommendation"),
                csv.getField("updates"),
                csv.getField("section"),
                LocalDate.parse(csv.getField("asOf")),
                Set.of(csv.getField("status").split("\\|")),
                csv.getField("closure"),
                Boolean.parseBoolean(csv.getField("exempt")),
                references(csv.getField("dependsOn")),
                csv.getField("trap"));
    }

    private static Set<String> references(String field) {
        Set<String> references = new TreeSet<>(List.of(field.split(" ")));
        references.remove("");
        return references;
    }

    private static Tracker tracker(Row row) {
        Matcher own = Pattern.compile("^(\\p{L}+\\d+(?:/\\d+)?)\\s").matcher(row.recommendation());
        Recommendation.Builder item = Recommendation.builder(own.find() ? own.group(1) : row.id())
                .referenceDerived(!own.reset().find())
                .meeting(row.raised().toString())
                .text(row.recommendation())
                .responsible("Lead officer")
                .section(row.section().isEmpty() ? Section.OPEN : Section.valueOf(row.section()));
        UpdateThreadParser.parse(row.updates()).forEach(item::update);
        return Tracker.builder().title(row.id()).add(item.build()).build();
    }
}
