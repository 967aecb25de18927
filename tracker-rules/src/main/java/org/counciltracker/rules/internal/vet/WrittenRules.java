package org.counciltracker.rules.internal.vet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.FunctionDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.QueryDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;

/** The text that classes were made of, by which a use in a class is found again as its author wrote it. */
final class WrittenRules {

    /** A comment may tell what is not used. An address in a text is none. */
    private static final Pattern COMMENT = Pattern.compile("(?<!:)//.*");

    private final List<Part> parts;

    private WrittenRules(List<Part> parts) {
        this.parts = parts;
    }

    static WrittenRules of(List<DrlText> files) {
        var parts = new ArrayList<Part>();
        for (DrlText file : files) {
            parts.addAll(parts(file));
        }
        return new WrittenRules(parts);
    }

    private static List<Part> parts(DrlText file) {
        var parts = new ArrayList<Part>();
        PackageDescr read = null;
        try {
            read = new DrlParser().parse(false, file.text());
        } catch (DroolsParserException e) {
            // What compiled can be parsed; if not, the file is the place.
        }
        List<String> lines = file.text().lines().toList();
        String drlPackage = read == null ? "" : read.getNamespace();
        if (read != null) {
            for (RuleDescr rule : read.getRules()) {
                parts.add(part(file, drlPackage, lines, rule));
            }
            for (FunctionDescr function : read.getFunctions()) {
                int last = Math.max(function.getLine(), function.getEndLine());
                parts.add(new Part(file.name(), drlPackage, function.getName(), null, lines, function.getLine(), last));
            }
        }
        parts.add(new Part(file.name(), drlPackage, "", null, lines, 1, lines.size()));
        return parts;
    }

    private static Part part(DrlText file, String drlPackage, List<String> lines, RuleDescr rule) {
        AnnotationDescr id = rule.getAnnotation("id");
        Object value = id == null ? null : id.getSingleValueStripped();
        String called = rule instanceof QueryDescr ? null : value == null ? rule.getName() : value.toString();
        return new Part(file.name(), drlPackage, rule.getName(), called, lines, rule.getLine(), rule.getEndLine());
    }

    /** Returns where a rule or a function of a package uses something; in the package's files where there is no such part. */
    Spot find(String drlPackage, String name, Use use) {
        List<Part> named = parts.stream()
                .filter(part ->
                        part.drlPackage().equals(drlPackage) && part.name().equals(name))
                .toList();
        List<Part> ofPackage = parts.stream()
                .filter(part -> part.drlPackage().equals(drlPackage))
                .toList();
        List<Part> searched = named.isEmpty() ? ofPackage : named;
        return signs(use)
                .flatMap(sign -> searched.stream().flatMap(part -> part.firstLineWith(sign).stream()))
                .findFirst()
                .orElseGet(() -> fallback(named, ofPackage));
    }

    private Spot fallback(List<Part> named, List<Part> ofPackage) {
        if (!named.isEmpty()) {
            Part part = named.get(0);
            return new Spot(part.file() + ":" + part.first(), part.rule());
        }
        return new Spot(
                ofPackage.isEmpty()
                        ? parts.get(0).file()
                        : ofPackage.get(ofPackage.size() - 1).file(),
                null);
    }

    /** What its author may have written, the likeliest first. */
    private static Stream<Pattern> signs(Use use) {
        String simple = use.owner()
                .substring(Math.max(use.owner().lastIndexOf('.'), use.owner().lastIndexOf('$')) + 1);
        String member = use.member().equals(Use.CONSTRUCTOR) ? simple : use.member();
        var signs = new ArrayList<Pattern>();
        if (use.kind() == Use.Kind.LOCK) {
            signs.add(word("synchronized"));
        }
        if (!member.isEmpty()) {
            signs.add(Pattern.compile(
                    "\\b" + Pattern.quote(simple) + "\\s*(?:\\.|::)\\s*" + Pattern.quote(member) + "\\b"));
            signs.add(Pattern.compile("(?:\\.|::)\\s*" + Pattern.quote(member) + "\\b"));
            signs.add(word(member));
            property(member).map(WrittenRules::word).ifPresent(signs::add);
        }
        signs.add(word(simple));
        return signs.stream();
    }

    private static Pattern word(String word) {
        return Pattern.compile("(?<![\\w$])" + Pattern.quote(word) + "(?![\\w$])");
    }

    /** A condition may leave the word "get" out. */
    private static Optional<String> property(String member) {
        return member.matches("get[A-Z]\\w*")
                ? Optional.of(Character.toLowerCase(member.charAt(3)) + member.substring(4))
                : Optional.empty();
    }

    /**
     * Where something stands.
     *
     * @param place file and line, or the file alone
     * @param rule the id of the rule, or null
     */
    record Spot(String place, @Nullable String rule) {}

    /**
     * A rule, a query, a function, or a file.
     *
     * @param file the name of the file
     * @param drlPackage its package
     * @param name the name, or empty for the file
     * @param rule the rule's id, or null for anything else
     * @param lines the lines of the file
     * @param first the first line, counted from 1
     * @param last the last line
     */
    private record Part(
            String file,
            String drlPackage,
            String name,
            @Nullable String rule,
            List<String> lines,
            int first,
            int last) {

        Optional<Spot> firstLineWith(Pattern sign) {
            return IntStream.rangeClosed(first, Math.min(last, lines.size()))
                    .filter(line -> sign.matcher(
                                    COMMENT.matcher(lines.get(line - 1)).replaceFirst(""))
                            .find())
                    .mapToObj(line -> new Spot(file + ":" + line, rule))
                    .findFirst();
        }
    }
}
