package org.counciltracker.rules;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.counciltracker.rules.pack.LabelledItem;

/** What a plain search for words would make of an update: the first word found says the status. The measure to beat. */
final class KeywordSearch {

    private static final Map<String, Pattern> WORDS = words();

    private KeywordSearch() {}

    static String status(LabelledItem item) {
        String text = item.updates().toLowerCase(Locale.ROOT);
        if (text.isBlank()) {
            return "NO_PROGRESS_REPORTED";
        }
        for (Map.Entry<String, Pattern> word : WORDS.entrySet()) {
            if (word.getValue().matcher(text).find()) {
                return word.getKey();
            }
        }
        return "IN_PROGRESS";
    }

    private static Map<String, Pattern> words() {
        Map<String, Pattern> words = new LinkedHashMap<>();
        words.put(
                "NO_PROGRESS_REPORTED",
                Pattern.compile("no update|not started|no progress|not yet started|awaiting allocation"));
        words.put(
                "CLOSED",
                Pattern.compile(
                        "not agreed|rejected|superseded|no longer|transferred|cannot be|not accepted|declined"));
        words.put("ON_HOLD", Pattern.compile("on hold|paused|deferred|postponed|suspended|stalled"));
        words.put(
                "PROPOSED_COMPLETE",
                Pattern.compile("propose to close|recommended for closure|verbal update|suggest closing"));
        words.put(
                "IMPLEMENTED",
                Pattern.compile(
                        "complete|implemented|\\bdone\\b|circulated|\\bsent\\b|provided|published|discharged|actioned|resolved"));
        return words;
    }
}
