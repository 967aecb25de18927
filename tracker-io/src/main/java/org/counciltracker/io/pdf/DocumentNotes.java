package org.counciltracker.io.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.counciltracker.io.table.NoteBook;
import org.counciltracker.io.table.NoteCode;
import org.counciltracker.model.Severity;

/** Notes what a document brings along that is neither run nor opened. */
final class DocumentNotes {

    private static final String WHERE = "the whole file";
    private static final int MOST_NAMES = 100;
    private static final int DEEPEST = 20;

    private DocumentNotes() {}

    static void take(PDDocument document, NoteBook notes) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        COSDictionary opening = catalog.getCOSDictionary(COSName.OPEN_ACTION);
        if (opening != null
                && !String.valueOf(opening.getNameAsString(COSName.S)).startsWith("GoTo")) {
            note(notes, "An action that runs when the file is opened was not run.", words(opening));
        }
        if (catalog.getCOSDictionary(COSName.AA) != null) {
            note(notes, "Actions that run when the file is used were not run.", null);
        }
        if (names != null && names.getCOSDictionary(COSName.getPDFName("JavaScript")) != null) {
            note(notes, "Scripts in the file were not run.", null);
        }
        COSDictionary attached = names == null ? null : names.getCOSDictionary(COSName.getPDFName("EmbeddedFiles"));
        if (attached != null) {
            List<String> files = new ArrayList<>();
            collect(attached, files, 0);
            note(
                    notes,
                    "Files attached to this one were not opened; read them by themselves.",
                    String.join("\n", files));
        }
        COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
        if (form != null && form.getDictionaryObject(COSName.XFA) != null) {
            note(notes, "A form within the form (XFA) was not read; what its pages show was.", null);
        }
    }

    /** Returns what an action says of itself: its script, or the file that it names. */
    static String words(COSDictionary action) {
        for (COSName key : List.of(COSName.JS, COSName.F, COSName.URI)) {
            COSBase value = action.getDictionaryObject(key);
            if (value instanceof COSString text) {
                return text.getString();
            }
            if (value instanceof COSDictionary file) {
                return file.getString(COSName.UF, file.getString(COSName.F, ""));
            }
        }
        return "";
    }

    private static void collect(COSDictionary node, List<String> files, int depth) {
        COSArray names = node.getCOSArray(COSName.NAMES);
        for (int i = 0; names != null && i < names.size() && files.size() < MOST_NAMES; i += 2) {
            files.add(names.getString(i, "?"));
        }
        COSArray kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && depth < DEEPEST && i < kids.size() && files.size() < MOST_NAMES; i++) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                collect(kid, files, depth + 1);
            }
        }
    }

    private static void note(NoteBook notes, String message, @org.jspecify.annotations.Nullable String raw) {
        notes.add(Severity.WARNING, NoteCode.NOT_FOLLOWED, WHERE, message, raw);
    }
}
