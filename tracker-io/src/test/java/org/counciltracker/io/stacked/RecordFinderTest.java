package org.counciltracker.io.stacked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counciltracker.io.stacked.Part.Role.CELL;
import static org.counciltracker.io.stacked.Part.Role.HEADING;
import static org.counciltracker.io.stacked.Part.Role.MORE;
import static org.counciltracker.io.stacked.Part.Role.RECORD;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RecordFinderTest {

    private static final List<CellKind> PLAN = List.of(CellKind.ASK, CellKind.PARTY, CellKind.NEWS);

    @Test
    void findsNothingInNothing() {
        assertThat(RecordFinder.find(List.of(), PLAN, false)).isEmpty();
    }

    @Test
    void readsALineAboveARecordAsItsHeading() {
        List<StackedLine> lines = List.of(
                line("Clean air", false, true),
                line("Measure the air at each school gate", false, true),
                party("Highways"),
                line("Tubes were put up at nine gates.", false, false),
                line("Turn off engines at the rank", false, true),
                party("Licensing"),
                line("A condition was added.", false, false));

        assertThat(RecordFinder.find(lines, PLAN, false))
                .containsExactly(
                        new Part(HEADING, -1),
                        new Part(RECORD, 0),
                        new Part(CELL, 1),
                        new Part(CELL, 2),
                        new Part(RECORD, 0),
                        new Part(CELL, 1),
                        new Part(CELL, 2));
    }

    @Test
    void readsLinesThatLoseTheTabOfTheirColumnAsMoreOfTheSameCell() {
        List<StackedLine> lines = List.of(
                line("Measure the air at each school gate", true, true),
                new StackedLine("Highways", true, false, false, false, Set.of(CellKind.PARTY)),
                line("Tubes were put up at nine gates.", true, false),
                line("Two of them were stolen", false, false),
                line("Turn off engines at the rank", true, true),
                new StackedLine("Licensing", true, false, false, false, Set.of(CellKind.PARTY)),
                line("A condition was added.", true, false));

        assertThat(RecordFinder.find(lines, PLAN, true)).element(3).isEqualTo(new Part(MORE, 2));
    }

    @Property(tries = 200, seed = "20261122")
    void saysOfEachLineWhatItIsAndKeepsCellsInTheOrderOfTheColumns(@ForAll("lines") List<StackedLine> lines) {
        List<Part> parts = RecordFinder.find(lines, PLAN, false);

        assertThat(parts).hasSameSizeAs(lines);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Part before = i == 0 ? new Part(HEADING, -1) : parts.get(i - 1);
            boolean fits = switch (part.role()) {
                case HEADING -> part.column() == -1;
                case RECORD -> part.column() >= 0;
                case CELL -> before.column() >= 0 && before.column() < part.column();
                case MORE -> before.column() >= 0 && before.column() == part.column();
            };
            if (!fits) {
                wrong.add(before + " before " + part);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Provide
    Arbitrary<List<StackedLine>> lines() {
        Arbitrary<StackedLine> line = net.jqwik.api.Combinators.combine(
                        Arbitraries.strings().ofMaxLength(80),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(CellKind.class).set().ofMaxSize(2))
                .as((text, indented, gap, looks) -> new StackedLine(text, indented, gap, false, false, looks));
        return line.list().ofMaxSize(40);
    }

    private static StackedLine line(String text, boolean indented, boolean gap) {
        return new StackedLine(text, indented, gap, false, false, Set.of());
    }

    private static StackedLine party(String text) {
        return new StackedLine(text, false, false, false, false, Set.of(CellKind.PARTY));
    }
}
