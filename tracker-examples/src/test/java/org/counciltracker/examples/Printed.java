package org.counciltracker.examples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import org.counciltracker.model.TrackerException;

/** Runs an example as a reader would, and catches what it prints. */
final class Printed {

    private Printed() {}

    /** Returns what the example writes to standard output, with line feeds. */
    static String by(Class<?> example, String... args) {
        var out = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            example.getMethod("main", String[].class).invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof TrackerException failure) {
                throw failure;
            }
            throw new AssertionError(example + " failed", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(example + " can't be run", e);
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
