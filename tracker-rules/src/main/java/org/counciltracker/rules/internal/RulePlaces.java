package org.counciltracker.rules.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.rules.pack.DrlFile;
import org.counciltracker.rules.pack.RulePack;
import org.drools.model.Rule;

/** Finds where a rule stands in the files of its pack. A compiled rule knows its name, but neither its file nor its line. */
final class RulePlaces {

    private RulePlaces() {}

    /** Returns file and line of a rule, such as {@code status/on-hold.drl:4}, or the pack where it can't be found. */
    static String of(RulePack pack, Rule rule) {
        Pattern opens = Pattern.compile(
                "^\\s*rule\\s+(?:\"%1$s\"|'%1$s'|%1$s(?!\\S))".formatted(Pattern.quote(rule.getName())));
        for (DrlFile file : pack.rules()) {
            if (!DrlPackage.of(pack.name(), file.stage()).equals(rule.getPackage())) {
                continue;
            }
            int line = 0;
            for (String text : file.text().lines().toList()) {
                line++;
                Matcher matcher = opens.matcher(text.replace("\\\"", "\""));
                if (matcher.find()) {
                    return file.name() + ":" + line;
                }
            }
        }
        return "pack " + pack.name();
    }
}
