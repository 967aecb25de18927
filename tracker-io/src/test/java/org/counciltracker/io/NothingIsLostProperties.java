package org.counciltracker.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.counciltracker.model.Note;
import org.counciltracker.model.Tracker;

class NothingIsLostProperties {

    private static final String HEADER =
            "Date of meeting\tItem\tRecommendations\tResponsible Officer\tComments\tDue Date";

    /** Words of dates, which items keep as dates. */
    private static final Set<String> OF_DATES =
            Set.of("january", "march", "may", "june", "september", "november", "and", "update");

    @Property(seed = "20261122", tries = 200)
    void everyWordOfATextIsInAnItemTheHeadOrANote(@ForAll("documents") String document) {
        Tracker tracker = read(document, "any.txt");

        Set<String> lost = EveryWord.lost(document, tracker);
        lost.removeAll(OF_DATES);
        assertThat(lost).as(document).isEmpty();
    }

    @Property(seed = "20261122", tries = 2000)
    void everyWordOfACsvIsInAnItemTheHeadOrANote(@ForAll("documents") String document) {
        String csv = "sep=;\n" + document.replace(';', ',').replace("\"", "''").replace('\t', ';');
        Tracker tracker = read(csv, "any.csv");

        Set<String> lost = EveryWord.lost(csv.substring(6), tracker);
        lost.removeAll(OF_DATES);
        assertThat(lost).as(csv).isEmpty();
    }

    @Property(seed = "20261122", tries = 2000)
    void everyNoteHasAPlace(@ForAll("documents") String document) {
        assertThat(read(document, "any.txt").notes())
                .extracting(Note::place)
                .allMatch(place -> place.startsWith("line"));
    }

    @Property(seed = "20261122", tries = 200)
    void readsOrRefusesAnyTextButNeverFails(@ForAll("anything") String text) {
        try {
            assertThat(TrackerFiles.read(text.getBytes(StandardCharsets.UTF_8), "any.txt")
                            .tracker())
                    .isNotNull();
        } catch (TrackerReadException e) {
            assertThat(e).hasMessageStartingWith("any.txt");
        }
    }

    private static Tracker read(String document, String name) {
        return TrackerFiles.read(document.getBytes(StandardCharsets.UTF_8), name)
                .tracker();
    }

    @Provide
    Arbitrary<String> documents() {
        Arbitrary<List<String>> head = line(paragraph()).list().ofMaxSize(3);
        Arbitrary<List<String>> body = Arbitraries.frequencyOf(
                        Tuple.of(6, item()),
                        Tuple.of(4, continuation()),
                        Tuple.of(2, line(noise())),
                        Tuple.of(2, line(furniture())),
                        Tuple.of(1, line(paragraph())),
                        Tuple.of(
                                1,
                                Arbitraries.of(
                                        "", HEADER, "Completed actions", "\tClosed items\t", "KEY\t\t", "-----\t---")),
                        Tuple.of(1, row(Arbitraries.integers().between(1, 9))))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
        return Combinators.combine(head, body)
                .as((first, rest) -> String.join("\n", first) + "\n\n" + HEADER + "\n" + String.join("\n", rest));
    }

    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> pieces = Arbitraries.of(
                "\t",
                "\n",
                ",",
                ";",
                "|",
                "\"",
                "Ref",
                "Action",
                "Owner",
                "Update",
                "R1/22",
                "Page 3",
                "**",
                "<p>",
                "KEY",
                "---",
                "12/05/2022 - done",
                " ",
                "\u00a0",
                "\u0000",
                "\u0301",
                "é",
                "sep=,",
                "closed");
        return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(8))
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    private static Arbitrary<String> item() {
        Arbitrary<String> reference = Arbitraries.integers().between(1, 40).map(n -> "R" + n + "/22");
        Arbitrary<String> dash = Arbitraries.of(" - ", " – ", " ", ": ");
        Arbitrary<String> action = Combinators.combine(reference, dash, words()).as((r, d, w) -> r + d + "The " + w);
        Arbitrary<String> updates = Combinators.combine(words(), words())
                .as((a, b) -> "12/05/22 - " + a + ". 3 June 2022 and 04/09/2022 – " + b + ".");
        Arbitrary<String> lead = Arbitraries.of("", "", "", "\t", "Page 7\t", "12\t", "Page\t");
        Arbitrary<String> meeting =
                Arbitraries.of("March 2022", "June 2022 Page 4", "November", "", "5 May 2022 Qe (D");
        Arbitrary<String> due = Arbitraries.of("Ongoing", "mid 2022", "Mid 2O22", "", "31/09/2022", "June Panel");
        return Combinators.combine(lead, meeting, words(), action, parties(), updates, due)
                .as((l, m, topic, a, p, u, d) -> l + String.join("\t", m, topic, a, p, u, d));
    }

    private static Arbitrary<String> parties() {
        return Arbitraries.oneOf(
                Arbitraries.of("OPCC", "PCC/CC", "Head of Legal and Clerk", "Panel, Board; Trust", "tbc", ""), words());
    }

    private static Arbitrary<String> continuation() {
        Arbitrary<String> cell = Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just("")), Tuple.of(2, words()));
        return Combinators.combine(Arbitraries.of("", "", "2022", "Page", "ge 99", "(D"), cell, cell, cell, cell, cell)
                .as((a, b, c, d, e, f) -> String.join("\t", a, b, c, d, e, f));
    }

    private static Arbitrary<String> row(Arbitrary<Integer> size) {
        return size.flatMap(n -> words().list().ofSize(n)).map(cells -> String.join("\t", cells));
    }

    private static Arbitrary<String> noise() {
        return Arbitraries.strings()
                .withChars("~|;:.,l1I0ODQqj (")
                .ofMinLength(1)
                .ofMaxLength(30)
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(cells -> String.join("\t", cells));
    }

    private static Arbitrary<String> furniture() {
        return Arbitraries.of(
                "Page 12", "ge 99\t\t\t", "³ age 107", "14", "OFFICIAL", "Panel papers – page 3", "\t15\t\t\t\t");
    }

    private static Arbitrary<String> paragraph() {
        return words().map(words -> words + ".");
    }

    private static Arbitrary<String> line(Arbitrary<String> text) {
        return text.map(words -> words.replace('\n', ' '));
    }

    /** Words of trackers, words of nobody, and words that a column broke. */
    private static Arbitrary<String> words() {
        Arbitrary<String> own =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(2).ofMaxLength(9);
        Arbitrary<String> known = Arbitraries.of(
                "the",
                "Committee",
                "report",
                "Recommend ations",
                "Mid- Year",
                "informat ion",
                "progress",
                "completed",
                "for",
                "members",
                "Panel",
                "to",
                "be",
                "closed",
                "high",
                "Red",
                "e.g.",
                "co-opted",
                "Action",
                "Update",
                "Owner");
        return Arbitraries.oneOf(own, known, own.map(w -> w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(list -> String.join(" ", list));
    }
}
