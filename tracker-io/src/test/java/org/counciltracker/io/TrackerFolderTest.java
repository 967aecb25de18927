package org.counciltracker.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrackerFolderTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void listsTrackersByNameAlsoThoseInFoldersBelow() throws IOException {
        put("b.csv", "Ref,Action");
        put("a.txt", "Ref\tAction");
        put("older/c.TSV", "Ref\tAction");

        assertThat(TrackerFolder.files(folder)).extracting(this::name).containsExactly("a.txt", "b.csv", "older/c.TSV");
    }

    @Test
    void tellsOfficeDocumentsAndPagesByTheirContentWhateverTheirName() throws IOException {
        put("actions", "PK\u0003\u0004....word/document.xml");
        put("minutes.download", "%PDF-1.7 ...");
        put("page.aspx", "<!DOCTYPE html><table></table>");
        put("picture.png", "\u0089PNG");
        put("notes.md", "# Notes");
        put("program.py", "print(1)");

        assertThat(TrackerFolder.files(folder))
                .extracting(this::name)
                .containsExactly("actions", "minutes.download", "page.aspx");
    }

    @Test
    void listsOldOfficeFilesSoThatTheirRefusalIsTold() throws IOException {
        put("old.doc", "\u00D0\u00CF\u0011\u00E0");

        assertThat(TrackerFolder.files(folder)).extracting(this::name).containsExactly("old.doc");
    }

    @Test
    void passesOverHiddenFilesAndThoseBesideAnOpenDocument() throws IOException {
        put(".hidden.csv", "Ref,Action");
        put(".git/a.csv", "Ref,Action");
        put("~$actions.docx", "owner");

        assertThat(TrackerFolder.files(folder)).isEmpty();
    }

    @Test
    void takesJsonThatHoldsATrackerButNotAnAssessmentOfOne() throws IOException {
        put("converted.json", "{\n  \"schemaVersion\": 1,\n  \"asOf\": null,\n");
        put("assessed.json", "{\n  \"schemaVersion\": 1,\n  \"asOf\": \"2024-10-01\",\n");
        put("package.json", "{\"name\": \"x\"}");

        assertThat(TrackerFolder.files(folder)).extracting(this::name).containsExactly("converted.json");
    }

    @Test
    void namesAFolderThatIsNotThere() {
        Path missing = folder.resolve("missing");

        assertThatThrownBy(() -> TrackerFolder.files(missing))
                .isInstanceOf(TrackerReadException.class)
                .hasMessage(missing + ": the folder can't be listed. Maybe you may not look into it.");
    }

    private void put(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content, StandardCharsets.ISO_8859_1);
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
