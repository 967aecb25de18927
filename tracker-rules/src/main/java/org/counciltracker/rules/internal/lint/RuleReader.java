package org.counciltracker.rules.internal.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counciltracker.rules.internal.lint.Part.Eval;
import org.counciltracker.rules.internal.lint.Part.Fact;
import org.counciltracker.rules.internal.lint.Part.Group;
import org.counciltracker.rules.internal.lint.Part.Word;
import org.counciltracker.rules.pack.DrlFile;
import org.counciltracker.rules.pack.RulePack;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.PatternSourceDescr;
import org.drools.drl.ast.descr.QueryDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;

/** Reads the rules of packs as they are written. One for each file; not thread-safe. */
final class RuleReader {

    private final String pack;
    private final DrlFile file;

    private RuleReader(String pack, DrlFile file) {
        this.pack = pack;
        this.file = file;
    }

    /** Returns the rules of a pack; none of a file that the parser gives up, which others tell of. */
    static List<RuleText> rulesOf(RulePack pack) {
        return pack.rules().stream()
                .flatMap(file -> new RuleReader(pack.name(), file).rules().stream())
                .toList();
    }

    private List<RuleText> rules() {
        var parser = new DrlParser();
        try {
            PackageDescr parsed = parser.parse(false, file.text());
            if (parsed == null || parser.hasErrors()) {
                return List.of();
            }
            List<String> imports =
                    parsed.getImports().stream().map(ImportDescr::getTarget).toList();
            return parsed.getRules().stream()
                    .filter(rule -> !(rule instanceof QueryDescr))
                    .map(rule -> rule(rule, imports))
                    .toList();
        } catch (DroolsParserException e) {
            return List.of(); // told of with all that is wrong with the syntax
        }
    }

    private RuleText rule(RuleDescr rule, List<String> imports) {
        var attributes = new LinkedHashMap<String, Integer>();
        rule.getAttributes()
                .forEach((name, value) -> attributes.put(name, lineOf(name, rule.getLine(), value.getLine())));
        var annotations = new HashMap<String, String>();
        rule.getAnnotations().forEach(annotation -> {
            Object value = annotation.getSingleValueStripped();
            annotations.put(annotation.getName(), value == null ? "" : value.toString());
        });
        String then = rule.getConsequence() == null ? "" : rule.getConsequence().toString();
        int offset = Math.max(0, file.text().indexOf(then, startOfLine(rule.getConsequenceLine())));
        return new RuleText(
                pack,
                file.stage(),
                file.name(),
                imports,
                rule.getName(),
                annotations,
                attributes,
                new Labels().parts(rule.getLhs().getDescrs(), ""),
                DrlToken.of(then),
                offset,
                file.text(),
                rule.getLine());
    }

    /** The parser gives an attribute without a value the line of what comes next. */
    private int lineOf(String attribute, int first, int given) {
        List<String> lines = file.text().lines().toList();
        int line = Math.min(given, lines.size());
        while (line > first && !lines.get(line - 1).contains(attribute)) {
            line--;
        }
        return Math.max(line, first);
    }

    private int startOfLine(int line) {
        int at = 0;
        for (int i = 1; i < line && at >= 0; i++) {
            at = file.text().indexOf('\n', at) + 1;
        }
        return at;
    }

    /** Gives each pattern a label as it is met. */
    private static final class Labels {

        private final Map<String, Integer> counts = new HashMap<>();

        List<Part> parts(List<? extends BaseDescr> descriptions, String under) {
            var parts = new ArrayList<Part>();
            descriptions.forEach(description -> parts.addAll(part(description, under)));
            return parts;
        }

        private List<Part> part(BaseDescr description, String under) {
            int line = description.getLine();
            if (description instanceof PatternDescr pattern) {
                return pattern(pattern, under);
            }
            if (description instanceof EvalDescr eval) {
                return List.of(new Eval(String.valueOf(eval.getContent()), line));
            }
            if (description instanceof AndDescr and) {
                return parts(and.getDescrs(), under);
            }
            Word word = word(description);
            return description instanceof ConditionalElementDescr group
                    ? List.of(new Group(word, inner(group, under + word + " "), "", line))
                    : List.of(new Group(Word.OTHER, List.of(), description.toString(), line));
        }

        private List<Part> inner(ConditionalElementDescr group, String under) {
            var parts = new ArrayList<Part>();
            for (Object description : group.getDescrs()) {
                List<Part> found = part((BaseDescr) description, under);
                boolean several = group instanceof OrDescr && found.size() > 1;
                parts.addAll(
                        several
                                ? List.of(new Group(
                                        Word.AND, found, "", found.get(0).line()))
                                : found);
            }
            return parts;
        }

        private static Word word(BaseDescr description) {
            if (description instanceof NotDescr) {
                return Word.NOT;
            }
            if (description instanceof ExistsDescr) {
                return Word.EXISTS;
            }
            if (description instanceof OrDescr) {
                return Word.OR;
            }
            return description instanceof ForallDescr ? Word.FORALL : Word.OTHER;
        }

        /** What an {@code accumulate} counts comes before the pattern of its result. */
        private List<Part> pattern(PatternDescr pattern, String under) {
            var parts = new ArrayList<Part>();
            PatternSourceDescr source = pattern.getSource();
            if (source instanceof AccumulateDescr accumulate) {
                var functions = new StringBuilder();
                accumulate
                        .getFunctions()
                        .forEach(function -> functions
                                .append(function.getBind() == null ? "" : function.getBind() + " : ")
                                .append(function.getFunction())
                                .append("( ")
                                .append(String.join(", ", function.getParams()))
                                .append(" ) "));
                parts.add(new Group(
                        Word.ACCUMULATE,
                        part(accumulate.getInput(), under + Word.ACCUMULATE + " "),
                        functions.toString(),
                        pattern.getLine()));
            }
            String from = source instanceof FromDescr given
                    ? String.valueOf(given.getDataSource())
                    : source == null ? null : source instanceof AccumulateDescr ? "accumulate" : source.toString();
            String type = String.valueOf(pattern.getObjectType());
            parts.add(new Fact(
                    label(under + type), type, pattern.getIdentifier(), constraints(pattern), from, pattern.getLine()));
            return parts;
        }

        private String label(String type) {
            return type + "#" + counts.merge(type, 1, Integer::sum);
        }

        private static List<Constraint> constraints(PatternDescr pattern) {
            var constraints = new ArrayList<Constraint>();
            for (Object description : pattern.getConstraint().getDescrs()) {
                if (description instanceof ExprConstraintDescr constraint) {
                    constraints.add(ConstraintParser.parse(constraint.getExpression(), constraint.getLine()));
                }
            }
            return constraints;
        }
    }
}
