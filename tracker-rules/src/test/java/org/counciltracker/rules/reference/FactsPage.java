package org.counciltracker.rules.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.counciltracker.rules.fact.Few;
import org.counciltracker.rules.fact.Item;
import org.counciltracker.rules.fact.SettledIn;
import org.counciltracker.rules.pack.Stage;
import org.counciltracker.rules.reference.SourceDoc.Comment;

/** Writes the page of all facts that rules may read, and all that they may conclude, from the code and its Javadoc. */
final class FactsPage {

    private static final String OPENING = """
            # Facts and conclusions

            What stands in the `when` part of a rule, and what in its `then` part. A test makes this page from the code; it fails
            where the page says something else.

            A rule reads facts by their type and fields: `Due( $item : item, dated == true, daysLate > 30 )` binds the item to
            `$item` wherever its last day is more than 30 days past. What belongs to one item is joined by it:
            `News( item == $item, days > 90 )`. "Or nothing" behind a type means that the field may be `null`. See
            [writing a rule pack](authoring.md).

            """;

    private static final List<Stage> STAGES = List.of(Stage.values());

    private static final Pattern FROM_STAGE = Pattern.compile("From the \\w+ stage on(?:\\. ?|; (\\w))");

    private final Path modules;
    private final PlainTypes types = new PlainTypes();
    private final Rows rows = new Rows(types);
    private final StringBuilder page = new StringBuilder(OPENING);

    private FactsPage(Path modules) {
        this.modules = modules;
    }

    static String of(Path modules) {
        return new FactsPage(modules).page();
    }

    /** Returns all fact types, sorted by name. */
    static List<Class<?>> factTypes() {
        Path folder = Path.of("src/main/java", Item.class.getPackageName().replace('.', '/'));
        try (Stream<Path> files = Files.list(folder)) {
            var found = new ArrayList<Class<?>>();
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                if (!name.equals("package-info")) {
                    Class<?> type = Class.forName(Item.class.getPackageName() + "." + name);
                    if (type.isRecord()) {
                        found.add(type);
                    }
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the first stage after which there are facts of a type, or empty where they are there from the start. */
    static Optional<Stage> settledIn(AnnotatedElement type) {
        SettledIn settled = type.getAnnotation(SettledIn.class);
        return settled == null
                ? Optional.empty()
                : Arrays.stream(settled.value())
                        .map(folder -> Stage.ofFolder(folder).orElseThrow())
                        .min(Comparator.naturalOrder());
    }

    private String page() {
        Map<Integer, List<Class<?>>> byStage = new TreeMap<>();
        for (Class<?> type : factTypes()) {
            int order = settledIn(type).map(stage -> STAGES.indexOf(stage) + 1).orElse(0);
            byStage.computeIfAbsent(order, key -> new ArrayList<>()).add(type);
        }
        contents(byStage);
        byStage.forEach((order, facts) -> {
            heading(order);
            facts.forEach(this::fact);
        });
        page.append(new ConclusionsPart(modules, rows).text());
        page.append(new ValuesPart(modules, types, rows).text());
        return page.toString().stripTrailing() + "\n";
    }

    private void contents(Map<Integer, List<Class<?>>> byStage) {
        page.append("| rules of the stage | read besides what stands above |\n|---|---|\n");
        for (Map.Entry<Integer, List<Class<?>>> entry : byStage.entrySet()) {
            List<String> links = entry.getValue().stream()
                    .map(type ->
                            "[%1$s](#%2$s)".formatted(PlainTypes.name(type), PlainTypes.anchor(PlainTypes.name(type))))
                    .toList();
            page.append("| %s | %s |\n".formatted(readers(entry.getKey()), String.join(", ", links)));
        }
        page.append("\nThe stages are, in their order: %s. What rules may say is under [conclusions](#conclusions).\n\n"
                .formatted(Stage.folders()));
    }

    private static String readers(int order) {
        return order == 0 ? "integrity" : STAGES.get(order).folder();
    }

    private void heading(int order) {
        if (order == 0) {
            page.append("## From the start\n\nRules of every stage may read these.\n\n");
        } else {
            Stage settled = STAGES.get(order - 1);
            page.append("## After the stage %s\n\nFor rules of: %s.\n\n".formatted(settled.folder(), later(settled)));
        }
    }

    private static String later(Stage settled) {
        return String.join(
                ", ",
                Arrays.stream(Stage.values())
                        .filter(stage -> stage.compareTo(settled) > 0)
                        .map(Stage::folder)
                        .toList());
    }

    private void fact(Class<?> type) {
        SourceDoc source = SourceDoc.of(modules, type);
        Comment comment = source.before("\\brecord " + type.getSimpleName() + "\\b");
        page.append("### %s\n\n%s%s\n\n".formatted(PlainTypes.name(type), withoutStage(comment.text()), notes(type)));
        page.append(rows.fields(type, comment));
        questions(type, source);
    }

    private static String notes(Class<?> type) {
        return type.isAnnotationPresent(Few.class) ? " There are few of them, however long the tracker is." : "";
    }

    /** The heading says from which stage on, and more clearly. */
    private static String withoutStage(String text) {
        return FROM_STAGE
                .matcher(text)
                .replaceAll(
                        found -> found.group(1) == null ? "" : found.group(1).toUpperCase(Locale.ROOT))
                .strip();
    }

    /** What a fact answers beside its fields. */
    private void questions(Class<?> type, SourceDoc source) {
        Set<String> fields = new HashSet<>();
        Arrays.stream(type.getRecordComponents()).forEach(field -> fields.add(field.getName()));
        List<Method> asked = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !fields.contains(method.getName()))
                .filter(method -> !Set.of("equals", "hashCode", "toString").contains(method.getName()))
                .filter(method ->
                        !method.isSynthetic() && !method.getReturnType().equals(type))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
        var lines = new ArrayList<String>();
        for (Method method : asked) {
            Comment comment = source.before("\\b" + method.getName() + "\\(");
            if (!comment.text().isEmpty()) {
                lines.add("| `%s` | %s | %s |\n"
                        .formatted(
                                call(method),
                                types.words(method.getGenericReturnType()),
                                Rows.cell(comment.text().replaceFirst("^Returns ", ""))));
            }
        }
        if (!lines.isEmpty()) {
            page.append("| can be asked | answers | what |\n|---|---|---|\n");
            lines.forEach(page::append);
            page.append('\n');
        }
    }

    private static String call(Method method) {
        boolean property = method.getParameterCount() == 0;
        String parameters = String.join(
                ", ",
                Arrays.stream(method.getParameterTypes()).map(PlainTypes::name).toList());
        return method.getName() + (property ? "()" : "( " + parameters + " )");
    }
}
