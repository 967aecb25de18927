package org.counciltracker.totals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.model.PartialDate;
import org.counciltracker.model.RagRating;
import org.counciltracker.model.ResponsibleParty;
import org.counciltracker.model.Stated;
import org.counciltracker.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * By what items are put on heaps. Each item is on one heap of a grouping, so the heaps of each add up to all items.
 *
 * <p>A heap's name is the value as it stands in JSON; null stands for items that have none.
 */
public enum Grouping {
    /** The status by the rules. */
    STATUS {
        @Override
        String heap(Assessment assessment, LocalDate asOf) {
            return assessment.status().name();
        }

        @Override
        Comparator<Heap> order() {
            return byConstant(Status.values());
        }
    },
    /** The rating by the rules. */
    RAG {
        @Override
        @Nullable
        String heap(Assessment assessment, LocalDate asOf) {
            return assessment.rag() == null ? null : assessment.rag().name();
        }

        @Override
        Comparator<Heap> order() {
            return byConstant(RagRating.values());
        }
    },
    /** The rating that the document itself gives, by its words before its colour. */
    STATED_RAG {
        @Override
        @Nullable
        String heap(Assessment assessment, LocalDate asOf) {
            Stated stated = assessment.item().details().stated();
            if (stated.rag() != null) {
                return stated.rag().name();
            }
            return stated.shading() == null
                    ? null
                    : stated.shading().rating().map(RagRating::name).orElse(null);
        }

        @Override
        Comparator<Heap> order() {
            return byConstant(RagRating.values());
        }
    },
    /** Who is responsible; those who are so together are one heap, whoever is named first. */
    PARTY {
        @Override
        @Nullable
        String heap(Assessment assessment, LocalDate asOf) {
            List<ResponsibleParty> parties = assessment.item().responsible();
            return parties.isEmpty()
                    ? null
                    : parties.stream()
                            .map(ResponsibleParty::name)
                            .distinct()
                            .sorted()
                            .collect(Collectors.joining("; "));
        }

        @Override
        Comparator<Heap> order() {
            return Comparator.comparing(Heap::items).reversed();
        }
    },
    /** The plan's priority that the item stands under, in the order published. */
    PRIORITY {
        @Override
        @Nullable
        String heap(Assessment assessment, LocalDate asOf) {
            return assessment.item().details().priority();
        }

        @Override
        Comparator<Heap> order() {
            return Comparator.comparing(heap -> heap.name() == null);
        }
    },
    /** The meeting that the item arose from, by its month or day. */
    MEETING {
        @Override
        @Nullable
        String heap(Assessment assessment, LocalDate asOf) {
            PartialDate meeting = assessment.item().meeting();
            return meeting == null ? null : meeting.toString();
        }

        @Override
        Comparator<Heap> order() {
            return Comparator.comparing(Heap::name, Comparator.nullsLast(Comparator.naturalOrder()));
        }
    },
    /** How old the open items are; items that have ended are the heap {@code ENDED}. */
    AGE {
        @Override
        @Nullable
        String heap(Assessment assessment, LocalDate asOf) {
            if (!Report.isOpen(assessment)) {
                return ENDED;
            }
            PartialDate meeting = assessment.item().meeting();
            return meeting == null ? null : AgeBand.of(meeting.first(), asOf).name();
        }

        @Override
        Comparator<Heap> order() {
            return byConstant(AgeBand.values());
        }
    };

    /** The heap of items that are no longer open. */
    public static final String ENDED = "ENDED";

    abstract @Nullable String heap(Assessment assessment, LocalDate asOf);

    abstract Comparator<Heap> order();

    /** Orders heaps as the constants are, other names after them, and items without a value last. */
    private static Comparator<Heap> byConstant(Enum<?>[] constants) {
        List<String> names = Arrays.stream(constants).map(Enum::name).toList();
        return Comparator.comparingInt(heap -> {
            int place = heap.name() == null ? -1 : names.indexOf(heap.name());
            return place >= 0 ? place : heap.name() == null ? Integer.MAX_VALUE : names.size();
        });
    }
}
