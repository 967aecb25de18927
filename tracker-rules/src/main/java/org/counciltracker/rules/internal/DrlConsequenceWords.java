package org.counciltracker.rules.internal;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counciltracker.model.ItemKey;
import org.counciltracker.rules.fact.FactTypes;
import org.counciltracker.rules.pack.Stage;
import org.drools.ecj.EclipseCompilationProblem;
import org.eclipse.jdt.core.compiler.IProblem;

/** Turns what the Java compiler says of a rule's conclusion into words for its author. */
final class DrlConsequenceWords {

    private static final Pattern CALL = Pattern.compile("(?:The method|method) (\\w+)\\(([^()]*)\\)");
    private static final Pattern ARGUMENTS = Pattern.compile("for the arguments \\(([^()]*)\\)");
    private static final Pattern OWNER = Pattern.compile("(?:for|in) the type ([\\w.<>]+)");
    private static final Pattern CONVERSION = Pattern.compile("cannot convert from ([\\w.<>?, ]+) to ([\\w.<>?, ]+)$");
    private static final Pattern INSERT = Pattern.compile("insert \"(.+?)\" to complete");
    private static final Pattern DELETE = Pattern.compile("on tokens?,? \"?(.+?)\"?, delete");
    private static final Pattern PACKAGES = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");
    private static final Pattern NAME = Pattern.compile("[$\\p{L}_][\\w$]*");

    private final DrlRule rule;
    private final DrlBindings bindings;
    private final DrlTypes types;

    DrlConsequenceWords(DrlRule rule, DrlBindings bindings, DrlTypes types) {
        this.rule = rule;
        this.bindings = bindings;
        this.types = types;
    }

    /** Returns what to say of an error between two offsets, or empty where it only follows on another one. */
    Optional<String> of(EclipseCompilationProblem error, int from, int to) {
        String source = rule.text().text().substring(from, to).strip();
        String message = error.getMessage().replaceAll("\\s+", " ");
        return switch (error.getId()) {
            case IProblem.UndefinedName,
                    IProblem.UnresolvedVariable,
                    IProblem.UndefinedField,
                    IProblem.NotVisibleField,
                    IProblem.UndefinedType -> Optional.of(name(source, from));
            case IProblem.UndefinedMethod -> rests(from) ? Optional.empty() : Optional.of(method(message));
            case IProblem.ParameterMismatch -> rests(from) ? Optional.empty() : Optional.of(mismatch(message));
            case IProblem.TypeMismatch -> rests(from) ? Optional.empty() : Optional.of(conversion(message, source));
            case IProblem.UnterminatedString -> Optional.of("a quote opens here and is not closed on this line.");
            default -> Optional.of((error.getId() & IProblem.Syntax) != 0 ? syntax(message, line(to)) : plain(message));
        };
    }

    /** What rests on a name whose type isn't known may be right. */
    private boolean rests(int from) {
        String text = rule.text().text();
        int start = Math.max(text.lastIndexOf(';', from - 1), text.lastIndexOf('\n', from - 1)) + 1;
        int end = text.indexOf(';', from);
        return NAME.matcher(text.substring(start, end < 0 ? rule.end() : end))
                .results()
                .map(name -> bindings.get(name.group()))
                .anyMatch(bound -> bound != null && bound.type() == null);
    }

    private String name(String source, int from) {
        int dot = source.lastIndexOf('.');
        String name = source.substring(dot + 1);
        String owner = dot < 0 ? before(from) : source.substring(0, dot);
        if (!owner.isEmpty()) {
            Optional<Class<?>> type = types.type(owner).filter(Class::isEnum);
            if (type.isPresent()) {
                return DrlNamed.unknownConstant(type.get(), name);
            }
            DrlBindings.Bound bound = bindings.get(owner);
            if (bound != null && bound.type() != null) {
                Class<?> raw = DrlWords.raw(bound.type());
                boolean property = DrlMembers.property(raw, name).isPresent();
                return property
                        ? "behind then, a property is read with brackets. Write %s.%s().".formatted(owner, name)
                        : "%s is %s, and has no property \"%s\".%s"
                                .formatted(
                                        owner,
                                        DrlWords.of(raw),
                                        name,
                                        DrlNames.offer(name, "Properties are", DrlMembers.properties(raw)));
            }
        }
        if (name.startsWith("$") || bindings.get("$" + name) != null) {
            return bindings.unknown(name);
        }
        List<String> having = types.enums().stream()
                .filter(type -> DrlTypes.constants(type).contains(name))
                .map(type -> type.getSimpleName() + "." + name)
                .toList();
        if (!having.isEmpty()) {
            return "nothing is called %s by itself. Write %s.".formatted(name, String.join(" or ", having));
        }
        if (name.matches("[A-Z][A-Z\\d_]+")) {
            return "nothing is called %s. Text stands in quotes: \"%s\".".formatted(name, name);
        }
        if (Character.isUpperCase(name.charAt(0)) && !types.isMissing(name)) {
            List<String> names = new ArrayList<>(
                    types.enums().stream().map(Class::getSimpleName).toList());
            names.addAll(types.factNames());
            List<String> near = DrlNames.near(name, names);
            return "nothing is called %s.%s"
                    .formatted(
                            name,
                            near.isEmpty()
                                    ? " Maybe an import is missing."
                                    : " Maybe " + String.join(" or ", near) + ".");
        }
        List<String> near = DrlNames.near(name, DrlConclusions.allNames());
        return near.isEmpty()
                ? bindings.unknown(name)
                : "nothing is called %s. Maybe %s.".formatted(name, String.join(" or ", near));
    }

    /** Returns the name that a dot before an offset belongs to. */
    private String before(int from) {
        String text = rule.text().text().substring(0, from);
        Matcher owner = Pattern.compile("([$\\w]+)\\s*\\.\\s*$").matcher(text.substring(Math.max(0, from - 80)));
        return owner.find() ? owner.group(1) : "";
    }

    private String method(String message) {
        Matcher call = CALL.matcher(message);
        if (!call.find()) {
            return plain(message);
        }
        String name = call.group(1);
        Matcher owner = OWNER.matcher(message);
        String type = owner.find() ? owner.group(1) : "";
        if (type.startsWith("Then") || type.isEmpty() || type.equals("Drools")) {
            List<String> near = DrlNames.near(name, DrlConclusions.allNames());
            return near.isEmpty()
                    ? "a rule cannot %s( ... ). It may conclude with: %s."
                            .formatted(name, String.join(", ", DrlConclusions.names()))
                    : "nothing is called %s( ... ). Maybe %s."
                            .formatted(
                                    name,
                                    near.stream()
                                            .map(each -> DrlConclusions.form(each, stage()))
                                            .collect(Collectors.joining(", or ")));
        }
        Optional<Class<?>> known = types.type(type);
        return known.map(owned -> "%s has no %s( ... ).%s"
                        .formatted(
                                capital(DrlWords.of(owned)),
                                name,
                                DrlNames.offer(name, "Methods are", DrlMembers.methods(owned))))
                .orElseGet(() -> "%s has no %s( ... ).".formatted(capital(DrlWords.article(type)), name));
    }

    private String mismatch(String message) {
        Matcher call = CALL.matcher(message);
        Matcher given = ARGUMENTS.matcher(message);
        if (!call.find() || !given.find()) {
            return plain(message);
        }
        String name = call.group(1);
        List<String> arguments = Splitter.on(", ").omitEmptyStrings().splitToList(given.group(1));
        if (!DrlConclusions.allNames().contains(name)) {
            return "%s( %s ) does not take %s.".formatted(name, words(call.group(2)), words(given.group(1)));
        }
        boolean drools = !DrlConclusions.takesDrools(name)
                || !arguments.isEmpty() && arguments.get(0).equals("Drools");
        return "%s is written %s. Here it is given %s.%s"
                .formatted(
                        name,
                        DrlConclusions.form(name, stage()),
                        arguments.isEmpty() ? "nothing" : words(given.group(1)),
                        drools ? wholeFact(arguments) : " The word drools must come first.");
    }

    /** A fact given where its item's key must stand. */
    private String wholeFact(List<String> arguments) {
        return arguments.stream()
                .map(FactTypes::named)
                .flatMap(Optional::stream)
                .flatMap(fact -> Arrays.stream(fact.getRecordComponents())
                        .filter(component -> component.getType() == ItemKey.class)
                        .limit(1)
                        .map(component -> " Bind the key, as in %s( $item : %s )."
                                .formatted(fact.getSimpleName(), component.getName())))
                .findFirst()
                .orElse("");
    }

    private String stage() {
        return Splitter.on('/')
                .splitToStream(rule.file())
                .filter(folder -> Stage.ofFolder(folder).isPresent())
                .findFirst()
                .orElse("");
    }

    private String words(String typesWritten) {
        return Splitter.on(", ")
                .omitEmptyStrings()
                .splitToStream(typesWritten)
                .map(this::word)
                .collect(Collectors.joining(", "));
    }

    private String word(String type) {
        String simple = type.replaceAll("<.*", "").replaceAll(".*\\.", "");
        Map<String, String> plain = Map.of(
                "Drools",
                "drools",
                "int",
                "a number",
                "long",
                "a number",
                "double",
                "a number",
                "boolean",
                "true or false",
                "String",
                "text",
                "null",
                "null");
        return plain.containsKey(simple)
                ? plain.get(simple)
                : types.type(simple).map(DrlWords::of).orElse(DrlWords.article(simple));
    }

    private String conversion(String message, String source) {
        Matcher conversion = CONVERSION.matcher(message);
        return conversion.find()
                ? "%s is %s, and here it must be %s."
                        .formatted(shown(source), word(conversion.group(1)), word(conversion.group(2)))
                : plain(message);
    }

    private static String syntax(String message, String source) {
        Matcher insert = INSERT.matcher(message);
        if (insert.find()) {
            return switch (insert.group(1)) {
                case ";" -> "a semicolon (;) is missing behind: %s".formatted(shown(source));
                case ")", ");", "}", "]" -> "a bracket is not closed behind: %s".formatted(shown(source));
                default -> "something is missing behind: %s".formatted(shown(source));
            };
        }
        Matcher delete = DELETE.matcher(message);
        return delete.find()
                ? "something is too many at the end of: %s".formatted(shown(source))
                : "this cannot be read: %s".formatted(shown(source));
    }

    /** Returns what stands on a line before an offset. */
    private String line(int to) {
        String text = rule.text().text();
        return text.substring(Math.max(rule.then() + "then".length(), text.lastIndexOf('\n', to - 1) + 1), to)
                .strip();
    }

    private static String shown(String source) {
        String line = source.replaceAll("\\s+", " ");
        return line.length() > 80 ? "..." + line.substring(line.length() - 77) : line;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Returns the compiler's own words, without packages. */
    private static String plain(String message) {
        String text = PACKAGES.matcher(message).replaceAll("");
        return text.endsWith(".") ? text : text + ".";
    }
}
