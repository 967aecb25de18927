package org.counciltracker.io.json;

import java.util.Set;
import org.counciltracker.io.json.JsonValue.Kind;
import org.counciltracker.io.table.Budget;
import org.counciltracker.io.table.Limit;
import org.counciltracker.io.table.UnreadableException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads a JSON document into values, but for the verdicts, whose parts are passed over. Not thread-safe. */
final class JsonTree {

    /** Keys under which nothing but verdicts stands, wherever they stand. */
    private static final Set<String> VERDICTS = Set.of(
            "rulePacks",
            "summary",
            "chasing",
            "explanation",
            "checks",
            "findings",
            "clocks",
            "contradictions",
            "blocked");

    private final JsonParser parser;
    private final Budget budget;

    private JsonTree(JsonParser parser, Budget budget) {
        this.parser = parser;
        this.budget = budget;
    }

    static JsonValue read(String text, Budget budget) throws UnreadableException {
        // What is nested deeper than the budget allows is refused on the way down; passed over it costs no memory.
        int most = Math.max(1, text.length());
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth((int) Math.min(Integer.MAX_VALUE, budget.most(Limit.DEPTH)))
                        .maxStringLength(most)
                        .maxNameLength(most)
                        .build())
                .build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            JsonTree tree = new JsonTree(parser, budget);
            parser.nextToken();
            JsonValue value = tree.value(null, "", 1);
            if (parser.nextToken() != null) {
                throw new UnreadableException(
                        tree.here(),
                        "there is more after the end of the JSON",
                        "Maybe two files were put together: keep one of them.");
            }
            return value;
        } catch (UnexpectedEndOfInputException e) {
            throw new UnreadableException(
                    line(e), "the JSON ends in the middle", "Maybe it was cut short on its way: fetch it anew.");
        } catch (JacksonException e) {
            throw broken(e, budget);
        }
    }

    private static UnreadableException broken(JacksonException e, Budget budget) {
        String problem = e.getOriginalMessage();
        if (e instanceof StreamConstraintsException && problem.contains("epth")) {
            return Limit.DEPTH.exceeded(line(e), budget.most(Limit.DEPTH));
        }
        return new UnreadableException(
                line(e),
                JsonFault.of(problem),
                "Maybe it was changed by hand: put it right, or have the file written again.");
    }

    private static String line(JacksonException e) {
        return e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr();
    }

    private String here() {
        return "line " + parser.currentTokenLocation().getLineNr();
    }

    private JsonValue value(@Nullable JsonValue parent, String step, int depth) throws UnreadableException {
        int line = parser.currentTokenLocation().getLineNr();
        JsonToken token = parser.currentToken();
        JsonValue value =
                new JsonValue(kind(token), token.isScalarValue() ? parser.getString() : "", line, parent, step);
        budget.descend(depth, here());
        budget.spend(Limit.CELLS, 1, here());
        if (token == JsonToken.START_OBJECT) {
            members(value, depth);
        } else if (token == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                value.elements.add(value(value, "[" + value.elements.size() + "]", depth + 1));
            }
        }
        return value;
    }

    private void members(JsonValue object, int depth) throws UnreadableException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int line = parser.currentTokenLocation().getLineNr();
            parser.nextToken();
            boolean verdict = VERDICTS.contains(name);
            JsonValue member =
                    verdict ? new JsonValue(Kind.NULL, "", line, object, name) : value(object, name, depth + 1);
            if (verdict) {
                parser.skipChildren();
            }
            if (object.members.put(name, member) != null) {
                throw member.wrong("the key \"%s\" stands twice".formatted(name));
            }
        }
    }

    private static Kind kind(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Kind.OBJECT;
            case START_ARRAY -> Kind.ARRAY;
            case VALUE_STRING -> Kind.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Kind.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Kind.FLAG;
            default -> Kind.NULL;
        };
    }
}
