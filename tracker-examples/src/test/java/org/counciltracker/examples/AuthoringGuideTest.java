package org.counciltracker.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.counciltracker.cli.CliRun;
import org.counciltracker.cli.GoldenFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Follows the guide for rules authors from its top to its end, in an empty folder: writes each file it gives, types each
 * command, and holds what is said to what the guide prints.
 */
class AuthoringGuideTest {

    private static final Path GUIDE = Path.of("../tracker-rules/docs/authoring.md");

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");

    private static final Pattern FILE = Pattern.compile("`([\\w/-]+\\.(?:csv|yaml|drl))`[^`]*:\\s*\\z");

    @TempDir
    private Path folder;

    @Test
    void doesWhatItSays() throws IOException {
        String guide = Files.readString(GUIDE);
        var written = new StringBuilder();
        int end = 0;
        String said = "";
        int files = 0;
        List<String> commands = new ArrayList<>();
        Matcher block = BLOCK.matcher(guide);
        while (block.find()) {
            String before = guide.substring(end, block.start());
            String body = block.group(2);
            switch (block.group(1)) {
                case "sh" -> {
                    commands.addAll(body.lines().toList());
                    said = run(body.lines().toList());
                }
                case "text" -> body = said;
                case "csv", "yaml", "drl" -> {
                    write(before, body);
                    files++;
                }
                default -> assertThat(block.group(1)).isEqualTo("java");
            }
            written.append(before)
                    .append("```")
                    .append(block.group(1))
                    .append('\n')
                    .append(body)
                    .append("```");
            end = block.end();
        }
        written.append(guide.substring(end));
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(GUIDE, written);
        }

        assertThat(written.toString()).isEqualTo(Files.readString(GUIDE));
        assertThat(files).isGreaterThan(9);
        assertThat(commands).hasSizeGreaterThan(12);
        assertThat(packs("folder.json")).isNotEmpty().isEqualTo(packs("jar.json"));
    }

    /** Returns what the guide's reader sees. */
    private String run(List<String> lines) {
        var said = new StringBuilder();
        for (String line : lines) {
            List<String> words = List.of(line.split(" "));
            String[] args = words.subList(1, words.size()).toArray(String[]::new);
            if (words.get(0).equals("jar")) {
                said.append(jar(args));
            } else {
                assertThat(words.get(0)).isEqualTo("tracker");
                CliRun run = CliRun.in(folder, args);
                said.append(run.err()).append(run.out());
            }
        }
        return GoldenFile.withoutHashes(said.toString());
    }

    /** The tool knows no folder but the one that the process runs in. */
    private String jar(String... args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("local") || args[i].equals("local.jar")) {
                args[i] = folder.resolve(args[i]).toString();
            }
        }
        var words = new StringWriter();
        var out = new PrintWriter(words);
        assertThat(ToolProvider.findFirst("jar").orElseThrow().run(out, out, args))
                .as(words.toString())
                .isZero();
        return words.toString();
    }

    private void write(String before, String body) throws IOException {
        Matcher file = FILE.matcher(before);
        assertThat(file.find()).as("a file named before: %s", before).isTrue();
        Path target = folder.resolve(file.group(1));
        Files.createDirectories(target.getParent());
        Files.writeString(target, body);
    }

    private String packs(String file) throws IOException {
        Matcher packs = Pattern.compile("(?s)\"rulePacks\".*?\\]").matcher(Files.readString(folder.resolve(file)));
        return packs.find() ? packs.group() : "";
    }
}
