package org.counciltracker.io.xlsx;

import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.counciltracker.io.packed.XmlPart;
import org.counciltracker.io.packed.ZipParts;
import org.counciltracker.io.table.Budget;
import org.counciltracker.io.table.UnreadableException;

/**
 * Walks through one part of a workbook, element by element.
 *
 * <p>Elements are told by their local names alone: the strict kind of workbook has the same ones in other namespaces. Not
 * thread-safe.
 */
final class PartXml {

    private static final int EVENTS_BETWEEN_CHECKS = 1 << 14;

    private final XMLStreamReader xml;
    private final String part;
    private final Budget budget;
    private int depth;
    private int events;

    private PartXml(XMLStreamReader xml, String part, Budget budget) {
        this.xml = xml;
        this.part = part;
        this.budget = budget;
    }

    static PartXml open(InputStream in, String part, Budget budget) throws UnreadableException {
        try {
            return new PartXml(XmlPart.open(in), part, budget);
        } catch (XMLStreamException | RuntimeException e) {
            throw unreadable(part, e);
        }
    }

    /** Goes on to the next start or end of an element, or text; returns false at the end of the part. */
    boolean next() throws UnreadableException {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (++events % EVENTS_BETWEEN_CHECKS == 0) {
                    budget.goOn();
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    budget.descend(++depth, part);
                    return true;
                }
                if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                    return true;
                }
                if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException | RuntimeException e) {
            // The parser throws both kinds for bad input.
            throw unreadable(part, e);
        }
    }

    boolean isStart() {
        return xml.isStartElement();
    }

    boolean isStart(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    boolean isEnd(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    boolean isText() {
        return xml.isCharacters();
    }

    /** Returns the local name of the element that starts or ends here. */
    String name() {
        return xml.getLocalName();
    }

    String text() {
        return xml.getText();
    }

    /** Returns an attribute by its local name, empty where it isn't there. */
    String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** Returns an attribute as a whole number, or the other one where it isn't there or is none. */
    int number(String name, int otherwise) {
        return Numbers.whole(attribute(name), otherwise);
    }

    /** Returns whether an attribute says yes. */
    boolean is(String name) {
        String value = attribute(name);
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** Returns the number of elements that this place is within. */
    int depth() {
        return depth;
    }

    /** Returns all text up to the end of the element that starts here. */
    String elementText() throws UnreadableException {
        StringBuilder text = new StringBuilder();
        int outside = depth - 1;
        while (depth > outside && next()) {
            if (isText()) {
                text.append(text());
            }
        }
        return text.toString();
    }

    /** Goes on to the end of the element that starts here. */
    void skip() throws UnreadableException {
        int outside = depth - 1;
        while (depth > outside && next()) {
            budget.goOn();
        }
    }

    private static UnreadableException unreadable(String part, Exception e) {
        Throwable cause = e instanceof XMLStreamException stream && stream.getNestedException() != null
                ? stream.getNestedException()
                : e;
        return UnreadableException.within(cause).orElseGet(() -> ZipParts.damaged(part));
    }
}
