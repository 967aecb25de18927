package org.counciltracker.io.packed;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Opens a part of a packed file as XML, from which nothing outside of it can be reached: no document type, no entities.
 *
 * <p>This class has no state and is safe for use by several threads.
 */
public final class XmlPart {

    /** The length of the longest byte order mark. */
    private static final int MARK = 3;

    private XmlPart() {}

    /**
     * Opens a stream of XML.
     *
     * @param in the bytes; the caller closes them
     * @return a reader at the start of the document, which minds namespaces and joins neighbouring text
     * @throws XMLStreamException if the start can't be read
     */
    public static XMLStreamReader open(InputStream in) throws XMLStreamException {
        // The JDK's own, whatever else an application has on its class path.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // From Java 24 on the parser has a limit of its own; ours is the budget's, and says how to raise it.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        return factory.createXMLStreamReader(characters(in));
    }

    /**
     * Decodes the bytes, which in a packed document are UTF-8 or UTF-16. The parser itself would print its complaints of wrong
     * bytes where an application doesn't want them.
     */
    private static Reader characters(InputStream in) throws XMLStreamException {
        try {
            PushbackInputStream bytes = new PushbackInputStream(in, MARK);
            byte[] head = bytes.readNBytes(MARK);
            int first = head.length > 1 ? (head[0] & 0xFF) << 8 | head[1] & 0xFF : 0;
            Charset charset = switch (first) {
                case 0xFEFF, 0x003C -> StandardCharsets.UTF_16BE;
                case 0xFFFE, 0x3C00 -> StandardCharsets.UTF_16LE;
                default -> StandardCharsets.UTF_8;
            };
            int mark = first == 0xFEFF || first == 0xFFFE ? 2 : 0;
            if (first == 0xEFBB && head.length == MARK && (head[2] & 0xFF) == 0xBF) {
                mark = MARK;
            }
            bytes.unread(head, mark, head.length - mark);
            return new InputStreamReader(
                    bytes,
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT));
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }
}
