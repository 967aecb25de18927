package org.counciltracker.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.counciltracker.assessment.PackIdentity;
import org.counciltracker.rules.RulesEngine;
import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.OptionSpec;

/** Says which versions are at work: a report about a verdict needs all of them. */
final class Versions implements IVersionProvider {

    static void addTo(CommandLine command) {
        command.getCommandSpec()
                .versionProvider(new Versions())
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Show the versions of the product, its rule packs and Java.")
                        .build());
    }

    @Override
    public String[] getVersion() {
        List<String> lines = new ArrayList<>();
        lines.add("tracker " + product());
        for (PackIdentity pack : RulesEngine.standard().packs()) {
            lines.add("rule pack %s %s (sha256 %s)".formatted(pack.name(), pack.version(), pack.sha256()));
        }
        lines.add("Java %s (%s, %s)"
                .formatted(
                        System.getProperty("java.version"),
                        System.getProperty("java.vm.name"),
                        System.getProperty("java.vendor")));
        return lines.toArray(String[]::new);
    }

    private static String product() {
        return Objects.requireNonNullElse(
                Main.class.getPackage().getImplementationVersion(), "(not packaged as a jar)");
    }
}
