package org.counciltracker.rules.internal.lint;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.counciltracker.assessment.Aspect;
import org.counciltracker.assessment.SignalKind;
import org.counciltracker.model.ClosureReason;
import org.counciltracker.model.RagRating;
import org.counciltracker.model.Status;
import org.counciltracker.rules.internal.lint.Calls.Call;
import org.counciltracker.rules.pack.Stage;

/** What the calls in a consequence conclude. This class is immutable and thread-safe. */
final class Conclusions implements Lint {

    static final String PROPOSE = "propose";

    /** What each method of {@code Conclude} concludes, but for {@value #PROPOSE}, where the value says it. */
    static final ImmutableMap<String, Aspect> BY_METHOD = ImmutableMap.<String, Aspect>builder()
            .put("flaw", Aspect.INTEGRITY)
            .put("contradiction", Aspect.CONTRADICTION)
            .put("dependsOn", Aspect.DEPENDS_ON)
            .put("exempt", Aspect.EXEMPT)
            .put("recurs", Aspect.RECURRING)
            .put("timely", Aspect.TIMELINESS)
            .put("stale", Aspect.STALE)
            .put("owesReply", Aspect.CLOCK)
            .put("chase", Aspect.CHASE)
            .put("blocked", Aspect.BLOCKED)
            .put("finding", Aspect.FINDING)
            .put("because", Aspect.CHASE_REASON)
            .put("checked", Aspect.CHECK)
            .put("travels", Aspect.DIRECTION)
            .buildOrThrow();

    /** What {@value #PROPOSE} concludes by the type of its value. */
    static final ImmutableMap<Class<?>, Aspect> BY_VALUE = ImmutableMap.of(
            SignalKind.class, Aspect.EVIDENCE,
            Status.class, Aspect.STATUS,
            ClosureReason.class, Aspect.STATUS,
            RagRating.class, Aspect.RAG);

    private final FactTypes types;
    private final Function<Stage, Set<Aspect>> settledBy;

    Conclusions(FactTypes types, Function<Stage, Set<Aspect>> settledBy) {
        this.types = types;
        this.settledBy = settledBy;
    }

    boolean isConclusion(Call call) {
        return call.is(PROPOSE) || BY_METHOD.containsKey(call.name().text());
    }

    @Override
    public void look(RuleText rule, Findings to) {
        for (Call call : Calls.in(rule.then())) {
            if (isConclusion(call)) {
                Set<Aspect> may = aspects(call, rule);
                if (may.stream().noneMatch(settledBy.apply(rule.stage())::contains)) {
                    to.refuse(rule, rule.lineOf(call.name()), message(rule, call, may));
                }
            }
        }
    }

    private String message(RuleText rule, Call call, Set<Aspect> aspects) {
        String what = aspects.stream().map(Aspect::label).distinct().collect(Collectors.joining(" or "));
        String where = Arrays.stream(Stage.values())
                .filter(stage -> aspects.stream().anyMatch(settledBy.apply(stage)::contains))
                .map(Stage::folder)
                .collect(Collectors.joining(", "));
        return "%s( … ) concludes %s, which stage %s does not settle. Maybe move the rule to: %s."
                .formatted(call.name().text(), what, rule.stage().folder(), where);
    }

    /** Returns what a call may conclude: several where the type of its value can't be told. */
    Set<Aspect> aspects(Call call, RuleText rule) {
        Aspect aspect = BY_METHOD.get(call.name().text());
        if (aspect != null) {
            return EnumSet.of(aspect);
        }
        List<DrlToken> value =
                call.arguments().size() < 3 ? List.of() : call.arguments().get(2);
        return Variables.of(rule, types)
                .type(new Term(value), rule)
                .flatMap(type -> Optional.ofNullable(BY_VALUE.get(type)))
                .<Set<Aspect>>map(EnumSet::of)
                .orElseGet(() -> EnumSet.copyOf(Map.copyOf(BY_VALUE).values()));
    }
}
