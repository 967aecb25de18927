package org.counciltracker.rules.internal;

import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counciltracker.rules.internal.DrlText.Flaw;
import org.drools.ecj.EclipseCompilationProblem;
import org.jspecify.annotations.Nullable;
import org.kie.memorycompiler.CompilationProblem;
import org.kie.memorycompiler.JavaCompiler;
import org.kie.memorycompiler.JavaCompilerFactory;
import org.kie.memorycompiler.JavaConfiguration;
import org.kie.memorycompiler.resources.MemoryResourceReader;
import org.kie.memorycompiler.resources.MemoryResourceStore;

/**
 * Compiles what rules conclude, all of them in one run, each in a class of its own whose lines are the rule's. So every
 * error has its true line, and none hides another. Not thread-safe.
 */
final class DrlConsequences {

    /** These change facts, which the compiler rewrites before it compiles; in Java they mean nothing. */
    private static final Pattern CHANGES =
            Pattern.compile("\\b(modify|insert|insertLogical|update|delete|retract)\\s*\\(");

    private final ClassLoader loader;
    private final MemoryResourceReader sources = new MemoryResourceReader();
    private final Map<String, Unit> units = new LinkedHashMap<>();

    DrlConsequences(ClassLoader loader) {
        this.loader = loader;
    }

    /** Returns whether a conclusion changes facts, and so is no Java. */
    static boolean changesFacts(DrlRule rule) {
        return change(rule).find();
    }

    /** Looks for words that change facts in what a rule concludes; offsets are those of the file. */
    static Matcher change(DrlRule rule) {
        return CHANGES.matcher(rule.text().bare()).region(Math.min(rule.then(), rule.end()), rule.end());
    }

    /** Adds the conclusion of a rule. */
    void add(DrlRule rule, DrlBindings bindings, DrlTypes types) {
        String name = "Then" + units.size();
        String path = "conclusions/" + name + ".java";
        var source = new StringBuilder("package conclusions; ");
        types.packages().forEach(each -> source.append("import ").append(each).append(".*; "));
        types.statements().forEach(each -> source.append(each).append(' '));
        source.append("class ").append(name).append(" { void then(org.drools.model.Drools drools");
        bindings.all()
                .forEach((variable, bound) -> source.append(", ")
                        .append(javaName(bound.type()))
                        .append(' ')
                        .append(variable));
        source.append(") throws Exception {");
        String head = "\n".repeat(rule.text().lineOf(rule.then()) - 1) + source;
        sources.add(path, (head + rule.conclusion() + "}}").getBytes(StandardCharsets.UTF_8));
        units.put(path, new Unit(rule, bindings, types, rule.then() + "then".length() - head.length()));
    }

    private static String javaName(@Nullable Type type) {
        return type == null ? "Object" : type.getTypeName().replace('$', '.');
    }

    /** Returns what is wrong with each rule's conclusion. */
    Map<DrlRule, List<Flaw>> flaws() {
        var flaws = new LinkedHashMap<DrlRule, List<Flaw>>();
        if (units.isEmpty()) {
            return flaws;
        }
        JavaCompiler compiler = JavaCompilerFactory.loadCompiler(JavaConfiguration.CompilerType.ECLIPSE, "17");
        var found = compiler.compile(units.keySet().toArray(String[]::new), sources, new MemoryResourceStore(), loader);
        for (CompilationProblem problem : found.getErrors()) {
            Unit unit = units.get(problem.getFileName().replaceFirst("^/", ""));
            if (unit != null && problem instanceof EclipseCompilationProblem error) {
                int at = error.getStartColumn() + unit.shift();
                if (at >= unit.rule().then() && at <= unit.rule().close()) {
                    int end = Math.min(unit.rule().end(), error.getEndColumn() + unit.shift() + 1);
                    new DrlConsequenceWords(unit.rule(), unit.bindings(), unit.types())
                            .of(error, Math.min(at, unit.rule().end()), Math.max(at, end))
                            .ifPresent(message -> flaws.computeIfAbsent(unit.rule(), rule -> new ArrayList<>())
                                    .add(new Flaw(at, message)));
                }
            }
        }
        return flaws;
    }

    private record Unit(DrlRule rule, DrlBindings bindings, DrlTypes types, int shift) {}
}
