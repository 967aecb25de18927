package org.example.council;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.counciltracker.io.TrackerFiles;
import org.counciltracker.io.json.AssessmentJsonWriter;
import org.counciltracker.rules.RulesEngine;

/** Goes the whole way from the bytes of a file to those of JSON. */
final class PrintJson {

    private PrintJson() {}

    public static void main(String[] args) throws IOException {
        System.out.write(json());
        System.out.flush();
    }

    static byte[] json() throws IOException {
        var out = new ByteArrayOutputStream();
        AssessmentJsonWriter.write(
                RulesEngine.standard()
                        .assess(
                                TrackerFiles.read(Towpaths.FILE.getBytes(UTF_8), "towpaths.csv")
                                        .tracker(),
                                Towpaths.SEPTEMBER),
                out);
        return out.toByteArray();
    }
}
