package org.counciltracker.io.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.counciltracker.io.packed.ZipParts;
import org.counciltracker.io.table.Budget;
import org.counciltracker.io.table.UnreadableException;

/** The parts of a Word document, and how they point at each other. Not thread-safe. */
final class DocxParts {

    private static final String TYPES = "[Content_Types].xml";

    private final ZipParts zip;
    private final Budget budget;

    DocxParts(byte[] bytes, Budget budget) throws UnreadableException {
        this.zip = ZipParts.open(bytes, budget);
        this.budget = budget;
    }

    /** A part that another one points at. */
    record Link(String type, String target, boolean external) {
        /** Returns whether this is of a type, in the transitional or the strict form. */
        boolean isOf(String kind) {
            return type.endsWith("/" + kind);
        }
    }

    /** Reads a part. */
    @FunctionalInterface
    interface PartReader {
        void read(Xml xml) throws UnreadableException;
    }

    /** Returns the name of the part that holds the document. */
    String main() throws UnreadableException {
        for (Link link : links("").values()) {
            if (link.isOf("officeDocument") && zip.has(link.target())) {
                return link.target();
            }
        }
        return typedMain().filter(zip::has).orElseThrow(() -> {
            boolean lost = zip.has("word/document.xml");
            return new UnreadableException(
                    "",
                    lost
                            ? "the list of what the file's parts are is missing"
                            : "the part with the document's text is missing",
                    "Maybe the file was cut short or repaired wrongly: open it in the program that made it, and save it again.");
        });
    }

    private Optional<String> typedMain() throws UnreadableException {
        String[] found = {""};
        if (zip.has(TYPES)) {
            read(
                    TYPES,
                    xml -> xml.children(root -> xml.children(name -> {
                        String type = xml.attribute("ContentType", "");
                        boolean document = type.contains("wordprocessingml") || type.contains("ms-word");
                        if (name.equals("ct:Override") && document && type.endsWith(".main+xml")) {
                            found[0] = xml.attribute("PartName", "").replaceFirst("^/", "");
                        }
                    })));
        }
        return found[0].isEmpty() ? Optional.empty() : Optional.of(found[0]);
    }

    boolean has(String part) {
        return zip.has(part);
    }

    /** Returns whether there are macros in the document. */
    boolean hasMacros() {
        return zip.names().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.endsWith("vbaproject.bin") || name.endsWith("vbadata.xml"));
    }

    /** Opens a part, has it read and closes it. */
    void read(String part, PartReader reader) throws UnreadableException {
        try (InputStream in = zip.open(part)) {
            reader.read(Xml.open(in, part, budget));
        } catch (IOException e) {
            throw UnreadableException.within(e).orElseGet(() -> ZipParts.damaged(part));
        }
    }

    /** Returns what a part points at, by the ids that it uses; of the whole file where the part has no name. */
    Map<String, Link> links(String part) throws UnreadableException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String list = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        Map<String, Link> links = new LinkedHashMap<>();
        if (zip.has(list)) {
            read(
                    list,
                    xml -> xml.children(root -> xml.children(name -> {
                        if (name.equals("rel:Relationship")) {
                            boolean external = "External".equals(xml.attribute("TargetMode"));
                            String target = xml.attribute("Target", "");
                            links.put(
                                    xml.attribute("Id", ""),
                                    new Link(
                                            xml.attribute("Type", ""),
                                            external ? target : inside(folder, target),
                                            external));
                        }
                    })));
        }
        return links;
    }

    private static String inside(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String path = folder + target;
        while (path.contains("../")) {
            String shorter = path.replaceFirst("(?:^|[^/]+/)\\.\\./", "");
            if (shorter.equals(path)) {
                break;
            }
            path = shorter;
        }
        return path.replace("./", "");
    }
}
