package org.counciltracker.io.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlPartTest {

    private static String text(byte[] bytes) throws XMLStreamException {
        XMLStreamReader xml = XmlPart.open(new ByteArrayInputStream(bytes));
        xml.next();
        return xml.getElementText();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsTheEncodingsOfPackedDocumentsWithAndWithoutTheirMark(String name) throws XMLStreamException {
        String xml = "<?xml version=\"1.0\" encoding=\"%s\"?><a>caf\u00e9 \u2013 \uD83D\uDFE2</a>"
                .formatted(name.substring(0, Math.min(6, name.length())));
        Charset charset = Charset.forName(name);
        assertThat(text(xml.getBytes(charset))).isEqualTo("caf\u00e9 \u2013 \uD83D\uDFE2");
        assertThat(text(("\uFEFF" + xml).getBytes(charset))).isEqualTo("caf\u00e9 \u2013 \uD83D\uDFE2");
    }

    @Test
    void refusesWrongBytesWithoutPrintingAnything() {
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThatThrownBy(() -> text(new byte[] {'<', 'a', '>', (byte) 0xF0, (byte) 0x9F, 'x'}))
                    .isInstanceOf(XMLStreamException.class);
            assertThat(printed.size()).isZero();
        } finally {
            System.setErr(before);
        }
    }

    @Test
    void refusesAPartWithoutAnything() {
        assertThatThrownBy(() -> text(new byte[0])).isInstanceOf(XMLStreamException.class);
    }
}
