package org.counciltracker.rules.internal;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.counciltracker.rules.internal.DrlExpression.NotUnderstood;
import org.counciltracker.rules.internal.DrlText.Flaw;
import org.counciltracker.rules.internal.DrlTokens.Token;
import org.counciltracker.rules.internal.DrlValue.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the names in a condition: properties, what is bound, constants, methods. Not thread-safe. */
final class DrlNamed {

    private final DrlText text;
    private final @Nullable Class<?> fact;
    private final DrlBindings bindings;
    private final DrlTypes types;
    private final DrlTokens tokens;
    private final List<Flaw> flaws;
    private final Supplier<DrlValue> inner;

    /**
     * Makes a reader of names.
     *
     * @param text the text of the file
     * @param fact the fact that the condition is about, or null where its type isn't known
     * @param bindings the names bound so far
     * @param types the types that can be named
     * @param tokens the condition
     * @param flaws takes what is wrong
     * @param inner reads what stands between brackets
     */
    DrlNamed(
            DrlText text,
            @Nullable Class<?> fact,
            DrlBindings bindings,
            DrlTypes types,
            DrlTokens tokens,
            List<Flaw> flaws,
            Supplier<DrlValue> inner) {
        this.text = text;
        this.fact = fact;
        this.bindings = bindings;
        this.types = types;
        this.tokens = tokens;
        this.flaws = flaws;
        this.inner = inner;
    }

    /** Reads what begins with a name. */
    DrlValue named(Token token) {
        String name = token.text();
        if (name.equals("new")) {
            throw new NotUnderstood();
        }
        DrlValue word = switch (name) {
            case "true", "false" -> new DrlValue(Kind.TRUTH, boolean.class, name, token.start());
            case "null" -> new DrlValue(Kind.NULL, null, name, token.start());
            case "this" -> new DrlValue(Kind.OTHER, fact, name, token.start());
            default -> null;
        };
        if (word != null) {
            return suffixes(word);
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
        boolean known = types.statics().stream().anyMatch(owner -> DrlMembers.hasMethod(owner, token.text()));
        if (!known && fact != null && !DrlMembers.hasMethod(fact, token.text())) {
            add(
                    token.start(),
                    "no method %s on %s.%s"
                            .formatted(
                                    token.text(),
                                    fact.getSimpleName(),
                                    DrlNames.offer(token.text(), "Properties are", DrlMembers.properties(fact))));
        }
        return new DrlValue(Kind.OTHER, type.orElse(null), source(token.start()), token.start());
    }

    /** A constant, or a method of a class. */
    private DrlValue ofType(Token token) {
        Optional<Class<?>> type = types.type(token.text());
        if (type.isEmpty() && Character.isLowerCase(token.text().charAt(0))) {
            type = fullName(token.text());
            if (type.isEmpty()) {
                return suffixes(settle(new DrlValue(Kind.UNKNOWN_NAME, null, token.text(), token.start()), null));
            }
        }
        if (type.isEmpty()) {
            if (types.isMissing(token.text())) {
                throw new NotUnderstood();
            }
            List<String> names =
                    types.enums().stream().map(Class::getSimpleName).toList();
            add(
                    token.start(),
                    "nothing is called %s.%s"
                            .formatted(token.text(), DrlNames.offer(token.text(), "Values are of", names)));
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

    /** Takes the rest of a name with its package, if it is one. */
    private Optional<Class<?>> fullName(String first) {
        var full = new StringBuilder(first);
        for (int more = 0; tokens.peek(more).text().equals("."); more += 2) {
            full.append('.').append(tokens.peek(more + 1).text());
            Optional<Class<?>> type = types.type(full.toString());
            if (type.isPresent()) {
                for (int i = 0; i < more + 2; i++) {
                    tokens.take();
                }
                return type;
            }
        }
        return Optional.empty();
    }

    /** Returns what to say of a constant that an enum doesn't have. */
    static String unknownConstant(Class<?> type, String constant) {
        return "no %s in %s.%s"
                .formatted(
                        constant,
                        type.getSimpleName(),
                        DrlNames.offer(constant, "Values are", DrlTypes.constants(type)));
    }

    /** What follows on a value: its properties, its methods. */
    DrlValue suffixes(DrlValue first) {
        DrlValue value = first;
        while (tokens.at(".", "!.", "[", "#")) {
            String sign = tokens.take().text();
            if (sign.equals("#")) {
                throw new NotUnderstood();
            }
            if (sign.equals("[")) {
                settle(inner.get(), null);
                require("]");
                value = DrlValue.unknown(source(first.at()), first.at());
                continue;
            }
            Token name = tokens.take();
            Class<?> owner = value.raw();
            boolean call = tokens.at("(");
            if (call && name.text().equals("matches") && owner == String.class) {
                tellRegex(tokens.peek(1));
            }
            int arguments = call ? arguments() : 0;
            Type type = null;
            if (owner != null && owner != Object.class) {
                type = (call
                                ? DrlMembers.method(owner, name.text(), arguments)
                                : DrlMembers.property(owner, name.text()))
                        .orElse(null);
                if (call && !DrlMembers.hasMethod(owner, name.text())) {
                    add(
                            name.start(),
                            "%s is %s, and has no method %s.%s"
                                    .formatted(
                                            value.text(),
                                            DrlWords.of(owner),
                                            name.text(),
                                            DrlNames.offer(name.text(), "Methods are", DrlMembers.methods(owner))));
                } else if (!call && type == null) {
                    add(
                            name.start(),
                            "%s is %s, and has no property \"%s\".%s"
                                    .formatted(
                                            value.text(),
                                            DrlWords.of(owner),
                                            name.text(),
                                            DrlNames.offer(
                                                    name.text(), "Properties are", DrlMembers.properties(owner))));
                }
            }
            value = new DrlValue(Kind.OTHER, type, source(first.at()), first.at());
        }
        return value;
    }

    private void tellRegex(Token argument) {
        if (argument.kind() == DrlTokens.Kind.TEXT) {
            DrlRegex.flaw(argument.text()).ifPresent(message -> add(argument.start(), message));
        }
    }

    private int arguments() {
        require("(");
        int count = 0;
        while (!tokens.at(")")) {
            settle(inner.get(), null);
            count++;
            if (!tokens.skip(",") && !tokens.at(")")) {
                throw new NotUnderstood();
            }
        }
        require(")");
        return count;
    }

    /** Tells of a name that nothing answers to, once it is known what it would have been compared with. */
    DrlValue settle(DrlValue value, @Nullable Class<?> expected) {
        if (value.kind() != Kind.UNKNOWN_NAME || fact == null) {
            return value;
        }
        add(value.at(), new DrlComparison(fact, bindings).unknownName(value.text(), expected, types));
        return DrlValue.unknown(value.text(), value.at());
    }

    String source(int from) {
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
}
