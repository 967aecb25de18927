package org.counciltracker.io.interpret;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counciltracker.calendar.ReportingPeriod;
import org.counciltracker.io.interpret.HeadLabels.Labelled;
import org.counciltracker.model.Edition;
import org.counciltracker.model.PartialDate;
import org.counciltracker.parse.DateReader;
import org.counciltracker.parse.MeetingDateParser;
import org.jspecify.annotations.Nullable;

/** Reads a tracker's title, body, edition and introduction from the paragraphs before its first table. */
final class HeadReader {

    private static final int LONGEST_TITLE_LINE = 160;
    private static final int LONGEST_DATED_LINE = 300;
    private static final Pattern SENTENCE_END = Pattern.compile("[.;!?]$");
    private static final Pattern DATED =
            Pattern.compile("(?i)(?:date|meeting|held|updated|last updated|as at|as of|position|edition|version)\\b.*");

    private static final Pattern RANGE = Pattern.compile("(?i)\\s*(?:to|until|till|-|–|—)\\s*");

    private final List<String> title = new ArrayList<>();
    private final List<String> introduction = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /** What lines say themselves that it is the title. */
    private final List<String> named = new ArrayList<>();

    private @Nullable PartialDate date;
    private @Nullable String body;
    private @Nullable Line sheet;

    /** Takes the name of the first sheet, which names a part and not the whole: it is the title only where nothing else is. */
    void addSheet(Line name) {
        seen.add(name.raw());
        sheet = name;
    }

    /** Returns the line that names the first sheet where that isn't the title, or null. */
    @Nullable
    Line sheet() {
        return title.isEmpty() && named.isEmpty() ? null : sheet;
    }

    /** Adds the next paragraph of the head. */
    void add(String paragraph, boolean heading) {
        seen.add(paragraph);
        Optional<Labelled> labelled = HeadLabels.read(paragraph);
        labelled.ifPresent(this::take);
        if (labelled.isPresent()) {
            introduction.add(paragraph);
        } else if (introduction.isEmpty() && (heading || isTitle(paragraph))) {
            title.add(paragraph);
        } else {
            introduction.add(paragraph);
        }
    }

    private void take(Labelled line) {
        switch (line.tells()) {
            case TITLE -> named.add(line.words());
            case DATE ->
                date = date == null ? MeetingDateParser.parse(line.words()).date() : date;
            case BODY -> body = body == null ? TitleWords.body(line.words()).orElse(null) : body;
            case OTHER -> {
                // It stands in the introduction like the others.
            }
        }
    }

    private boolean isTitle(String paragraph) {
        if (paragraph.length() > LONGEST_TITLE_LINE
                || SENTENCE_END.matcher(paragraph).find()) {
            return false;
        }
        return title.isEmpty()
                || paragraph.equals(paragraph.toUpperCase(Locale.ROOT))
                || TitleWords.names(paragraph)
                || MeetingDateParser.parse(paragraph).date() != null;
    }

    /** Returns whether the head has the paragraph already. */
    boolean has(String paragraph) {
        return seen.contains(paragraph);
    }

    String title() {
        if (title.isEmpty() && named.isEmpty() && sheet != null) {
            return sheet.raw();
        }
        return String.join(" ", named.isEmpty() ? title : named);
    }

    String introduction() {
        List<String> lines = new ArrayList<>(named.isEmpty() ? List.of() : title);
        lines.addAll(introduction);
        return String.join("\n", lines);
    }

    @Nullable
    String body() {
        return Stream.concat(title.stream(), named.stream())
                .map(TitleWords::body)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(body);
    }

    @Nullable
    Edition edition() {
        if (date != null) {
            return new Edition(date);
        }
        List<String> candidates = new ArrayList<>(title);
        candidates.add(title());
        candidates.addAll(introduction.stream()
                .filter(line -> line.length() <= LONGEST_DATED_LINE
                        && DATED.matcher(line).matches())
                .collect(Collectors.toList()));
        for (String candidate : candidates) {
            PartialDate found = endOfRange(candidate);
            if (found != null) {
                return new Edition(found);
            }
        }
        ReportingPeriod period = time().period();
        if (period != null) {
            return new Edition(PartialDate.of(YearMonth.from(period.last())));
        }
        return HeadDates.in(introduction).map(Edition::new).orElse(null);
    }

    /** Returns the date of a line; of "May 2024 to March 2025" the later one, since that is when it was reported on. */
    private static @Nullable PartialDate endOfRange(String line) {
        List<DateReader.DateMention> found = DateReader.find(line);
        if (found.size() == 2) {
            DateReader.DateMention first = found.get(0);
            DateReader.DateMention second = found.get(1);
            String between = line.substring(first.end(), second.start());
            if (RANGE.matcher(between).matches() && first.date().compareTo(second.date()) < 0) {
                return second.date();
            }
        }
        return MeetingDateParser.parse(line).date();
    }

    /** Returns what the title says of the time that the document reports on. */
    DocumentTime time() {
        return DocumentTime.of(named.isEmpty() ? title : named);
    }
}
