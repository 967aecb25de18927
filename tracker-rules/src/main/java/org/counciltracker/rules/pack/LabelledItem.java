package org.counciltracker.rules.pack;

import com.google.common.base.Splitter;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.model.Recommendation;
import org.counciltracker.model.Section;
import org.counciltracker.model.Tracker;
import org.counciltracker.parse.UpdateThreadParser;

/**
 * One row of a corpus of labelled updates: an item with its thread, and the verdicts that a careful clerk would sign.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param id the row's id
 * @param raised the day of the meeting that raised the item
 * @param recommendation what was asked
 * @param updates the thread as a clerk keeps it
 * @param section the name of the section that it stands in, or empty
 * @param asOf the date to judge at
 * @param statuses the status; more than one where clerks may fairly differ
 * @param closures the closure reason, empty where it isn't closed; more than one where clerks may fairly differ
 * @param exempt whether it is exempt
 * @param dependsOn the references that it waits on
 * @param trap what makes it hard, in a word
 */
public record LabelledItem(
        String id,
        LocalDate raised,
        String recommendation,
        String updates,
        String section,
        LocalDate asOf,
        List<String> statuses,
        List<String> closures,
        boolean exempt,
        List<String> dependsOn,
        String trap) {

    private static final Pattern OWN_REFERENCE = Pattern.compile("^(\\p{L}+\\d+(?:/\\d+)?)\\s");

    /**
     * Copies the lists.
     *
     * @param id the row's id
     * @param raised the day of the meeting that raised the item
     * @param recommendation what was asked
     * @param updates the thread as a clerk keeps it
     * @param section the name of the section that it stands in, or empty
     * @param asOf the date to judge at
     * @param statuses the status; more than one where clerks may fairly differ
     * @param closures the closure reason, empty where it isn't closed; more than one where clerks may fairly differ
     * @param exempt whether it is exempt
     * @param dependsOn the references that it waits on
     * @param trap what makes it hard, in a word
     */
    public LabelledItem {
        statuses = List.copyOf(statuses);
        closures = List.copyOf(closures);
        dependsOn = List.copyOf(dependsOn);
    }

    /**
     * Reads a corpus: CSV in UTF-8, with a header of these names; fair alternatives stand with a bar between.
     *
     * @param file the file
     * @return its rows in their order, an immutable list
     * @throws IOException if it can't be read
     */
    public static List<LabelledItem> read(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(Files.readString(file))) {
            return csv.stream().map(LabelledItem::of).toList();
        }
    }

    private static LabelledItem of(NamedCsvRecord row) {
        return new LabelledItem(
                row.getField("id"),
                LocalDate.parse(row.getField("raised")),
                row.getField("recommendation"),
                row.getField("updates"),
                row.getField("section"),
                LocalDate.parse(row.getField("asOf")),
                Splitter.on('|').splitToList(row.getField("status")),
                Splitter.on('|').splitToList(row.getField("closure")),
                Boolean.parseBoolean(row.getField("exempt")),
                Splitter.on(' ').omitEmptyStrings().splitToList(row.getField("dependsOn")),
                row.getField("trap"));
    }

    /**
     * Returns a tracker with this item alone.
     *
     * @return the tracker
     */
    public Tracker tracker() {
        Matcher own = OWN_REFERENCE.matcher(recommendation);
        boolean named = own.find();
        Recommendation.Builder item = Recommendation.builder(named ? own.group(1) : id)
                .referenceDerived(!named)
                .meeting(raised.toString())
                .text(recommendation)
                .responsible("Lead officer")
                .section(section.isEmpty() ? Section.OPEN : Section.valueOf(section));
        UpdateThreadParser.parse(updates).forEach(item::update);
        return Tracker.builder().title(id).add(item.build()).build();
    }
}
