package org.counciltracker.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.counciltracker.rules.pack.PackSource;
import org.counciltracker.rules.pack.RulePack;
import org.counciltracker.rules.pack.RulePackException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pack in a jar is the pack in the folder that the jar was made of. */
class JarPackTest {

    private static final Path HARBOUR = Path.of("src/test/resources/packs/harbour");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "harbour/", "org/example/council-pack/"})
    void aPackIsTheSameFromAFolderAndFromAJar(String within) throws IOException {
        Path jar = jar("harbour.jar", within, HARBOUR);

        assertThat(RulePack.fromFolder(jar)).isEqualTo(RulePack.fromFolder(HARBOUR));
    }

    @Test
    void itsCasesAreInTheJarToo() throws IOException {
        Path pack = TestPacks.write(
                folder.resolve("pack"),
                "cases/one.yaml",
                "- case: One\n",
                "cases/more/two.yml",
                "",
                "cases/read.me",
                "");

        assertThat(PackSource.at(jar("pack.jar", "", pack)).cases())
                .isEqualTo(PackSource.at(pack).cases())
                .containsOnlyKeys("cases/more/two.yml", "cases/one.yaml");
    }

    @Test
    void casesChangeNothingOfAPack() {
        RulePack without = RulePack.fromFolder(TestPacks.write(folder.resolve("a")));
        RulePack with = RulePack.fromFolder(TestPacks.write(
                folder.resolve("b"), "cases/one.yaml", "- case: One\n", "cases/rows.csv", "a,b\n", "cases/x.drl", ""));

        assertThat(with).isEqualTo(without);
    }

    @Test
    void whatIsNoPackIsToldByItsName() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.txt"), "name: harbour\n");
        Path none = jar("none.jar", "", TestPacks.write(folder.resolve("none"), "pack.index", ""), "pack.index");
        Path two = folder.resolve("two.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(two))) {
            add(out, "quay/pack.yaml", "name: quay\nversion: 1\n".getBytes(StandardCharsets.UTF_8));
            add(out, "pier/pack.yaml", "name: pier\nversion: 1\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(problems(text))
                .containsExactly(
                        text
                                + ": is neither a folder nor a jar. A rule pack is a folder with a pack.yaml in it, or a jar of one.");
        assertThat(problems(none)).containsExactly(none + ": has no pack.yaml in it, so it holds no rule pack.");
        assertThat(problems(two))
                .containsExactly(
                        two + ": holds several rule packs: /pier, /quay. Maybe unpack it and give the folder of one.");
    }

    private static List<String> problems(Path path) {
        return catchThrowableOfType(RulePackException.class, () -> RulePack.fromFolder(path))
                .lines();
    }

    private Path jar(String name, String within, Path pack, String... only) throws IOException {
        Path jar = folder.resolve(name);
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream out = new ZipOutputStream(file);
                Stream<Path> paths = Files.walk(pack)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String entry = pack.relativize(path).toString().replace('\\', '/');
                if (only.length == 0 || List.of(only).contains(entry)) {
                    add(out, within + entry, Files.readAllBytes(path));
                }
            }
        }
        return jar;
    }

    private static void add(ZipOutputStream out, String name, byte[] bytes) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(bytes);
        out.closeEntry();
    }
}
