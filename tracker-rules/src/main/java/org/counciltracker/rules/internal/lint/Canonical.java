package org.counciltracker.rules.internal.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.counciltracker.rules.internal.lint.DrlToken.Kind;
import org.counciltracker.rules.internal.lint.Expression.All;
import org.counciltracker.rules.internal.lint.Expression.Any;
import org.counciltracker.rules.internal.lint.Expression.Bare;
import org.counciltracker.rules.internal.lint.Expression.Comparison;
import org.counciltracker.rules.internal.lint.Part.Fact;
import org.counciltracker.rules.internal.lint.Variables.Variable;

/**
 * Writes what a rule says in one way, whatever its author called things: a variable becomes the property that it stands
 * for, and of properties that are equal the first by name stands for all. Not thread-safe.
 */
final class Canonical {

    private static final Set<String> LITERALS = Set.of("true", "false", "null", "not", "in", "instanceof", "new");

    private static final Map<String, String> TURNED = Map.of("<", ">", ">", "<", "<=", ">=", ">=", "<=");

    private final Variables variables;
    private final Map<String, String> labels;
    private final Map<String, String> sameAs = new HashMap<>();
    private final Set<String> resolving = new HashSet<>();

    /**
     * Makes one for a rule.
     *
     * @param variables the names of the rule
     * @param labels what patterns are called, where it is not their own label
     */
    Canonical(Variables variables, Map<String, String> labels) {
        this.variables = variables;
        this.labels = new HashMap<>(labels);
    }

    /** Calls a pattern otherwise from now on. */
    void call(Fact fact, String label) {
        labels.put(fact.label(), label);
    }

    /** Takes in that a rule holds two properties of its facts for equal. */
    void equate(Comparison comparison, Fact own) {
        if (joins(comparison)) {
            String left = text(comparison.left(), own);
            String right = text(comparison.right().get(0), own);
            String first = left.compareTo(right) < 0 ? left : right;
            sameAs.replaceAll((property, same) -> same.equals(left) || same.equals(right) ? first : same);
            sameAs.put(left, first);
            sameAs.put(right, first);
        }
    }

    /** Returns whether a comparison holds two properties for equal, rather than one and a constant. */
    boolean joins(Comparison comparison) {
        return comparison.operator().equals("==")
                && !variables.in(new Term(allTokens(comparison))).isEmpty()
                && !comparison.left().path().isEmpty()
                && !comparison.right().get(0).path().isEmpty()
                && !isConstant(comparison.left())
                && !isConstant(comparison.right().get(0));
    }

    private static List<DrlToken> allTokens(Comparison comparison) {
        var tokens = new ArrayList<>(comparison.left().tokens());
        tokens.addAll(comparison.right().get(0).tokens());
        return tokens;
    }

    /** Returns which properties a rule holds for equal to another. */
    Map<String, String> equal() {
        return Map.copyOf(sameAs);
    }

    /** Returns whether a term has the same value always: a literal, or a constant with its class. */
    boolean isConstant(Term term) {
        if (term.isNumber() || term.isString()) {
            return true;
        }
        List<String> path = term.isPath() ? term.path() : List.of();
        if (path.size() == 1) {
            return LITERALS.contains(path.get(0))
                    || variables.get(path.get(0)) == null && path.get(0).equals(upper(path.get(0)));
        }
        return path.size() > 1
                && variables.get(path.get(0)) == null
                && path.get(path.size() - 1).equals(upper(path.get(path.size() - 1)))
                && Character.isUpperCase(path.get(path.size() - 2).charAt(0));
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    /** Returns an expression of a pattern, its sides and parts in one order. */
    String text(Expression expression, Fact own) {
        if (expression instanceof Any any) {
            return any.of().stream()
                    .map(part -> text(part, own))
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(" || ", "(", ")"));
        }
        if (expression instanceof All all) {
            return all.of().stream()
                    .map(part -> text(part, own))
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(" && ", "(", ")"));
        }
        if (expression instanceof Comparison comparison) {
            return comparison(comparison, own);
        }
        return text(((Bare) expression).term(), own);
    }

    private String comparison(Comparison comparison, Fact own) {
        String left = text(comparison.left(), own);
        String right = comparison.right().stream()
                .map(term -> text(term, own))
                .sorted()
                .collect(Collectors.joining(", "));
        String operator = comparison.operator();
        boolean turns = Set.of("==", "!=").contains(operator) || TURNED.containsKey(operator);
        return turns && right.compareTo(left) < 0
                ? right + " " + TURNED.getOrDefault(operator, operator) + " " + left
                : left + " " + operator + " " + right;
    }

    /** Returns a term of a pattern. */
    String text(Term term, Fact own) {
        return text(term.tokens(), own.label());
    }

    /** Returns code that belongs to no pattern. */
    String text(List<DrlToken> code) {
        return text(code, "");
    }

    private String text(List<DrlToken> tokens, String own) {
        var words = new ArrayList<String>();
        int at = 0;
        while (at < tokens.size()) {
            int end = at + 1;
            if (tokens.get(at).isName() && !LITERALS.contains(tokens.get(at).text())) {
                while (end + 1 < tokens.size()
                        && tokens.get(end).is(".")
                        && tokens.get(end + 1).isName()) {
                    end += 2;
                }
                boolean accessor = end + 1 < tokens.size()
                        && tokens.get(end).is("(")
                        && tokens.get(end + 1).is(")");
                boolean dotted = at > 0 && tokens.get(at - 1).is(".");
                words.add(dotted ? Words.text(tokens.subList(at, end)) : path(tokens.subList(at, end), own));
                at = accessor ? end + 2 : end;
            } else {
                words.add(
                        tokens.get(at).kind() == Kind.STRING
                                ? quoted(tokens.get(at))
                                : tokens.get(at).text());
                at = end;
            }
        }
        return String.join(" ", words);
    }

    private static String quoted(DrlToken string) {
        return '"' + string.text().substring(1, string.text().length() - 1) + '"';
    }

    private String path(List<DrlToken> tokens, String own) {
        List<String> names =
                tokens.stream().filter(DrlToken::isName).map(DrlToken::text).toList();
        String head = names.get(0);
        String rest = String.join(".", names.subList(1, names.size()));
        // A name may stand for a property of the same name.
        Variable variable = resolving.contains(head) ? null : variables.get(head);
        String path;
        if (variable != null) {
            resolving.add(head);
            path = dotted(value(variable), rest);
            resolving.remove(head);
        } else if (head.equals("this")) {
            path = dotted(label(own), rest);
        } else if (isConstant(new Term(tokens)) || own.isEmpty()) {
            path = String.join(".", names.subList(Math.max(0, names.size() - 2), names.size()));
        } else {
            path = dotted(label(own), String.join(".", names));
        }
        return sameAs.getOrDefault(path, path);
    }

    private String value(Variable variable) {
        return variable.term() == null
                ? label(variable.fact().label())
                : text(variable.term().tokens(), variable.fact().label());
    }

    private static String dotted(String path, String rest) {
        return rest.isEmpty() ? path : path + "." + rest;
    }

    private String label(String label) {
        return labels.getOrDefault(label, label);
    }
}
