package org.counciltracker.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.counciltracker.rules.pack.PackSource;
import org.counciltracker.rules.pack.RulePack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading finds nothing wrong in rules that are known to be good: every condition and conclusion of them is understood. */
class DrlReadingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/main/resources/org/counciltracker/packs/standard",
                "src/test/resources/packs/added-rule",
                "src/test/resources/packs/application",
                "src/test/resources/packs/harbour"
            })
    void nothingIsWrongWithGoodRules(String folder) {
        RulePack pack = PackSource.at(Path.of(folder)).pack();
        List<DrlSource> sources = pack.rules().stream()
                .map(file -> DrlPackage.complete(pack.name(), file))
                .toList();

        DrlReading reading = DrlReading.of(sources, getClass().getClassLoader());
        reading.readConclusions();

        assertThat(reading.problems()).isEmpty();
    }
}
