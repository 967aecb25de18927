package org.counciltracker.io.docx;

import static java.util.Map.entry;

import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.counciltracker.io.packed.XmlPart;
import org.counciltracker.io.packed.ZipParts;
import org.counciltracker.io.table.Budget;
import org.counciltracker.io.table.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a part element by element, with one set of names for the transitional and the strict form of the format.
 *
 * <p>An element of WordprocessingML is called {@code w:p} whatever prefix the file uses. Elements of vocabularies that aren't
 * known get the prefix {@code x}. Not thread-safe.
 */
final class Xml {

    private static final String OPEN = "http://schemas.openxmlformats.org/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            entry(OPEN + "wordprocessingml/2006/main", "w"),
            entry(STRICT + "wordprocessingml/main", "w"),
            entry(OPEN + "officeDocument/2006/relationships", "r"),
            entry(STRICT + "officeDocument/relationships", "r"),
            entry(OPEN + "officeDocument/2006/math", "m"),
            entry(STRICT + "officeDocument/math", "m"),
            entry(OPEN + "drawingml/2006/main", "a"),
            entry(STRICT + "drawingml/main", "a"),
            entry(OPEN + "drawingml/2006/wordprocessingDrawing", "wp"),
            entry(STRICT + "drawingml/wordprocessingDrawing", "wp"),
            entry(OPEN + "drawingml/2006/picture", "pic"),
            entry(STRICT + "drawingml/picture", "pic"),
            entry(OPEN + "drawingml/2006/chart", "c"),
            entry(STRICT + "drawingml/chart", "c"),
            entry(OPEN + "drawingml/2006/diagram", "dgm"),
            entry(STRICT + "drawingml/diagram", "dgm"),
            entry(OPEN + "markup-compatibility/2006", "mc"),
            entry(OPEN + "package/2006/relationships", "rel"),
            entry(OPEN + "package/2006/content-types", "ct"),
            entry("urn:schemas-microsoft-com:vml", "v"),
            entry("urn:schemas-microsoft-com:office:office", "o"));

    private final XMLStreamReader in;
    private final Budget budget;
    private final String part;
    private int depth;

    private Xml(XMLStreamReader in, Budget budget, String part) {
        this.in = in;
        this.budget = budget;
        this.part = part;
    }

    /** Takes an element; whatever it leaves of it is skipped. */
    @FunctionalInterface
    interface Visitor {
        void element(String name) throws UnreadableException;
    }

    /** Opens a part, and stands before its root. */
    static Xml open(InputStream bytes, String part, Budget budget) throws UnreadableException {
        try {
            return new Xml(XmlPart.open(bytes), budget, part);
        } catch (XMLStreamException | RuntimeException e) {
            throw damaged(e, part);
        }
    }

    /** Hands each child of the element at hand to a visitor, and goes behind the element's end. */
    void children(Visitor visitor) throws UnreadableException {
        int level = depth;
        while (depth >= level) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                int child = depth;
                visitor.element(name());
                skipTo(child - 1);
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                return;
            }
        }
    }

    /** Returns the text of the element at hand, that of elements in it left out, and goes behind its end. */
    String text() throws UnreadableException {
        int level = depth;
        StringBuilder text = new StringBuilder();
        while (depth >= level) {
            int event = next();
            if (depth == level && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                text.append(in.getText());
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                break;
            }
        }
        return text.toString();
    }

    private void skipTo(int level) throws UnreadableException {
        while (depth > level) {
            if (next() == XMLStreamConstants.END_DOCUMENT) {
                return;
            }
        }
    }

    private int next() throws UnreadableException {
        try {
            if (!in.hasNext()) {
                return XMLStreamConstants.END_DOCUMENT;
            }
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                budget.descend(depth, part);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            return event;
        } catch (XMLStreamException | RuntimeException e) {
            throw damaged(e, part);
        }
    }

    private static UnreadableException damaged(Exception e, String part) {
        Throwable nested = e instanceof XMLStreamException xml ? xml.getNestedException() : null;
        return UnreadableException.within(e)
                .or(() -> nested == null ? Optional.empty() : UnreadableException.within(nested))
                .orElseGet(() -> ZipParts.damaged(part));
    }

    private String name() {
        return prefix(in.getNamespaceURI()) + ":" + in.getLocalName();
    }

    private static String prefix(@Nullable String namespace) {
        return namespace == null ? "x" : PREFIXES.getOrDefault(namespace, "x");
    }

    /** Returns an attribute of the element at hand by its name, such as {@code w:val} or {@code id}; null where it has none. */
    @Nullable
    String attribute(String name) {
        int colon = name.indexOf(':');
        String prefix = name.substring(0, Math.max(0, colon));
        String local = name.substring(colon + 1);
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(local)) {
                String namespace = in.getAttributeNamespace(i);
                boolean plain = namespace == null || namespace.isEmpty();
                if (prefix.isEmpty() ? plain : prefix.equals(prefix(namespace))) {
                    return in.getAttributeValue(i);
                }
            }
        }
        return null;
    }

    /** Returns an attribute, or another value where it is missing. */
    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** Returns {@code w:val} as a number, or another where it is missing or none. */
    int number(String name, int otherwise) {
        String value = attribute(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Returns whether a property that is on or off is on: it is where it stands without a value. */
    boolean isOn() {
        String value = attribute("w:val", "true");
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }
}
