package org.counciltracker.rules.internal;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * What the rules engine alone says of files of rules: what somebody would see who uses it without this library.
 *
 * @param messages the messages, listings of generated classes and repeats aside
 * @param thrown what was thrown where it gave no messages, or an empty text
 */
record PlainDrools(List<Said> messages, String thrown) {

    private static final String FOLDER = "src/main/resources/";

    private static final AtomicInteger RUNS = new AtomicInteger();

    static PlainDrools of(List<DrlSource> sources) {
        KieServices services = KieServices.get();
        ReleaseId id = services.newReleaseId("org.counciltracker.plain", "drl", "1." + RUNS.incrementAndGet());
        KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(id);
        for (DrlSource source : sources) {
            files.write(FOLDER + DrlPackage.folderOf(source) + source.name().replaceAll(".*/", ""), source.text());
        }
        List<Said> messages = new ArrayList<>();
        try {
            KieBuilder builder = services.newKieBuilder(files);
            builder.buildAll(ExecutableModelProject.class);
            for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
                boolean inDrl = String.valueOf(message.getPath()).endsWith(".drl");
                Said said = new Said(
                        inDrl ? message.getLine() : -1,
                        message.getText().lines().findFirst().orElse(""));
                if (!message.getText().startsWith("Java source of ") && !messages.contains(said)) {
                    messages.add(said);
                }
            }
            if (messages.isEmpty()) {
                load((InternalKieModule) builder.getKieModule(), id);
            }
            return new PlainDrools(messages, "");
        } catch (RuntimeException | LinkageError e) {
            return new PlainDrools(messages, e.getClass().getSimpleName());
        } finally {
            services.getRepository().removeKieModule(id);
        }
    }

    /** Makes the models ready, as making a knowledge base of them would. */
    private static void load(InternalKieModule module, ReleaseId id) {
        var files = new HashMap<String, byte[]>();
        module.getFileNames().forEach(name -> files.put(name, module.getBytes(name)));
        byte[] names = files.get(ModelNames.path(id.getGroupId(), id.getArtifactId()));
        ModelNames.load(
                ModelNames.read(new ByteArrayInputStream(names)),
                new DrlClassLoader(files, PlainDrools.class.getClassLoader()));
    }

    /** Returns whether a line of a file of rules is among those told. */
    boolean tells(int line) {
        return messages.stream().anyMatch(said -> said.line() == line);
    }

    /** Returns whether any message has one of these texts in it. */
    boolean says(List<String> texts) {
        return messages.stream().anyMatch(said -> texts.stream().anyMatch(said.text()::contains));
    }

    /**
     * One message.
     *
     * @param line the line of the file of rules, or less than 1 where none is told
     * @param text its first line
     */
    record Said(int line, String text) {}
}
