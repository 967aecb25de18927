package org.counciltracker.rules.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.calendar.MeetingCalendar;
import org.counciltracker.calendar.Nation;
import org.jspecify.annotations.Nullable;

/** Reads one case. Not thread-safe. */
final class CaseReader {

    private static final List<String> KEYS = List.of(
            "case",
            "asOf",
            "meetings",
            "nation",
            "scheme",
            "tracker",
            "item",
            "items",
            "rule",
            "facts",
            "must",
            "mustNot");

    private final ClassLoader loader;

    CaseReader(ClassLoader loader) {
        this.loader = loader;
    }

    /** Returns the case, or null where it can't be read, which is told. */
    @Nullable
    PackCase read(CaseNode node) {
        if (!node.isMap()) {
            node.tell("must be a case, beginning with \"case: \" and a claim in plain words.");
            return null;
        }
        int before = node.problemsSoFar();
        Map<String, CaseNode> entries = node.map("key", KEYS);
        CaseNode named = entries.get("case");
        String name = named == null ? "" : named.text();
        if (name.isEmpty()) {
            node.tell(
                    "case is missing. Give the case a claim in plain words, such as \"case: What is paused is on hold\".");
        }
        CaseNode rule = entries.get("rule");
        boolean rows = Stream.of("tracker", "item", "items").anyMatch(entries::containsKey);
        if (rule != null && rows) {
            rule.tell(
                    "rule is for a case by facts, where one rule is tried alone. A case by rows is judged by all rules.");
        }
        if (rule == null && !rows) {
            node.tell(
                    entries.containsKey("facts")
                            ? "facts need a rule, which is then tried alone. Maybe add a line such as: rule: STATUS-030"
                            : "must have item, items, tracker, or rule and facts.");
        }
        AsOf asOf = asOf(entries);
        if (rows && asOf == null && !entries.containsKey("asOf")) {
            node.tell("asOf is missing. Maybe add a line such as: asOf: 2024-09-01");
        }
        TrackerRows tracker = rows ? TrackerRows.read(entries) : null;
        List<Object> facts = facts(entries);
        var expectations = new ArrayList<Expectation>();
        var reader = new ExpectationReader(tracker, !rows);
        reader.read(entries.get("must"), true, expectations);
        reader.read(entries.get("mustNot"), false, expectations);
        if (expectations.isEmpty() && !entries.containsKey("must") && !entries.containsKey("mustNot")) {
            node.tell(
                    "says nothing that must or must not be concluded. Maybe add a line such as: must: {status: ON_HOLD}");
        }
        if (node.problemsSoFar() > before) {
            return null;
        }
        return new PackCase(
                name,
                node.place(),
                entries.containsKey("scheme")
                        ? Objects.requireNonNull(entries.get("scheme")).text()
                        : null,
                rule == null ? null : rule.text(),
                tracker == null ? null : tracker.tracker(),
                asOf,
                facts,
                expectations);
    }

    private static @Nullable AsOf asOf(Map<String, CaseNode> entries) {
        CaseNode written = entries.get("asOf");
        LocalDate date = written == null ? null : written.as(text -> WrittenValue.date("asOf", text));
        var meetings = new ArrayList<LocalDate>();
        CaseNode calendar = entries.get("meetings");
        if (calendar != null) {
            for (CaseNode meeting : calendar.list()) {
                LocalDate day = meeting.as(text -> WrittenValue.date("meetings", text));
                if (day != null) {
                    meetings.add(day);
                }
            }
        }
        CaseNode of = entries.get("nation");
        Nation nation = of == null ? null : of.as(CaseReader::nation);
        return date == null
                ? null
                : AsOf.on(date).withMeetings(MeetingCalendar.of(meetings)).withNation(nation);
    }

    private static Nation nation(String written) {
        return Arrays.stream(Nation.values())
                .filter(nation -> nation.toString().equalsIgnoreCase(written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nation (%s) must be one of: %s."
                        .formatted(
                                written,
                                Arrays.stream(Nation.values())
                                        .map(Nation::toString)
                                        .collect(Collectors.joining(", ")))));
    }

    private List<Object> facts(Map<String, CaseNode> entries) {
        var facts = new ArrayList<Object>();
        CaseNode given = entries.get("facts");
        if (given != null) {
            var reader = new FactReader(loader);
            for (CaseNode node : given.list()) {
                for (CaseNode.Entry entry : node.entries()) {
                    Object fact = reader.read(entry);
                    if (fact != null) {
                        facts.add(fact);
                    }
                }
            }
        }
        return facts;
    }
}
