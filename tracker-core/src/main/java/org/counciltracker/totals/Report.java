package org.counciltracker.totals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.counciltracker.assessment.AssessedMeasure;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.CheckedTotal;
import org.counciltracker.assessment.PackIdentity;
import org.counciltracker.model.PartialDate;
import org.counciltracker.model.RagRating;
import org.counciltracker.model.StatedTotal;
import org.counciltracker.model.TrackerItem;
import org.counciltracker.model.Update;

/**
 * What the items of one tracker, or of many, come to.
 *
 * <p>This record is immutable and thread-safe.
 *
 * <pre>{@code
 * Report report = Report.of(List.of(assessed));
 * for (Heap heap : report.by(Grouping.STATUS).heaps()) {
 *     System.out.println(heap.name() + ": " + heap.items());
 * }
 * }</pre>
 *
 * @param asOf the day that the trackers were judged at
 * @param sources the files or data they come from, in the order given
 * @param rulePacks the packs of rules that they were judged by, with their hashes
 * @param items how many items there are
 * @param groupings the items by each grouping
 * @param longestOpen the open items raised longest ago, the oldest first
 * @param stalest the open items without news for longest, the quietest first
 * @param unheard the open items of which no update says anything
 * @param ratedOtherwise the items to which the document gives another rating than its own key or the scheme does
 * @param red the red items by what they have in common
 * @param totals the numbers of items that the documents state, checked
 * @param measures the measures with the verdicts on them
 */
public record Report(
        LocalDate asOf,
        List<String> sources,
        List<PackIdentity> rulePacks,
        int items,
        List<Grouped> groupings,
        List<Waiting> longestOpen,
        List<Waiting> stalest,
        List<Assessment> unheard,
        List<Assessment> ratedOtherwise,
        List<ThemeOfRed> red,
        List<CheckedTotal> totals,
        List<AssessedMeasure> measures) {

    /** How many of the longest open and of the stalest items are told. */
    public static final int LONGEST_LIST = 5;

    /** The kind of finding by which rules tell that the document rates an item otherwise. */
    private static final String RATED_OTHERWISE = "RATED_OTHERWISE";

    /**
     * Copies the lists.
     *
     * @param asOf the day that the trackers were judged at
     * @param sources the files or data they come from
     * @param rulePacks the packs of rules that they were judged by
     * @param items how many items there are
     * @param groupings the items by each grouping
     * @param longestOpen the open items raised longest ago
     * @param stalest the open items without news for longest
     * @param unheard the open items of which no update says anything
     * @param ratedOtherwise the items to which the document gives another rating than its own key or the scheme does
     * @param red the red items by what they have in common
     * @param totals the numbers of items that the documents state, checked
     * @param measures the measures with the verdicts on them
     */
    public Report {
        sources = List.copyOf(sources);
        rulePacks = List.copyOf(rulePacks);
        groupings = List.copyOf(groupings);
        longestOpen = List.copyOf(longestOpen);
        stalest = List.copyOf(stalest);
        unheard = List.copyOf(unheard);
        ratedOtherwise = List.copyOf(ratedOtherwise);
        red = List.copyOf(red);
        totals = List.copyOf(totals);
        measures = List.copyOf(measures);
    }

    /**
     * Obtains the report of some trackers.
     *
     * @param trackers the trackers, judged at one day
     * @return the report
     * @throws IllegalArgumentException if there is no tracker, or they were judged at different days
     */
    public static Report of(List<AssessedTracker> trackers) {
        List<LocalDate> days = trackers.stream()
                .map(tracker -> tracker.asOf().date())
                .distinct()
                .toList();
        if (days.size() != 1) {
            throw new IllegalArgumentException(
                    "trackers must be judged at one day, but these are judged at %s.".formatted(days));
        }
        LocalDate asOf = days.get(0);
        List<Assessment> all = trackers.stream()
                .flatMap(tracker -> tracker.assessments().stream())
                .toList();
        return new Report(
                asOf,
                trackers.stream().map(Report::source).toList(),
                trackers.stream()
                        .flatMap(tracker -> tracker.rulePacks().stream())
                        .distinct()
                        .toList(),
                all.size(),
                Arrays.stream(Grouping.values())
                        .map(by -> Grouped.of(by, all, asOf))
                        .toList(),
                longest(trackers, assessment -> age(assessment.item(), asOf)),
                longest(
                        trackers,
                        assessment -> Optional.ofNullable(assessment.stale().days())),
                all.stream().filter(Report::isUnheard).toList(),
                all.stream().filter(Report::isRatedOtherwise).toList(),
                red(trackers),
                trackers.stream().flatMap(tracker -> tracker.totals().stream()).toList(),
                trackers.stream()
                        .flatMap(tracker -> tracker.measures().stream())
                        .toList());
    }

    /**
     * Returns the items by one grouping.
     *
     * @param grouping the grouping
     * @return its heaps
     */
    public Grouped by(Grouping grouping) {
        return groupings.stream()
                .filter(grouped -> grouped.by() == grouping)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Returns this report beside an earlier one: each heap tells how many items it held before.
     *
     * @param earlier the earlier report
     * @return the report, otherwise unchanged
     */
    public Report against(Report earlier) {
        List<Grouped> both = groupings.stream()
                .map(grouped -> grouped.against(earlier.by(grouped.by())))
                .toList();
        return new Report(
                asOf,
                sources,
                rulePacks,
                items,
                both,
                longestOpen,
                stalest,
                unheard,
                ratedOtherwise,
                red,
                totals,
                measures);
    }

    /** Returns whether an item is still to be delivered: one that is proposed complete waits for the committee alone. */
    static boolean isOpen(Assessment assessment) {
        return assessment.status().isOpen();
    }

    private static boolean isUnheard(Assessment assessment) {
        return isOpen(assessment) && assessment.item().updates().stream().allMatch(Update::isBlank);
    }

    private static boolean isRatedOtherwise(Assessment assessment) {
        return assessment.findings().stream().anyMatch(finding -> finding.kind().equals(RATED_OTHERWISE));
    }

    private static String source(AssessedTracker tracker) {
        return tracker.tracker().source().isEmpty()
                ? tracker.tracker().title()
                : tracker.tracker().source();
    }

    private static Optional<Integer> age(TrackerItem item, LocalDate asOf) {
        PartialDate raised = item.meeting();
        return Optional.ofNullable(raised).map(date -> (int) ChronoUnit.DAYS.between(date.first(), asOf));
    }

    private static List<Waiting> longest(List<AssessedTracker> trackers, Function<Assessment, Optional<Integer>> days) {
        List<Waiting> waiting = new ArrayList<>();
        for (AssessedTracker tracker : trackers) {
            for (Assessment assessment : tracker.assessments()) {
                if (isOpen(assessment)) {
                    days.apply(assessment)
                            .filter(count -> count > 0)
                            .ifPresent(count -> waiting.add(new Waiting(source(tracker), assessment, count)));
                }
            }
        }
        waiting.sort(Comparator.comparingInt(Waiting::days).reversed());
        return waiting.stream().limit(LONGEST_LIST).toList();
    }

    /** Returns what the red items have in common; of a document that lists no items, what it lists under their number. */
    private static List<ThemeOfRed> red(List<AssessedTracker> trackers) {
        Map<String, Integer> themes = new LinkedHashMap<>();
        for (AssessedTracker tracker : trackers) {
            boolean stated = Grouped.of(
                            Grouping.STATED_RAG,
                            tracker.assessments(),
                            tracker.asOf().date())
                    .tells();
            Grouping by = stated ? Grouping.STATED_RAG : Grouping.RAG;
            tracker.assessments().stream()
                    .filter(one -> RagRating.RED
                            .name()
                            .equals(by.heap(one, tracker.asOf().date())))
                    .forEach(one -> themes.merge(theme(one.item()), 1, Integer::sum));
            if (tracker.assessments().isEmpty()) {
                tracker.totals().stream()
                        .map(CheckedTotal::total)
                        .filter(total -> total.rating() == RagRating.RED)
                        .flatMap(total -> total.themes().stream())
                        .forEach((StatedTotal.Theme theme) -> themes.merge(theme.text(), theme.items(), Integer::sum));
            }
        }
        return themes.entrySet().stream()
                .map(theme -> new ThemeOfRed(theme.getKey(), theme.getValue()))
                .toList();
    }

    private static String theme(TrackerItem item) {
        if (item.details().priority() != null) {
            return item.details().priority();
        }
        return item.agendaItem() == null ? "" : item.agendaItem();
    }
}
