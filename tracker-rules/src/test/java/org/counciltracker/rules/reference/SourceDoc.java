package org.counciltracker.rules.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Javadoc of a source file, read as plainly as it is written in this project. */
final class SourceDoc {

    private static final Pattern COMMENT =
            Pattern.compile("(?s)/\\*\\*(.*?)\\*/\\s*((?:@\\w+(?:\\([^)]*\\))?\\s+)*)([^{;]*?[{;,(]|[A-Z_]+\\b)");
    private static final Pattern TAG = Pattern.compile("(?m)^@(\\w+)\\s+");
    private static final Pattern CODE = Pattern.compile("\\{@code ([^}]*)}");
    private static final Pattern LINK = Pattern.compile("\\{@link (?:[\\w.]*[.#])?(\\w+)[^}]*}");
    private static final Pattern THREADS = Pattern.compile(
            "This (?:record|enum|class|type|interface) is immutable[^.]*\\.|(?:Facts|All kinds) are immutable[^.]*\\.");

    private final String source;

    private SourceDoc(String source) {
        this.source = source;
    }

    static SourceDoc of(Path modules, Class<?> type) {
        Class<?> outer = type;
        while (outer.getEnclosingClass() != null) {
            outer = outer.getEnclosingClass();
        }
        String path = "src/main/java/" + outer.getName().replace('.', '/') + ".java";
        for (String module : List.of("tracker-rules", "tracker-core")) {
            Path file = modules.resolve(module).resolve(path);
            if (Files.exists(file)) {
                try {
                    return new SourceDoc(Files.readString(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        throw new IllegalArgumentException("type (%s) must be of this library.".formatted(type.getName()));
    }

    /** Returns the comment that stands before the first text of the source that matches, or an empty one. */
    Comment before(String declaration) {
        Matcher comment = COMMENT.matcher(source);
        Pattern wanted = Pattern.compile(declaration);
        while (comment.find()) {
            if (wanted.matcher(comment.group(3)).find()) {
                return Comment.of(comment.group(1));
            }
        }
        return new Comment("", Map.of());
    }

    /** Returns the comment of a constant, which may share its name with others of the file. */
    Comment ofConstant(Class<?> type, String constant) {
        int from = Math.max(0, source.indexOf("enum " + type.getSimpleName() + " "));
        return new SourceDoc(source.substring(from)).before("^" + constant + "\\b");
    }

    /** Returns all comments whose declarations match, with the declarations. */
    List<Documented> all(String declaration) {
        var all = new ArrayList<Documented>();
        Matcher comment = COMMENT.matcher(source);
        Pattern wanted = Pattern.compile(declaration);
        while (comment.find()) {
            if (wanted.matcher(comment.group(3)).find()) {
                all.add(new Documented(comment.group(3).replaceAll("\\s+", " ").strip(), Comment.of(comment.group(1))));
            }
        }
        return all;
    }

    /**
     * A declaration with its comment.
     *
     * @param declaration the code up to its body
     * @param comment the comment
     */
    record Documented(String declaration, Comment comment) {}

    /**
     * What a comment says.
     *
     * @param text the sentences before the tags, in Markdown
     * @param tags what the tags say, by their name and, of parameters, the parameter's
     */
    record Comment(String text, Map<String, String> tags) {

        static Comment of(String raw) {
            String clean = raw.replaceAll("(?m)^\\s*\\* ?", "").strip();
            Matcher tag = TAG.matcher(clean);
            int end = clean.length();
            Map<String, String> tags = new LinkedHashMap<>();
            String name = "";
            int from = -1;
            while (tag.find()) {
                if (from < 0) {
                    end = tag.start();
                } else {
                    put(tags, name, clean.substring(from, tag.start()));
                }
                name = tag.group(1);
                from = tag.end();
            }
            if (from >= 0) {
                put(tags, name, clean.substring(from));
            }
            return new Comment(markdown(clean.substring(0, end)), tags);
        }

        private static void put(Map<String, String> tags, String tag, String text) {
            String words = markdown(text);
            if (tag.equals("param")) {
                int space = words.indexOf(' ');
                tags.put("param " + words.substring(0, space), words.substring(space + 1));
            } else {
                tags.put(tag, words);
            }
        }

        private static String markdown(String text) {
            String plain = text.replaceAll("<p>", "").replaceAll("\\s+", " ");
            plain = CODE.matcher(plain).replaceAll("`$1`");
            plain = LINK.matcher(plain).replaceAll("`$1`");
            return THREADS.matcher(plain).replaceAll("").replaceAll("\\s+", " ").strip();
        }

        String parameter(String name) {
            return tags.getOrDefault("param " + name, "");
        }
    }
}
