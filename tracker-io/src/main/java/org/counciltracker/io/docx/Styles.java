package org.counciltracker.io.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.counciltracker.io.table.UnreadableException;
import org.jspecify.annotations.Nullable;

/** The styles of a document: what they say of outline, numbers and what is hidden, each with the styles it is based on. */
final class Styles {

    /** Beyond this a chain of styles, each based on the next, has no end. */
    private static final int LONGEST_CHAIN = 50;

    /** An outline level that is none: that of body text. */
    private static final int BODY = 9;

    private final Map<String, Style> styles = new HashMap<>();
    private @Nullable String standard;

    private record Style(String name, @Nullable String basedOn, Formats paragraph, Formats run) {}

    /**
     * What formats say; null where they say nothing.
     *
     * @param outline the outline level, from 0; 9 is body text
     * @param list the number of the list
     * @param level the level in that list, from 0
     * @param hidden whether it isn't shown
     * @param ink the colour behind the words
     */
    record Formats(
            @Nullable Integer outline,
            @Nullable String list,
            @Nullable Integer level,
            @Nullable Boolean hidden,
            @Nullable Integer ink) {}

    Styles() {}

    void read(Xml xml, Shades shades) throws UnreadableException {
        xml.children(root -> xml.children(name -> {
            if (name.equals("w:style")) {
                style(xml, shades);
            }
        }));
    }

    private void style(Xml xml, Shades shades) throws UnreadableException {
        String id = xml.attribute("w:styleId", "");
        String isDefault = xml.attribute("w:default", "0");
        if (xml.attribute("w:type", "").equals("paragraph") && (isDefault.equals("1") || isDefault.equals("true"))) {
            standard = id;
        }
        FormatReader paragraph = new FormatReader(shades);
        FormatReader run = new FormatReader(shades);
        String[] words = {"", null};
        xml.children(name -> {
            switch (name) {
                case "w:name" -> words[0] = xml.attribute("w:val", "");
                case "w:basedOn" -> words[1] = xml.attribute("w:val");
                case "w:pPr" -> xml.children(inner -> paragraph.read(xml, inner));
                case "w:rPr" -> xml.children(inner -> run.read(xml, inner));
                default -> {}
            }
        });
        styles.put(id, new Style(words[0], words[1], paragraph.formats(), run.formats()));
    }

    /** Returns whether a paragraph of a style stands in the outline, or is the document's title. */
    boolean isHeading(@Nullable String id, @Nullable Integer own) {
        Integer level = own == null ? find(id, style -> style.paragraph().outline()) : own;
        if (level != null) {
            return level >= 0 && level < BODY;
        }
        Boolean title = find(id, style -> style.name().toLowerCase(Locale.ROOT).equals("title") ? true : null);
        return title != null;
    }

    @Nullable
    String list(@Nullable String id) {
        return find(id, style -> style.paragraph().list());
    }

    @Nullable
    Integer level(@Nullable String id) {
        return find(id, style -> style.paragraph().level());
    }

    boolean isHidden(@Nullable String id) {
        return Boolean.TRUE.equals(find(id, style -> style.run().hidden()));
    }

    /** Returns the colour behind the words of a style, or null. */
    @Nullable
    Integer ink(@Nullable String id) {
        return find(
                id,
                style -> style.run().ink() == null
                        ? style.paragraph().ink()
                        : style.run().ink());
    }

    /** Returns a style and those that it is based on, the nearest first. */
    List<String> chain(@Nullable String id) {
        List<String> chain = new ArrayList<>();
        find(id, style -> null, chain);
        return chain;
    }

    private <T> @Nullable T find(@Nullable String id, Function<Style, @Nullable T> wanted) {
        return find(id, wanted, new ArrayList<>());
    }

    private <T> @Nullable T find(@Nullable String id, Function<Style, @Nullable T> wanted, List<String> passed) {
        String at = id == null ? standard : id;
        for (int i = 0; at != null && i < LONGEST_CHAIN; i++) {
            passed.add(at);
            Style style = styles.get(at);
            T found = style == null ? null : wanted.apply(style);
            if (found != null || style == null) {
                return found;
            }
            at = style.basedOn();
        }
        return null;
    }
}
