package org.counciltracker.rules.internal.lint;

import java.util.List;
import org.counciltracker.rules.internal.lint.DrlToken.Kind;

/** Writes words and signs one way, however they were spaced. */
final class Words {

    private Words() {}

    static String text(List<DrlToken> tokens) {
        var text = new StringBuilder();
        DrlToken before = null;
        for (DrlToken token : tokens) {
            if (before != null && isSpaced(before, token)) {
                text.append(' ');
            }
            text.append(token.text());
            before = token;
        }
        return text.toString();
    }

    private static boolean isSpaced(DrlToken before, DrlToken token) {
        if (token.is(".") || before.is(".") || token.is(",") || token.is(";") || before.is("!")) {
            return false;
        }
        if (token.is("(")) {
            return !(before.kind() == Kind.NAME && !before.is("in"));
        }
        return !(before.is("(") && token.is(")"));
    }
}
