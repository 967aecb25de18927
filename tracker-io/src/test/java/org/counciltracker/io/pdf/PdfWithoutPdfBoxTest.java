package org.counciltracker.io.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Throwables;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfWithoutPdfBoxTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            org.apache.pdfbox.          | reading PDF takes a library that is not there. Add org.apache.pdfbox:pdfbox, version 3.0 or a later one of that line, to the class path.
            org.apache.commons.logging. | reading PDF takes the logging that PDFBox writes to. Add org.slf4j:jcl-over-slf4j, version 2.0 or a later one of that line, to the class path.
            """)
    void namesTheLibraryToAdd(String hidden, String message) throws ReflectiveOperationException {
        Class<?> files = new Hiding(hidden).loadClass("org.counciltracker.io.TrackerFiles");
        Method read = files.getMethod("read", byte[].class, String.class);
        byte[] paper = new Paper().text(50, 100, "Words").bytes();
        @Nullable String said = "nothing";
        try {
            read.invoke(null, paper, "paper.pdf");
        } catch (InvocationTargetException e) {
            said = Throwables.getCausalChain(e).get(1).getMessage();
        }
        assertThat(said).isEqualTo("paper.pdf: " + message);
    }

    /** Has this project's classes and PDFBox's anew, and finds nothing whose name begins with what is hidden. */
    private static final class Hiding extends ClassLoader {

        private final String hidden;

        Hiding(String hidden) {
            super(PdfWithoutPdfBoxTest.class.getClassLoader());
            this.hidden = hidden;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith(hidden)) {
                throw new ClassNotFoundException(name);
            }
            boolean anew = name.startsWith("org.counciltracker.") || name.startsWith("org.apache.");
            return anew ? defined(name) : super.loadClass(name, resolve);
        }

        private Class<?> defined(String name) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? define(name) : loaded;
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
