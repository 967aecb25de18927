package org.counciltracker.architecture;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the Javadoc of the libraries' public types says is there, and holds. Doclint sees to the rest of it. */
class JavadocTest {

    private static final Pattern DOCUMENTED_TYPE = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@[^\\n]*\\n\\s*)*public [\\w ]*?(?:class|record|interface) \\w+",
            Pattern.DOTALL);

    private static final Pattern CODE = Pattern.compile("(?s)<pre>\\{@code\n(.*?)\n\\s*\\* }</pre>");

    private static final String IMMUTABLE = "immutable";

    private static final String WITHOUT_STATE = "no state";

    @TempDir
    private Path classes;

    /** Enums are left out, since nobody expects them to change, and exceptions, which stay with the thread that threw them. */
    @ParameterizedTest
    @MethodSource("publicTypes")
    void saysWhetherThreadsMayShareIt(Source source) {
        assertThat(source.doc())
                .containsAnyOf(
                        IMMUTABLE,
                        WITHOUT_STATE,
                        "pure and thread-safe",
                        "All methods are thread-safe",
                        "Not thread-safe");
    }

    @ParameterizedTest
    @MethodSource("publicTypes")
    void whatIsSaidToBeImmutableOrWithoutStateIs(Source source) {
        if (source.doc().contains(IMMUTABLE)) {
            assertThat(source.type().getDeclaredFields())
                    .allMatch(field -> Modifier.isFinal(field.getModifiers()), "is final");
        } else if (source.doc().contains(WITHOUT_STATE)) {
            assertThat(source.type().getDeclaredFields())
                    .allMatch(JavadocTest::isConstant, "is a constant of a class without state");
        }
    }

    @ParameterizedTest
    @MethodSource("publicTypes")
    void recordsCopyTheCollectionsGivenToThem(Source source) {
        RecordComponent[] components = source.type().getRecordComponents();
        if (components != null) {
            assertThat(Arrays.stream(components)
                            .filter(component -> Collection.class.isAssignableFrom(component.getType())
                                    || Map.class.isAssignableFrom(component.getType()))
                            .map(RecordComponent::getName))
                    .allSatisfy(name -> assertThat(source.text()).containsPattern("copyOf\\(\\s*" + name + "\\b"));
            assertThat(components).noneMatch(component -> component.getType().isArray());
        }
    }

    /** Doclint of Java 17 overlooks a component without its line; that of Java 25 doesn't. */
    @ParameterizedTest
    @MethodSource("publicTypes")
    void recordsSayWhatEachComponentIs(Source source) {
        RecordComponent[] components = source.type().getRecordComponents();
        if (components != null) {
            assertThat(components)
                    .allSatisfy(component -> assertThat(source.doc()).contains("@param " + component.getName() + " "));
        }
    }

    @Test
    void examplesCompile() throws IOException {
        List<JavaFileObject> examples = new ArrayList<>();
        for (Path file : sources()) {
            CODE.matcher(Files.readString(file, StandardCharsets.UTF_8))
                    .results()
                    .map(code -> example(code, file, examples.size()))
                    .forEach(examples::add);
        }
        assertThat(examples).hasSizeGreaterThan(15);

        var messages = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        boolean compiled = compiler.getTask(
                        messages,
                        null,
                        null,
                        List.of("-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path")),
                        null,
                        examples)
                .call();

        assertThat(compiled).as(messages.toString()).isTrue();
    }

    /** The names that examples take for granted are fields, so that an example may declare one of them itself. */
    private static JavaFileObject example(MatchResult code, Path file, int number) {
        String name = "Example%d".formatted(number);
        String body = code.group(1).replaceAll("(?m)^\\s*\\* ?", "");
        String text = """
                import java.io.*;
                import java.nio.file.*;
                import java.time.*;
                import java.util.*;
                import org.counciltracker.assessment.*;
                import org.counciltracker.calendar.*;
                import org.counciltracker.io.*;
                import org.counciltracker.io.csv.*;
                import org.counciltracker.io.holidays.*;
                import org.counciltracker.io.json.*;
                import org.counciltracker.io.markdown.*;
                import org.counciltracker.io.parties.*;
                import org.counciltracker.links.*;
                import org.counciltracker.model.*;
                import org.counciltracker.totals.*;
                import org.counciltracker.parse.*;
                import org.counciltracker.parties.*;
                import org.counciltracker.rules.*;
                import org.counciltracker.rules.pack.*;
                import org.counciltracker.text.*;

                class %s {
                    Tracker tracker;
                    RulesEngine engine;
                    AsOf asOf;
                    LocalDate day;
                    AssessedTracker assessed;

                    // %s
                    void run() throws Exception {
                %s
                    }
                }
                """.formatted(name, file.getFileName(), body);
        return new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private static boolean isConstant(Field field) {
        return Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers());
    }

    static Stream<Source> publicTypes() throws IOException {
        List<Source> types = sources().stream().flatMap(Source::of).toList();
        assertThat(types).hasSizeGreaterThan(80);
        return types.stream();
    }

    private static List<Path> sources() throws IOException {
        var sources = new ArrayList<Path>();
        for (String module : List.of("tracker-core", "tracker-rules", "tracker-io")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !file.toString().contains("internal"))
                        .sorted()
                        .forEach(sources::add);
            }
        }
        return sources;
    }

    /**
     * A public type as it is written.
     *
     * @param type the type
     * @param doc its Javadoc without line breaks
     * @param text the whole file
     */
    record Source(Class<?> type, String doc, String text) {

        static Stream<Source> of(Path file) {
            try {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                String name =
                        file.toString().replaceFirst("^.*src.main.java.", "").replaceAll("[/\\\\]", ".");
                return DOCUMENTED_TYPE
                        .matcher(text)
                        .results()
                        .limit(1)
                        .map(found -> new Source(
                                type(name.replaceFirst("\\.java$", "")),
                                found.group(1)
                                        .lines()
                                        .map(line -> line.replaceFirst("^\\s*\\* ?", ""))
                                        .collect(joining(" ")),
                                text))
                        .filter(source -> Modifier.isPublic(source.type().getModifiers()))
                        .filter(source -> !source.type().isEnum() && !Throwable.class.isAssignableFrom(source.type()));
            } catch (IOException e) {
                throw new AssertionError(file.toString(), e);
            }
        }

        private static Class<?> type(String name) {
            try {
                return Class.forName(name, false, JavadocTest.class.getClassLoader());
            } catch (ClassNotFoundException e) {
                throw new AssertionError(name, e);
            }
        }

        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }
}
