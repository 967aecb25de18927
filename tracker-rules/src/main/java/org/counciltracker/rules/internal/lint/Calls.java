package org.counciltracker.rules.internal.lint;

import java.util.ArrayList;
import java.util.List;

/** Finds what is called by its bare name, such as {@code propose( … )} in a consequence. */
final class Calls {

    private Calls() {}

    /** Returns the calls in some code, outer ones before those in their arguments. */
    static List<Call> in(List<DrlToken> code) {
        var calls = new ArrayList<Call>();
        for (int i = 0; i + 1 < code.size(); i++) {
            boolean called = code.get(i).isName() && code.get(i + 1).is("(");
            boolean bare =
                    i == 0 || !code.get(i - 1).is(".") && !code.get(i - 1).is("new");
            if (called && bare) {
                int end = closing(code, i + 1);
                calls.add(new Call(code.get(i), split(code.subList(i + 2, end))));
            }
        }
        return calls;
    }

    private static int closing(List<DrlToken> code, int open) {
        int depth = 0;
        for (int i = open; i < code.size(); i++) {
            depth += code.get(i).is("(") ? 1 : code.get(i).is(")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return code.size();
    }

    /** Returns what stands between commas that are in no brackets. */
    static List<List<DrlToken>> split(List<DrlToken> tokens) {
        var parts = new ArrayList<List<DrlToken>>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            DrlToken token = tokens.get(i);
            depth += token.is("(") || token.is("{") ? 1 : token.is(")") || token.is("}") ? -1 : 0;
            if (depth == 0 && token.is(",")) {
                parts.add(tokens.subList(from, i));
                from = i + 1;
            }
        }
        if (from < tokens.size()) {
            parts.add(tokens.subList(from, tokens.size()));
        }
        return parts;
    }

    /**
     * A call.
     *
     * @param name what is called
     * @param arguments with what
     */
    record Call(DrlToken name, List<List<DrlToken>> arguments) {

        boolean is(String method) {
            return name.text().equals(method);
        }
    }
}
