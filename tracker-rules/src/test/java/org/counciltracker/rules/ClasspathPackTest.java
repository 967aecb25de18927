package org.counciltracker.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.counciltracker.rules.TestTrackers.MAY;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.model.Reference;
import org.counciltracker.model.Status;
import org.counciltracker.model.Tracker;
import org.counciltracker.rules.ledger.PaidInvoice;
import org.counciltracker.rules.pack.RulePack;
import org.counciltracker.rules.pack.RulePackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packs and the library itself are read from wherever a class loader finds them, not only from folders and jars. */
class ClasspathPackTest {

    private static final ClassLoader HERE = ClasspathPackTest.class.getClassLoader();

    private static final Path PACKS = Path.of("src/main/resources/org/counciltracker/packs");

    private static final String HARBOUR_INDEX =
            "# The files of this pack\n\nlexicon.csv\npack.yaml\npolicy.csv\nstatus/closing.drl\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"standard", "status-key", "delivery", "brag"})
    void aPackIsTheSameFromAFolderAndFromTheClassPath(String name) {
        assertThat(RulePack.fromClasspath(HERE, "org/counciltracker/packs/" + name))
                .isEqualTo(RulePack.fromFolder(PACKS.resolve(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"org/example/harbour", "/org/example/harbour/"})
    void aPackOfTheApplicationsOwnIsReadThroughItsLoader(String path) {
        var loader = new MemoryLoader(HERE)
                .with("org/example/harbour/", Path.of("src/test/resources/packs/harbour"))
                .with("org/example/harbour/pack.index", HARBOUR_INDEX.getBytes(UTF_8));

        assertThat(RulePack.fromClasspath(loader, path)).isEqualTo(TestPacks.named("harbour"));
    }

    @Test
    void theLibraryWorksWhereItsJarLiesInAnother() throws Exception {
        var loader = new MemoryLoader(HERE).with("", Path.of("target/classes"));
        Class<?> engineType = loader.loadClass(RulesEngine.class.getName());
        assertThat(engineType.getClassLoader()).isSameAs(loader);

        Object engine = engineType.getMethod("standard").invoke(null);
        Object assessed =
                engineType.getMethod("assess", Tracker.class, AsOf.class).invoke(engine, TestTrackers.harbour(), MAY);

        assertThat(assessed).isEqualTo(RulesEngine.standard().assess(TestTrackers.harbour(), MAY));
    }

    @Test
    void factsMayLieInALoaderBelowTheLibrarys() throws Exception {
        String fact = PaidInvoice.class.getName();
        ClassLoader plugin = pluginWith(fact);
        Object invoice = plugin.loadClass(fact)
                .getConstructor(Reference.class, int.class)
                .newInstance(Reference.of("H2/24"), 1200);
        assertThat(invoice).isNotInstanceOf(PaidInvoice.class);

        RulesEngine engine = RulesEngine.builder()
                .pack(TestPacks.named("application"))
                .classLoader(plugin)
                .build();
        AssessedTracker assessed = engine.assess(TestTrackers.harbour(), MAY, List.of(invoice));

        assertThat(TestTrackers.of(assessed, "H2/24").status()).isEqualTo(Status.IMPLEMENTED);
    }

    @Test
    void aPackOnTheClassPathNeedsAnIndex() {
        var loader = new MemoryLoader(HERE).with("org/example/harbour/", Path.of("src/test/resources/packs/harbour"));

        assertThat(problems(loader))
                .containsExactly(
                        "classpath:org/example/harbour: has no pack.index. A rule pack on the class path has one, "
                                + "which names its files, one to a line.");
    }

    @Test
    void anIndexNamesWhatIsThere() {
        String index =
                "../harbour/pack.yaml\n/etc/policy.csv\npack.yaml\npack.yaml\nnotes.txt\nstatus/closing.drl\nrag/own.drl\n";
        var loader = new MemoryLoader(HERE)
                .with("org/example/harbour/", Path.of("src/test/resources/packs/harbour"))
                .with("org/example/harbour/pack.index", index.getBytes(UTF_8));

        assertThat(problems(loader))
                .containsExactly(
                        "pack.index:1: file (../harbour/pack.yaml) must be pack.yaml, or end in .drl or .csv, or be of cases in YAML, "
                                + "and lie in the pack's folder.",
                        "pack.index:2: file (/etc/policy.csv) must be pack.yaml, or end in .drl or .csv, or be of cases in YAML, "
                                + "and lie in the pack's folder.",
                        "pack.index:4: file (pack.yaml) stands twice.",
                        "pack.index:5: file (notes.txt) must be pack.yaml, or end in .drl or .csv, or be of cases in YAML, "
                                + "and lie in the pack's folder.",
                        "pack.index:7: file (rag/own.drl) is not in the pack.",
                        "pack.index: file (lexicon.csv) is in the pack, but not named here. Maybe add a line with it.",
                        "pack.index: file (policy.csv) is in the pack, but not named here. Maybe add a line with it.");
    }

    @Test
    void anIndexInAFolderIsHeldToItsFiles() {
        Path pack = TestPacks.write(
                folder, "status/held.drl", "// nothing yet\n", "pack.index", "pack.yaml\nstatus/hold.drl\n");

        assertThat(catchThrowableOfType(RulePackException.class, () -> RulePack.fromFolder(pack))
                        .lines())
                .containsExactly(
                        "pack.index:2: file (status/hold.drl) is not in the pack.",
                        "pack.index: file (status/held.drl) is in the pack, but not named here. Maybe add a line with it.");
    }

    @Test
    void anIndexChangesNothingOfAPack() {
        RulePack without = RulePack.fromFolder(TestPacks.write(folder.resolve("a")));
        RulePack with = RulePack.fromFolder(TestPacks.write(folder.resolve("b"), "pack.index", "pack.yaml\n"));

        assertThat(with).isEqualTo(without);
    }

    /** A loader with a class of its own by that name. Its URL is asked for too, by the compiler of rules. */
    private static ClassLoader pluginWith(String name) throws IOException {
        URL[] classes = {Path.of("target/test-classes").toUri().toURL()};
        return new URLClassLoader(classes, HERE) {
            @Override
            protected Class<?> loadClass(String wanted, boolean resolve) throws ClassNotFoundException {
                Class<?> loaded = findLoadedClass(wanted);
                return loaded == null && wanted.equals(name) ? findClass(wanted) : super.loadClass(wanted, resolve);
            }
        };
    }

    private static List<String> problems(ClassLoader loader) {
        return catchThrowableOfType(
                        RulePackException.class, () -> RulePack.fromClasspath(loader, "org/example/harbour"))
                .lines();
    }
}
