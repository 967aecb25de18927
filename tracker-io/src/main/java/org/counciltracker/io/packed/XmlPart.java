package org.counciltracker.io.packed;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Opens a part of a packed file as XML, from which nothing outside of it can be reached: no document type, no entities.
 *
 * <p>This class has no state and is safe for use by several threads.
 */
public final class XmlPart {

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
        return factory.createXMLStreamReader(in);
    }
}
