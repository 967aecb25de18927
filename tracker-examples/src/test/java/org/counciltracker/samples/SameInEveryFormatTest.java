package org.counciltracker.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.io.TrackerFiles;
import org.counciltracker.io.TrackerFormat;
import org.counciltracker.io.json.AssessmentJsonWriter;
import org.counciltracker.model.ItemDetails;
import org.counciltracker.model.KeyEntry;
import org.counciltracker.model.PlanAction;
import org.counciltracker.model.Recommendation;
import org.counciltracker.model.Stated;
import org.counciltracker.model.Tracker;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.model.Update;
import org.counciltracker.rules.RulesEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One tracker of twenty items, as a dozen programs save it, gives one assessment byte for byte.
 *
 * <p>Only where in the file an item stands, and what was noticed on the way, is each format's own. What a format can't carry is taken from
 * the tracker before it is judged: the README beside the files lists it.
 */
class SameInEveryFormatTest {

    private static final Path FILES = Path.of("src", "test", "resources", "formats", "same");
    private static final AsOf AS_OF = AsOf.on(LocalDate.of(2025, 1, 22));
    private static final RulesEngine ENGINE = RulesEngine.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tracker-python.docx",
                "tracker.xlsx",
                "tracker-openpyxl.xlsx",
                "tracker.html",
                "tracker-libreoffice.html",
                "tracker-libreoffice.pdf",
                "tracker-chromium.pdf",
            })
    void whereFillsAreKept(String file) {
        assertThat(assessed(read(file))).isEqualTo(assessed(read("tracker.docx")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tracker.csv", "tracker-semicolon-1252.csv", "tracker.tsv", "tracker.md"})
    void whereFillsAreLost(String file) {
        assertThat(assessed(read(file))).isEqualTo(assessed(withoutFills(read("tracker.docx"))));
    }

    @Test
    void whereParagraphsAreLostToo() {
        Tracker pasted = withoutFills(read("tracker.docx"), text -> text.replace("\n", " "));

        assertThat(assessed(read("tracker.txt"))).isEqualTo(assessed(pasted));
    }

    @Test
    void whereItIsWrittenAndReadAsJson() {
        byte[] json = json(read("tracker.docx"));
        Tracker again = TrackerFiles.read(json, "tracker.json").tracker();

        assertThat(TrackerFiles.read(json, "tracker.json").format()).isEqualTo(TrackerFormat.JSON);
        assertThat(assessed(again)).isEqualTo(assessed(read("tracker.docx")));
    }

    private static Tracker read(String file) {
        Tracker tracker = TrackerFiles.read(FILES.resolve(file)).tracker();
        assertThat(tracker.items()).hasSize(20);
        return tracker;
    }

    /** Returns the assessment as JSON, without what is each format's own: where things stand in the file. */
    private static String assessed(Tracker tracker) {
        Tracker.Builder plain = copy(tracker, tracker.keyEntries());
        tracker.items().forEach(item -> plain.add(with(item, "", item.details().stated(), item.updates())));
        return new String(json(plain.build()), StandardCharsets.UTF_8);
    }

    private static byte[] json(Tracker tracker) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            AssessmentJsonWriter.write(ENGINE.assess(tracker, AS_OF), out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Tracker withoutFills(Tracker tracker) {
        return withoutFills(tracker, text -> text);
    }

    private static Tracker withoutFills(Tracker tracker, UnaryOperator<String> text) {
        Tracker.Builder plain = copy(
                tracker,
                tracker.keyEntries().stream()
                        .map(entry -> new KeyEntry(entry.label(), null))
                        .toList());
        for (TrackerItem item : tracker.items()) {
            Stated stated = item.details().stated();
            List<Update> updates = item.updates().stream()
                    .map(update ->
                            new Update(update.dates(), text.apply(update.text()), update.inherited(), update.period()))
                    .toList();
            plain.add(with(item, item.details().place(), new Stated(stated.status(), stated.rag(), null), updates));
        }
        return plain.build();
    }

    private static Tracker.Builder copy(Tracker tracker, List<KeyEntry> key) {
        Tracker.Builder copy = Tracker.builder()
                .title(tracker.title())
                .body(tracker.body())
                .edition(tracker.edition())
                .introduction(tracker.introduction());
        key.forEach(copy::keyEntry);
        return copy;
    }

    private static TrackerItem with(TrackerItem item, String place, Stated stated, List<Update> updates) {
        ItemDetails old = item.details();
        ItemDetails details = new ItemDetails(
                old.key(),
                old.reference(),
                old.referenceDerived(),
                place,
                old.section(),
                old.priority(),
                old.text(),
                old.responsible(),
                old.due(),
                updates,
                stated,
                old.links(),
                old.inherited());
        return item instanceof Recommendation recommendation
                ? recommendation.withDetails(details)
                : new PlanAction(details);
    }
}
