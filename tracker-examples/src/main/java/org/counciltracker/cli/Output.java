package org.counciltracker.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.counciltracker.cli.render.Page;

/** Where a result goes: the standard output, or a file that is written whole or not at all. */
interface Output {

    /** Writes a document of bytes. */
    void write(Document document);

    /** Writes text, in the encoding that suits this output. */
    void print(String text);

    /** Returns what text for this output is laid out for, if the standard output is for {@code standard}. */
    Page page(Page standard);

    /** Something that can be written. */
    @FunctionalInterface
    interface Document {
        void writeTo(OutputStream out) throws IOException;
    }

    static Output standard(PrintStream out) {
        return new Standard(out);
    }

    static Output file(Path file) {
        return new File(file);
    }

    /** Returns whether two paths lead to one existing file. */
    static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * The standard output. Its faults are told when the command ends.
     *
     * @param out the stream
     */
    record Standard(PrintStream out) implements Output {

        @Override
        public void write(Document document) {
            try {
                document.writeTo(out);
            } catch (IOException e) {
                throw Failure.unwritable("standard output: cannot be written: %s".formatted(e.getMessage()));
            }
        }

        @Override
        public void print(String text) {
            out.print(text);
        }

        @Override
        public Page page(Page standard) {
            return standard;
        }
    }

    /**
     * A file.
     *
     * @param file its path
     */
    record File(Path file) implements Output {

        @Override
        public void print(String text) {
            write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        }

        @Override
        public Page page(Page standard) {
            return Page.plain(standard.width());
        }

        @Override
        public void write(Document document) {
            try {
                if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
                    // A device or a pipe: nothing to replace.
                    writeTo(file, document, StandardOpenOption.WRITE);
                } else {
                    replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), document);
                }
            } catch (IOException e) {
                throw Failure.unwritable("%s: cannot be written: %s".formatted(file, reason(e)));
            }
        }

        /** Writes beside the file and then moves, so that a reader of the file never sees a part of it. */
        private static void replace(Path target, Document document) throws IOException {
            if (Files.isDirectory(target)) {
                throw new FileSystemException(target.toString(), null, "it is a folder");
            }
            Path beside = target.resolveSibling(".tracker-%s.tmp".formatted(UUID.randomUUID()));
            // Also where the user stops the program half-way.
            beside.toFile().deleteOnExit();
            try {
                writeTo(beside, document, StandardOpenOption.CREATE_NEW);
                move(beside, target);
            } finally {
                Files.deleteIfExists(beside);
            }
        }

        private static void writeTo(Path path, Document document, StandardOpenOption how) throws IOException {
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(path, how, StandardOpenOption.WRITE))) {
                document.writeTo(out);
            }
        }

        private static void move(Path from, Path to) throws IOException {
            try {
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }

        private static String reason(IOException exception) {
            if (exception instanceof NoSuchFileException) {
                return "there is no such folder.";
            }
            if (exception instanceof AccessDeniedException) {
                return "you may not write there.";
            }
            String reason = exception instanceof FileSystemException inFileSystem
                    ? inFileSystem.getReason()
                    : exception.getMessage();
            return reason == null ? exception.getClass().getSimpleName() + "." : reason + ".";
        }
    }
}
