package org.counciltracker.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counciltracker.model.TrackerItem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** However a tracker is laid out, its items are the same. */
class SameTrackerOtherLayoutTest {

    private static final List<String> TRACKER = List.of(
            "MARRICK FIRE PANEL - RECOMMENDATIONS TRACKER - 9 MAY 2024",
            "",
            "Meeting\tItem\tRecommendation\tResponsible Officer\tUpdate\tDue Date",
            "June 2023\tStation Closures\tR1/23 - The Chief Officer to explain how the list of stations was drawn up.\tChief Officer\t03/07/23 - The method is being written up. 11/09/23 - A paper explaining it was sent to all members of the panel.\tmid 2024",
            "November 2023\tPensions Report for the Year 2022/23\tR2/23 - Members to be told what the late valuation has cost so far.\tTreasurer\t04/12/23 - Figures have been requested from the fund.\tOngoing",
            "",
            "Completed Actions/To be Removed",
            "",
            "June 2023\tHydrants\tR3/23 - A map of the hydrants that do not work is to be put on the website.\tClerk (MFA)\tThe map has been put on the website of the service.\tJanuary 2024");

    static Stream<Arguments> layouts() {
        return Stream.of(
                layout(
                        "lines ended as on Windows",
                        lines -> lines.stream().map(line -> line + "\r").toList()),
                layout(
                        "no blank lines",
                        lines -> lines.stream().filter(line -> !line.isBlank()).toList()),
                layout(
                        "blank cells at the end cut off",
                        lines -> lines.stream().map(String::stripTrailing).toList()),
                layout("a blank column in front", lines -> rows(lines, cells -> prepend("", cells))),
                layout("columns from right to left", lines -> rows(lines, SameTrackerOtherLayoutTest::reversed)),
                layout("between upright bars", lines -> rows(lines, SameTrackerOtherLayoutTest::barred)),
                layout("a page number after each line", SameTrackerOtherLayoutTest::paged),
                layout("a page number before some rows", SameTrackerOtherLayoutTest::shifted),
                layout("cells wrapped over many lines", SameTrackerOtherLayoutTest::wrapped),
                layout("a title and a header on each page", SameTrackerOtherLayoutTest::repeated));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void readsTheSameItems(String name, UnaryOperator<List<String>> layout) {
        String plain = facts(String.join("\n", TRACKER));

        assertThat(facts(String.join("\n", layout.apply(TRACKER)))).isEqualTo(plain);
    }

    private static String facts(String text) {
        return Reading.text(text).items().stream()
                .map(SameTrackerOtherLayoutTest::facts)
                .collect(Collectors.joining("\n\n"));
    }

    private static String facts(TrackerItem item) {
        return String.join(
                "\n",
                item.reference().toString(),
                String.valueOf(item.details().section()),
                String.valueOf(item.meeting()),
                String.valueOf(item.agendaItem()),
                item.text(),
                item.responsible().toString(),
                item.updates().toString().replace("\\n", " "),
                String.valueOf(item.due()));
    }

    private static Arguments layout(String name, UnaryOperator<List<String>> layout) {
        return Arguments.of(name, layout);
    }

    private static List<String> rows(List<String> lines, UnaryOperator<List<String>> change) {
        return lines.stream()
                .map(line -> line.contains("\t") ? String.join("\t", change.apply(cells(line))) : line)
                .toList();
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split("\t", -1));
    }

    private static List<String> prepend(String cell, List<String> cells) {
        List<String> longer = new ArrayList<>(List.of(cell));
        longer.addAll(cells);
        return longer;
    }

    private static List<String> reversed(List<String> cells) {
        List<String> copy = new ArrayList<>(cells);
        Collections.reverse(copy);
        return copy;
    }

    private static List<String> barred(List<String> cells) {
        return List.of("| " + String.join(" | ", cells) + " |");
    }

    private static List<String> paged(List<String> lines) {
        List<String> paged = new ArrayList<>();
        for (String line : lines) {
            paged.add(line);
            paged.add(paged.size() % 4 == 1 ? "Page " + paged.size() : paged.size() % 4 == 3 ? "" : "- 7 -");
        }
        return paged;
    }

    private static List<String> shifted(List<String> lines) {
        List<String> shifted = new ArrayList<>(lines);
        shifted.set(3, "Page\t" + lines.get(3));
        shifted.set(4, "104\t" + lines.get(4));
        shifted.set(8, "³ age 105\t" + lines.get(8));
        return shifted;
    }

    private static List<String> wrapped(List<String> lines) {
        List<String> wrapped = new ArrayList<>(lines.subList(0, 3));
        for (String line : lines.subList(3, lines.size())) {
            if (!line.contains("\t")) {
                wrapped.add(line);
                continue;
            }
            List<List<String>> columns =
                    cells(line).stream().map(SameTrackerOtherLayoutTest::wrap).toList();
            int height = columns.stream().mapToInt(List::size).max().orElse(0);
            for (int i = 0; i < height; i++) {
                int row = i;
                wrapped.add(columns.stream()
                        .map(column -> row < column.size() ? column.get(row) : "")
                        .collect(Collectors.joining("\t")));
            }
        }
        return wrapped;
    }

    /** Cuts a cell into pieces of about thirty letters, never behind a full stop. */
    private static List<String> wrap(String cell) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (String word : cell.split(" ", -1)) {
            if (piece.length() + word.length() > 30 && !piece.toString().endsWith(".")) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(piece.length() == 0 ? "" : " ").append(word);
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static List<String> repeated(List<String> lines) {
        List<String> repeated = new ArrayList<>(lines.subList(0, 4));
        repeated.addAll(lines.subList(0, 3));
        repeated.addAll(lines.subList(4, lines.size() - 1));
        repeated.addAll(lines.subList(0, 3));
        repeated.add(lines.get(lines.size() - 1));
        return repeated;
    }
}
