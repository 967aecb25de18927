package org.counciltracker.rules.internal;

import com.google.common.primitives.Primitives;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.counciltracker.rules.internal.DrlText.Flaw;
import org.counciltracker.rules.internal.DrlTokens.Token;
import org.counciltracker.rules.internal.DrlValue.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads one condition of a fact and finds names that nothing answers to, and values that can't be compared. What it doesn't
 * understand it lets pass, since the compiler has the last word. Not thread-safe.
 */
final class DrlExpression {

    private static final Set<String> COMPARE = Set.of("==", "!=", "<", ">", "<=", ">=");
    private static final Set<String> IN_WORDS = Set.of("contains", "excludes", "memberOf", "matches", "soundslike", "in");

    private final DrlText text;
    private final @Nullable Class<?> fact;
    private final DrlBindings bindings;
    private final DrlTypes types;
    private final DrlTokens tokens;
    private final List<Flaw> flaws = new ArrayList<>();
    private final DrlComparison comparison;
    private @Nullable DrlValue left;
    private boolean bound;

    /**
     * Reads a condition.
     *
     * @param text the text of the file
     * @param from where the condition begins
     * @param to where it ends
     * @param fact the fact that it is about, or null where its type isn't known
     * @param bindings the names bound so far, to which those of the condition are added
     * @param types the types that can be named
     */
    DrlExpression(DrlText text, int from, int to, @Nullable Class<?> fact, DrlBindings bindings, DrlTypes types) {
        this.text = text;
        this.fact = fact;
        this.bindings = bindings;
        this.types = types;
        this.tokens = new DrlTokens(text.text(), from, to);
        this.comparison = new DrlComparison(fact, bindings);
    }

    /** Returns what is wrong with it. */
    List<Flaw> flaws() {
        try {
            DrlValue value = settle(or(), null);
            Class<?> type = value.raw();
            boolean over = tokens.peek(0).kind() == DrlTokens.Kind.NONE;
            if (over && !bound && type != null && Primitives.wrap(type) != Boolean.class && value.kind() == Kind.OTHER) {
                add(value.at(), "%s alone is no condition. Bind it ($%s : %s) or compare it (%s == ...)."
                        .formatted(value.text(), value.text().replaceAll("\\W.*", ""), value.text(), value.text()));
            }
        } catch (NotUnderstood e) {
            // The compiler will tell.
        }
        return flaws;
    }

    private DrlValue or() {
        return joined("||", () -> joined("&&", this::relation));
    }

    private DrlValue joined(String sign, Supplier<DrlValue> part) {
        DrlValue first = part.get();
        while (tokens.skip(sign)) {
            settle(first, null);
            first = new DrlValue(Kind.OTHER, boolean.class, first.text(), first.at());
            settle(part.get(), null);
        }
        return first;
    }

    private DrlValue relation() {
        boolean goesOn = tokens.peek(0).kind() == DrlTokens.Kind.SIGN && COMPARE.contains(tokens.peek(0).text());
        DrlValue one = goesOn && left != null ? left : sum();
        left = one;
        while (true) {
            Token sign = tokens.peek(0);
            if (COMPARE.contains(sign.text()) && sign.kind() == DrlTokens.Kind.SIGN) {
                tokens.take();
                DrlValue other = sum();
                one = settle(one, other.raw());
                comparison.of(one, sign.text(), settle(other, one.raw())).ifPresent(flaws::add);
            } else if (sign.text().equals("not") || IN_WORDS.contains(sign.text()) && sign.kind() == DrlTokens.Kind.NAME) {
                tokens.skip("not");
                inWords(settle(one, null), tokens.take().text());
            } else if (sign.text().equals("str") || sign.text().equals("instanceof") || sign.text().equals("?")) {
                throw new NotUnderstood();
            } else {
                return one;
            }
            one = new DrlValue(Kind.OTHER, boolean.class, one.text(), one.at());
        }
    }

    private void inWords(DrlValue one, String word) {
        if (word.equals("in")) {
            require("(");
            do {
                DrlValue other = sum();
                comparison.of(one, "==", settle(other, one.raw())).ifPresent(flaws::add);
            } while (tokens.skip(","));
            require(")");
            return;
        }
        DrlValue other = settle(sum(), null);
        Class<?> list = word.equals("memberOf") ? other.raw() : one.raw();
        if (list == null || CharSequence.class.isAssignableFrom(list) || list == Object.class) {
            return;
        }
        boolean many = Collection.class.isAssignableFrom(list) || list.isArray();
        if (word.equals("matches") || word.equals("soundslike") || !many) {
            DrlValue about = word.equals("memberOf") ? other : one;
            add(about.at(), "\"%s\" asks %s, and %s is %s."
                    .formatted(word, word.equals("matches") || word.equals("soundslike") ? "text" : "a list or text", about.text(), DrlWords.of(list)));
        }
    }

    private DrlValue sum() {
        DrlValue value = unary();
        while (tokens.at("+", "-", "*", "/", "%")) {
            tokens.take();
            DrlValue other = settle(unary(), null);
            value = settle(value, null);
            Class<?> one = value.raw();
            Class<?> two = other.raw();
            Type type = one == String.class || two == String.class
                    ? String.class
                    : one != null && two != null && DrlWords.isNumber(one) && DrlWords.isNumber(two) ? one : null;
            value = new DrlValue(Kind.OTHER, type, source(value.at()), value.at());
        }
        return value;
    }

    private DrlValue unary() {
        int at = tokens.peek(0).start();
        if (tokens.skip("!")) {
            settle(unary(), null);
            return new DrlValue(Kind.OTHER, boolean.class, source(at), at);
        }
        if (tokens.skip("-")) {
            DrlValue value = settle(unary(), null);
            return new DrlValue(value.kind(), value.type(), source(at), at);
        }
        if (tokens.skip("(")) {
            DrlValue value = or();
            require(")");
            return suffixes(new DrlValue(value.kind(), value.type(), source(at), at));
        }
        Token token = tokens.take();
        return switch (token.kind()) {
            case TEXT -> suffixes(new DrlValue(Kind.TEXT, String.class, token.text(), at));
            case NUMBER -> new DrlValue(Kind.NUMBER, int.class, token.text(), at);
            case NAME -> named(token);
            default -> throw new NotUnderstood();
        };
    }

    private DrlValue named(Token token) {
        String name = token.text();
        boolean binds = tokens.at(":", ":=");
        if (binds) {
            boolean joins = tokens.at(":=");
            tokens.take();
            bound = true;
            int line = text.lineOf(token.start());
            DrlValue value = settle(sum(), null);
            if (!joins && bindings.get(name) != null) {
                add(token.start(), "%s is bound already, on line %s. To join, compare: %s == %s."
                        .formatted(name, bindings.all().get(name).line(), value.text(), name));
            }
            bindings.bind(name, value.type(), line);
            return new DrlValue(Kind.OTHER, value.type(), value.text(), value.at());
        }
        switch (name) {
            case "true", "false":
                return new DrlValue(Kind.TRUTH, boolean.class, name, token.start());
            case "null":
                return new DrlValue(Kind.NULL, null, name, token.start());
            case "this":
                return suffixes(new DrlValue(Kind.OTHER, fact, name, token.start()));
            case "new":
                throw new NotUnderstood();
            default:
                break;
        }
        if (tokens.at("(")) {
            return suffixes(called(token));
        }
        DrlBindings.Bound variable = bindings.get(name);
        if (variable != null) {
            return suffixes(new DrlValue(Kind.OTHER, variable.type(), name, token.start()));
        }
        Optional<Type> property = fact == null ? Optional.empty() : DrlMembers.property(fact, name);
        if (property.isPresent()) {
            return suffixes(new DrlValue(Kind.OTHER, property.get(), name, token.start()));
        }
        if (name.startsWith("$")) {
            add(token.start(), bindings.unknown(name));
            return suffixes(DrlValue.unknown(name, token.start()));
        }
        if (tokens.at(".")) {
            return ofType(token);
        }
        return fact == null
                ? DrlValue.unknown(name, token.start())
                : new DrlValue(Kind.UNKNOWN_NAME, null, name, token.start());
    }

    /** A method of the fact, or one that is imported. */
    private DrlValue called(Token token) {
        int arguments = arguments();
        Optional<Type> type = fact == null ? Optional.empty() : DrlMembers.method(fact, token.text(), arguments);
        boolean known = fact == null
                || DrlMembers.hasMethod(fact, token.text())
                || types.statics().stream().anyMatch(owner -> DrlMembers.hasMethod(owner, token.text()));
        if (!known) {
            add(token.start(), "no method %s on %s.%s"
                    .formatted(token.text(), fact.getSimpleName(), DrlNames.offer(token.text(), "Properties are", DrlMembers.properties(fact))));
        }
        return new DrlValue(Kind.OTHER, type.orElse(null), source(token.start()), token.start());
    }

    /** A constant, or a method of a class. */
    private DrlValue ofType(Token token) {
        Optional<Class<?>> type = types.type(token.text());
        if (type.isEmpty() && Character.isLowerCase(token.text().charAt(0))) {
            String full = token.text();
            int more = 0;
            while (tokens.peek(more).text().equals(".") && type.isEmpty() && tokens.peek(more + 1).kind() == DrlTokens.Kind.NAME) {
                full += "." + tokens.peek(more + 1).text();
                more += 2;
                type = types.type(full);
            }
            if (type.isEmpty()) {
                DrlValue unknown = new DrlValue(Kind.UNKNOWN_NAME, null, token.text(), token.start());
                return fact == null ? suffixes(DrlValue.unknown(token.text(), token.start())) : suffixes(settle(unknown, null));
            }
            for (int i = 0; i < more; i++) {
                tokens.take();
            }
        }
        if (type.isEmpty()) {
            if (types.isMissing(token.text())) {
                throw new NotUnderstood();
            }
            List<String> names = types.enums().stream().map(Class::getSimpleName).toList();
            add(token.start(), "nothing is called %s.%s".formatted(token.text(), DrlNames.offer(token.text(), "Values are of", names)));
            return suffixes(DrlValue.unknown(token.text(), token.start()));
        }
        Class<?> owner = type.get();
        while (tokens.at(".")) {
            Token member = tokens.peek(1);
            Optional<Class<?>> nested = types.type(owner.getName().replace('$', '.') + "." + member.text());
            if (nested.isEmpty()) {
                break;
            }
            tokens.take();
            tokens.take();
            owner = nested.get();
        }
        if (owner.isEnum() && tokens.at(".") && !tokens.peek(2).text().equals("(")) {
            tokens.take();
            Token constant = tokens.take();
            if (!DrlTypes.constants(owner).contains(constant.text())) {
                add(constant.start(), unknownConstant(owner, constant.text()));
                return suffixes(new DrlValue(Kind.OTHER, owner, source(token.start()), token.start()));
            }
            return suffixes(new DrlValue(Kind.OTHER, owner, source(token.start()), token.start()));
        }
        tokens.skip(".");
        Token member = tokens.take();
        Type returned = tokens.at("(")
                ? DrlMembers.method(owner, member.text(), arguments()).orElse(null)
                : DrlMembers.property(owner, member.text()).orElse(null);
        return suffixes(new DrlValue(Kind.OTHER, returned, source(token.start()), token.start()));
    }

    /** Returns what to say of a constant that an enum doesn't have. */
    static String unknownConstant(Class<?> type, String constant) {
        return "no %s in %s.%s".formatted(constant, type.getSimpleName(), DrlNames.offer(constant, "Values are", DrlTypes.constants(type)));
    }

    /** What follows on a value: its properties, its methods. */
    private DrlValue suffixes(DrlValue first) {
        DrlValue value = first;
        while (tokens.at(".", "!.", "[", "#")) {
            String sign = tokens.take().text();
            if (sign.equals("#")) {
                throw new NotUnderstood();
            }
            if (sign.equals("[")) {
                settle(sum(), null);
                require("]");
                value = DrlValue.unknown(source(first.at()), first.at());
                continue;
            }
            Token name = tokens.take();
            Class<?> owner = value.raw();
            boolean call = tokens.at("(");
            int arguments = call ? arguments() : 0;
            Type type = null;
            if (owner != null && owner != Object.class) {
                type = (call ? DrlMembers.method(owner, name.text(), arguments) : DrlMembers.property(owner, name.text()))
                        .orElse(null);
                if (call && !DrlMembers.hasMethod(owner, name.text())) {
                    add(name.start(), "%s is %s, and has no method %s.%s"
                            .formatted(value.text(), DrlWords.of(owner), name.text(), DrlNames.offer(name.text(), "Methods are", DrlMembers.methods(owner))));
                } else if (!call && type == null) {
                    add(name.start(), "%s is %s, and has no property \"%s\".%s"
                            .formatted(value.text(), DrlWords.of(owner), name.text(), DrlNames.offer(name.text(), "Properties are", DrlMembers.properties(owner))));
                }
            }
            value = new DrlValue(Kind.OTHER, type, source(first.at()), first.at());
        }
        return value;
    }

    private int arguments() {
        require("(");
        int count = 0;
        while (!tokens.at(")")) {
            settle(or(), null);
            count++;
            if (!tokens.skip(",") && !tokens.at(")")) {
                throw new NotUnderstood();
            }
        }
        require(")");
        return count;
    }

    /** Tells of a name that nothing answers to, once it is known what it would have been compared with. */
    private DrlValue settle(DrlValue value, @Nullable Class<?> expected) {
        if (value.kind() != Kind.UNKNOWN_NAME || fact == null) {
            return value;
        }
        add(value.at(), comparison.unknownName(value.text(), expected, types));
        return DrlValue.unknown(value.text(), value.at());
    }

    private String source(int from) {
        return text.text().substring(from, Math.max(from, tokens.taken())).replaceAll("\\s+", " ");
    }

    private void require(String sign) {
        if (!tokens.skip(sign)) {
            throw new NotUnderstood();
        }
    }

    private void add(int at, String message) {
        flaws.add(new Flaw(at, message));
    }

    /** Thrown where a condition is written in a way that this class doesn't know. */
    private static final class NotUnderstood extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private NotUnderstood() {
            super(null, null, false, false);
        }
    }
}
