package org.counciltracker.cli;

import java.util.List;
import org.counciltracker.rules.RulesEngine;

/**
 * Makes the standard rules ready beside everything else that a start needs.
 *
 * <p>It takes a third of the time that most commands live, and nothing that the command line or the files say changes it.
 * Whoever then asks for the engine waits until it is there.
 */
final class Warmup {

    private Warmup() {}

    static void begin(List<String> args) {
        if (!args.isEmpty()
                && Commands.JUDGING.contains(args.get(0))
                && args.stream().noneMatch(Warmup::asksForOthers)) {
            var warmup = new Thread(Warmup::standardRules, "warm-up");
            warmup.setDaemon(true);
            warmup.start();
        }
    }

    private static boolean asksForOthers(String arg) {
        return arg.startsWith("--rules") || arg.startsWith("--scheme") || arg.equals("--help") || arg.equals("-h");
    }

    @SuppressWarnings({"CheckReturnValue", "ReturnValueIgnored"}) // It is kept where it is made.
    private static void standardRules() {
        try {
            RulesEngine.standard();
        } catch (RuntimeException | Error e) {
            // The command meets the same fault, and has the words for it.
        }
    }
}
