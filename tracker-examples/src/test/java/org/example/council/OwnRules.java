package org.example.council;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.counciltracker.rules.RulesEngine;
import org.counciltracker.rules.pack.RulePack;

/** A rule of the application's own, about its own facts. */
final class OwnRules {

    private static final String RULE = """
            import org.example.council.SiteVisit;

            rule "COUNCIL-010 Implemented: a surveyor saw that it is done"
                @id("COUNCIL-010") @basis("Practice of our canal board")
            when
                Item( $item : key, $reference : reference )
                SiteVisit( reference == $reference, done == true )
            then
                propose( drools, $item, Status.IMPLEMENTED );
            end
            """;

    private OwnRules() {}

    static RulesEngine engine(Path folder) {
        try {
            Files.createDirectories(folder.resolve("status"));
            Files.writeString(folder.resolve("pack.yaml"), "name: council\nversion: 1.0.0\nbuildsOn: standard\n");
            Files.writeString(folder.resolve("status/visits.drl"), RULE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return RulesEngine.builder().pack(RulePack.fromFolder(folder)).build();
    }
}
