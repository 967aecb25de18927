package org.counciltracker.io.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Markdown as those who show it read it, with the extensions that are widely in use. */
final class Shown {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(StrikethroughExtension.create(), TablesExtension.create()))
            .build();

    private Shown() {}

    /** Returns the kinds of all nodes, in order, each with how deep it lies, without the words. */
    static List<String> structure(String markdown) {
        var kinds = new ArrayList<String>();
        collect(PARSER.parse(markdown), 0, kinds);
        return kinds;
    }

    /** Returns all words that are shown. */
    static String words(String markdown) {
        var words = new StringBuilder();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }
        });
        return words.toString();
    }

    private static void collect(Node node, int depth, List<String> kinds) {
        String kind = depth + " " + node.getClass().getSimpleName();
        // Two texts side by side are shown as one.
        if (!(node instanceof Text && node.getPrevious() instanceof Text)) {
            kinds.add(kind);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child, depth + 1, kinds);
        }
    }
}
