package org.counciltracker.rules.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * One run of the engine's compiler over some files.
 *
 * <p>Only the bytes of the classes are taken from it; no container is made. Each run has a release id of its own, which
 * leaves the engine's repository when the run is over, so that nothing keeps the classes alive.
 */
final class DrlBuild {
    private static final String GROUP = "org.counciltracker.run";
    private static final String ARTIFACT = "drl";
    private static final String LISTING = "Java source of ";
    private static final String STACK_TRACE = "\nProblem stacktrace";
    /** The name of a class made from a rule says nothing to the rule's author. */
    private static final Pattern MADE_CLASS = Pattern.compile(" for the type \\w*[0-9A-F]{32}\\b");

    private static final AtomicLong RUNS = new AtomicLong();

    private final Map<String, byte[]> files;
    private final List<Finding> findings;

    private DrlBuild(Map<String, byte[]> files, List<Finding> findings) {
        this.files = files;
        this.findings = findings;
    }

    static DrlBuild run(List<DrlSource> sources, ClassLoader loader) {
        KieServices services = KieServices.get();
        ReleaseId id = services.newReleaseId(GROUP, ARTIFACT, "1." + RUNS.incrementAndGet());
        KieFileSystem input = services.newKieFileSystem().generateAndWritePomXML(id);
        for (int i = 0; i < sources.size(); i++) {
            input.write(
                    "src/main/resources/" + pathOf(sources, i), sources.get(i).text());
        }
        KieBuilder builder = services.newKieBuilder(input, loader);
        try {
            builder.buildAll(ExecutableModelProject.class);
            List<Finding> findings = findings(builder, sources);
            return findings.isEmpty()
                    ? new DrlBuild(files((InternalKieModule) builder.getKieModule()), findings)
                    : new DrlBuild(Map.of(), findings);
        } catch (RuntimeException e) {
            // The compiler throws on some mistakes, such as comparing a number with a string.
            return new DrlBuild(Map.of(), List.of(new Finding(null, "", -1, words(e.toString()))));
        } finally {
            services.getRepository().removeKieModule(id);
        }
    }

    /** The compiler warns of a file that doesn't lie in the folder of its package. */
    private static String pathOf(List<DrlSource> sources, int index) {
        return DrlPackage.folderOf(sources.get(index)) + "source" + index + ".drl";
    }

    private static List<Finding> findings(KieBuilder builder, List<DrlSource> sources) {
        Map<String, DrlSource> byPath = new HashMap<>();
        for (int i = 0; i < sources.size(); i++) {
            byPath.put(pathOf(sources, i), sources.get(i));
        }
        List<Finding> findings = new ArrayList<>();
        for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
            if (message.getText().startsWith(LISTING)) {
                continue;
            }
            String path = String.valueOf(message.getPath());
            DrlSource source = byPath.get(path);
            // A line of a class that was made from a rule says nothing to the rule's author.
            int line = source == null ? -1 : message.getLine();
            findings.add(new Finding(source == null ? null : source.name(), path, line, words(message.getText())));
        }
        return findings;
    }

    private static String words(String text) {
        int trace = text.indexOf(STACK_TRACE);
        return MADE_CLASS
                .matcher(trace < 0 ? text : text.substring(0, trace))
                .replaceAll("")
                .strip();
    }

    private static Map<String, byte[]> files(InternalKieModule module) {
        Map<String, byte[]> files = new HashMap<>();
        for (String name : module.getFileNames()) {
            files.put(name, module.getBytes(name));
        }
        return files;
    }

    /** Returns what the compiler found wrong; empty if it made classes. */
    List<Finding> findings() {
        return findings;
    }

    /** Returns the files that were made, by their path: classes, and the list of the models among them. */
    Map<String, byte[]> files() {
        return files;
    }

    static String modelNamesPath() {
        return ModelNames.path(GROUP, ARTIFACT);
    }

    /**
     * Something the compiler found wrong.
     *
     * @param file the file's name, or null if the compiler does not say
     * @param path the path the compiler gives, of the file or of a class made from it, or empty
     * @param line the line, counted from 1, or less than 1 if not known
     * @param text the compiler's words
     */
    record Finding(@Nullable String file, String path, int line, String text) {}
}
