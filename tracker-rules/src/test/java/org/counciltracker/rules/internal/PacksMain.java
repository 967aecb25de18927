package org.counciltracker.rules.internal;

import org.counciltracker.rules.RulesEngine;
import org.counciltracker.rules.TestPacks;
import org.counciltracker.rules.TestTrackers;
import org.counciltracker.rules.pack.RulePackException;

/** Assesses by the standard rules, by a pack without rules of its own, and by one with DRL; says how that went. */
final class PacksMain {

    private PacksMain() {}

    public static void main(String[] args) {
        System.out.println("standard: " + statusOf("H4/24", RulesEngine.standard()));
        System.out.println("legend: " + statusOf("H4/24", TestPacks.engineWith("legend-row")));
        try {
            System.out.println("harbour: " + statusOf("H4/24", TestPacks.engineWith("harbour")));
        } catch (RulePackException e) {
            System.out.println("refused: " + e.getMessage());
        }
    }

    private static String statusOf(String reference, RulesEngine engine) {
        return TestTrackers.of(engine.assess(TestTrackers.harbour(), TestTrackers.MAY), reference)
                .status()
                .name();
    }
}
