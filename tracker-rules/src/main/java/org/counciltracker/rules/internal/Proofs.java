package org.counciltracker.rules.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.counciltracker.assessment.Proposal;
import org.counciltracker.assessment.Proposal.Rank;
import org.counciltracker.rules.fact.KeyMeaning;
import org.counciltracker.rules.fact.Proven;
import org.counciltracker.rules.fact.Signal;

/** Turns what a rule concluded into a proposal: takes its proof and its rank from the facts that the rule met. */
final class Proofs {

    private static final Comparator<Proven> LATEST = Comparator.comparing(
                    Proven::date, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparingInt(Proven::update)
            .thenComparingInt(Proven::position);

    private static final String OUR_FACTS = Proven.class.getPackageName() + ".";

    private final Map<String, Integer> packOrder;
    private final Map<String, Integer> cueOrder;
    private final Map<String, Integer> strengths;

    /**
     * Makes a converter.
     *
     * @param packOrder the place of each pack by its name
     * @param cueOrder the place of the pack that each cue comes from, by the cue's id
     * @param strengths strengths that policies set, by rule id
     */
    Proofs(Map<String, Integer> packOrder, Map<String, Integer> cueOrder, Map<String, Integer> strengths) {
        this.packOrder = Map.copyOf(packOrder);
        this.cueOrder = Map.copyOf(cueOrder);
        this.strengths = Map.copyOf(strengths);
    }

    Proposal proposal(Proposed proposed) {
        // Words of another item stand in fields of that one, so they can't be quoted as this one's.
        List<Proven> proven = all(proposed)
                .filter(fact -> fact.item().equals(proposed.item()))
                .toList();
        Optional<Proven> latest = proven.stream().max(LATEST);
        RuleRef rule = proposed.rule();
        return new Proposal(
                proposed.item(),
                proposed.conclusion(),
                rule.identity(),
                rule.confidence(),
                new Rank(
                        Math.max(packOrder.getOrDefault(rule.identity().pack(), 0), cuePack(proven)),
                        strengths.getOrDefault(rule.id(), rule.strength()),
                        latest.map(Proven::date).orElse(null),
                        latest.map(Proven::update).orElse(-1),
                        latest.map(last -> relevance(proven, last.update())).orElse(1),
                        latest.map(Proven::position).orElse(0)),
                proven.stream()
                        .flatMap(fact -> fact.proof().stream())
                        .distinct()
                        .toList(),
                Stream.of(
                                proposed.facts().stream()
                                        .filter(Proofs::isTheApplications)
                                        .map(Object::toString),
                                proposed.facts().stream().flatMap(Proofs::learnt),
                                all(proposed)
                                        .filter(fact -> !fact.item().equals(proposed.item()))
                                        .flatMap(Proofs::told))
                        .flatMap(told -> told)
                        .distinct()
                        .sorted()
                        .toList(),
                proposed.absent());
    }

    /** A body's own cue is its own word, as a rule of its own is. */
    private int cuePack(List<Proven> proven) {
        return proven.stream()
                .filter(Signal.class::isInstance)
                .map(fact -> ((Signal) fact).cue())
                .mapToInt(cue -> cueOrder.getOrDefault(cue, 0))
                .max()
                .orElse(0);
    }

    private static int relevance(List<Proven> proven, int update) {
        return proven.stream()
                .filter(fact -> fact.update() == update)
                .mapToInt(Proven::relevance)
                .max()
                .orElse(1);
    }

    private static Stream<Proven> all(Proposed proposed) {
        return proposed.facts().stream().filter(Proven.class::isInstance).map(Proven.class::cast);
    }

    /** Tells the words of another item. */
    private static Stream<String> told(Proven fact) {
        return fact.proof().stream().map(quote -> "%s says \"%s\"".formatted(fact.item(), quote.words()));
    }

    /** Tells what was learnt from the document's key, whose words stand in no field of the item. */
    private static Stream<String> learnt(Object fact) {
        return fact instanceof KeyMeaning meaning
                ? Stream.of("the key says of %s: %s".formatted(meaning.colourInWords(), meaning.inWords()))
                : Stream.empty();
    }

    /** A fact without words of its own would be told by its address in memory, which is another on each run. */
    private static boolean isTheApplications(Object fact) {
        String name = fact.getClass().getName();
        return !name.startsWith(OUR_FACTS) && !name.startsWith("java.") && hasWords(fact.getClass());
    }

    private static boolean hasWords(Class<?> type) {
        try {
            return type.getMethod("toString").getDeclaringClass() != Object.class;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
