package org.counciltracker.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The command line. */
public final class Main {

    private Main() {}

    /**
     * Runs a command and ends the process with its exit code.
     *
     * @param args the command and its arguments
     */
    public static void main(String[] args) {
        Warmup.begin(List.of(args));
        PrintStream out = stream(FileDescriptor.out, "stdout.encoding");
        PrintStream err = stream(FileDescriptor.err, "stderr.encoding");
        int exitCode = run(args, out, err);
        err.flush();
        System.exit(exitCode);
    }

    /**
     * Runs a command.
     *
     * @param args the command and its arguments
     * @param out the standard output
     * @param err the standard error stream
     * @return the exit code
     */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        return run(args, Surroundings.ofProcess(out, err));
    }

    static int run(String[] args, Surroundings surroundings) {
        return new Commands(surroundings).run(args);
    }

    /** A locale without an encoding of its own means ASCII to Java; terminals and pipes there take UTF-8. */
    private static PrintStream stream(FileDescriptor descriptor, String property) {
        String told = System.getProperty(property, System.getProperty("native.encoding", "UTF-8"));
        Charset charset = Charset.isSupported(told) ? Charset.forName(told) : StandardCharsets.UTF_8;
        return new PrintStream(
                new BufferedOutputStream(new QuietPipe(new FileOutputStream(descriptor))),
                false,
                charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset);
    }
}
