package org.counciltracker.rules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.Assessment;
import org.counciltracker.assessment.ChasingLists;
import org.counciltracker.assessment.PackIdentity;
import org.counciltracker.assessment.Proposal;
import org.counciltracker.assessment.Settlement;
import org.counciltracker.assessment.SignalKind;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.links.Inheritance;
import org.counciltracker.model.Thresholds;
import org.counciltracker.model.Tracker;
import org.counciltracker.parse.due.MeetingDues;
import org.counciltracker.rules.RowInForce;
import org.counciltracker.rules.RuleDescription;
import org.counciltracker.rules.RuleInForce;
import org.counciltracker.rules.fact.AsOfDate;
import org.counciltracker.rules.fact.Legend;
import org.counciltracker.rules.fact.Scheme;
import org.counciltracker.rules.fact.Threshold;
import org.counciltracker.rules.internal.vet.Vetting;
import org.counciltracker.rules.lexicon.CueTrial;
import org.counciltracker.rules.lexicon.Lexicon;
import org.counciltracker.rules.lexicon.LexiconEntry;
import org.counciltracker.rules.lexicon.SignalReader;
import org.counciltracker.rules.pack.RulePack;
import org.counciltracker.rules.pack.RulePackException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Packs laid over each other and made ready to judge by. This class is immutable and thread-safe. */
public final class RuleBase {

    private static final Logger LOG = LoggerFactory.getLogger(RuleBase.class);

    private final List<RulePack> packs;
    private final List<RuleInForce> rules;
    private final Thresholds thresholds;
    private final Lexicon lexicon;
    private final SignalReader reader;
    private final ClockFacts clocks;
    private final KeyFacts keys;
    private final StatusFacts statuses;
    private final Proofs proofs;
    private final CompiledRules compiled;
    private final RuleBench bench;
    private final int firingsPerFact;
    private final List<Object> policyFacts;

    private RuleBase(
            String scheme,
            List<RulePack> packs,
            List<RuleInForce> rules,
            CompiledRules compiled,
            RuleBench bench,
            int firingsPerFact) {
        this.packs = List.copyOf(packs);
        this.rules = rules;
        this.thresholds = Thresholds.of(policy(packs));
        this.lexicon = Lexicon.of(
                packs.stream().flatMap(pack -> pack.lexicon().stream()).toList());
        this.reader = new SignalReader(lexicon);
        this.clocks = ClockFacts.of(packs);
        KeyLabels labels = KeyLabels.of(packs, reader);
        this.keys = new KeyFacts(labels);
        this.statuses = new StatusFacts(labels, reader);
        var order = new HashMap<String, Integer>();
        var cueOrder = new HashMap<String, Integer>();
        packs.forEach(pack -> {
            pack.lexicon().forEach(row -> cueOrder.put(row.id(), order.size()));
            order.put(pack.name(), order.size());
        });
        var strengths = new HashMap<String, Integer>();
        thresholds.asMap().forEach((key, value) -> {
            if (key.startsWith(PackLint.STRENGTH_KEY)) {
                strengths.put(key.substring(PackLint.STRENGTH_KEY.length()), value);
            }
        });
        this.proofs = new Proofs(order, cueOrder, strengths);
        this.compiled = compiled;
        this.bench = bench;
        this.firingsPerFact = firingsPerFact;
        this.policyFacts = Stream.<Stream<?>>of(
                        thresholds.asMap().entrySet().stream()
                                .map(entry -> new Threshold(entry.getKey(), entry.getValue())),
                        legend(packs).stream(),
                        Stream.of(new Scheme(scheme)))
                .flatMap(facts -> facts)
                .map(Object.class::cast)
                .toList();
    }

    /** Lays packs over the standard one without vetting them. */
    static RuleBase of(String scheme, List<RulePack> over, int firingsPerFact, ClassLoader loader) {
        return of(scheme, over, firingsPerFact, loader, Vetting.NONE);
    }

    /**
     * Lays packs over the standard one.
     *
     * @param scheme the rating scheme
     * @param over the packs, in the order in which they are laid
     * @param firingsPerFact how often rules may fire in one stage for each fact that an assessment starts with
     * @param loader sees this library, and the facts that the packs' rules speak of
     * @param vetting whether the packs' rules are vetted, and what else they may use
     * @return the rule base
     * @throws RulePackException if a pack can't be used
     */
    public static RuleBase of(
            String scheme, List<RulePack> over, int firingsPerFact, ClassLoader loader, Vetting vetting) {
        LaidPacks laid = LaidPacks.lay(scheme, over, loader, vetting);
        if (!laid.problems().isEmpty()) {
            throw new RulePackException(laid.problems());
        }
        LOG.debug(
                "{} rules are in force, of the packs {}",
                laid.rules().size(),
                laid.packs().stream().map(RulePack::name).toList());
        return new RuleBase(scheme, laid.packs(), laid.rules(), laid.join(), laid.bench(), firingsPerFact);
    }

    static Map<String, Integer> policy(List<RulePack> packs) {
        var policy = new TreeMap<String, Integer>();
        packs.forEach(pack -> pack.policy().forEach(entry -> policy.put(entry.key(), entry.value())));
        return policy;
    }

    /** A later row takes the place of an earlier one for the same status and condition. */
    private static Collection<Legend> legend(List<RulePack> packs) {
        var rows = new LinkedHashMap<List<Enum<?>>, Legend>();
        packs.forEach(pack -> pack.legend()
                .forEach(row ->
                        rows.put(List.of(row.legend().status(), row.legend().condition()), row.legend())));
        return rows.values();
    }

    /**
     * Returns words of a kind, as the lexicon gives them for an example.
     *
     * @param kind the kind
     * @return the example of the first row of the kind, or empty where none is in force
     */
    public Optional<String> example(SignalKind kind) {
        return lexicon.entries().stream()
                .filter(entry -> entry.signal().filter(kind::equals).isPresent())
                .map(LexiconEntry::fires)
                .findFirst();
    }

    /**
     * Returns the rating schemes that can be chosen.
     *
     * @param over the packs laid over the standard one, which may bring their own
     * @return the names, the default first
     */
    public static List<String> schemes(Collection<RulePack> over) {
        Set<String> schemes = new LinkedHashSet<>(BuiltInPacks.SCHEMES);
        over.stream().map(RulePack::scheme).filter(Objects::nonNull).forEach(schemes::add);
        return List.copyOf(schemes);
    }

    /**
     * Returns the packs in force.
     *
     * @return the packs, in the order in which they are laid over each other
     */
    public List<PackIdentity> packs() {
        return packs.stream().map(RulePack::identity).toList();
    }

    /**
     * Returns the rules in force.
     *
     * @return the rules, sorted by stage and id
     */
    public List<RuleInForce> rules() {
        return rules;
    }

    /**
     * Describes a rule in force.
     *
     * @param id the rule's id
     * @return the description, or empty where no such rule is in force
     */
    public Optional<RuleDescription> describe(String id) {
        return rules.stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .flatMap(rule -> RuleSources.describe(rule, packs));
    }

    /**
     * Returns the rows of tables in force.
     *
     * @return the rows, table by table
     */
    public List<RowInForce> rows() {
        return RowsInForce.of(packs);
    }

    /**
     * Returns the rows of the lexicon that are found in a text.
     *
     * @param text the text
     * @return the rows, in the order of the lexicon
     */
    public List<RowInForce> cuesIn(String text) {
        Set<String> found = new CueTrial(lexicon).idsIn(text);
        return rows().stream()
                .filter(row -> row.table() == RowInForce.Table.LEXICON && found.contains(row.id()))
                .toList();
    }

    /**
     * Assesses a tracker.
     *
     * @param tracker the tracker
     * @param asOf the date to judge at
     * @param given the application's own facts
     * @return the tracker with the verdicts
     */
    public AssessedTracker assess(Tracker tracker, AsOf asOf, Collection<?> given) {
        Tracker read = Inheritance.resolved(MeetingDues.resolved(tracker, asOf));
        return judge(read, asOf, facts(read, asOf, given));
    }

    /**
     * Tries one rule alone.
     *
     * @param rule the id of a rule in force
     * @param date the date judged at, or null where the rule needs none
     * @param given the facts it meets, beside those of the policy
     * @return what it proposes, sorted
     * @throws IllegalArgumentException if no such rule is in force
     */
    public List<Proposal> tryRule(String rule, @Nullable LocalDate date, Collection<?> given) {
        if (rules.stream().noneMatch(one -> one.id().equals(rule))) {
            throw new IllegalArgumentException("rule (%s) must be in force.".formatted(rule));
        }
        var facts = new ArrayList<Object>(given);
        facts.addAll(policyFacts);
        if (date != null) {
            facts.add(new AsOfDate(date));
        }
        List<Proposed> proposed = bench.fire(rule, facts, maxFirings(facts));
        return Settlement.sorted(proposed.stream().map(proofs::proposal).toList());
    }

    private int maxFirings(List<Object> facts) {
        return (int) Math.min(Integer.MAX_VALUE - 1L, (long) facts.size() * firingsPerFact);
    }

    /** Returns all facts that an assessment starts with. */
    List<Object> facts(Tracker tracker, AsOf asOf, Collection<?> given) {
        var facts = new FactMaker(tracker, asOf, reader, thresholds, clocks).facts();
        facts.addAll(new MeasureFacts(tracker, thresholds).facts());
        facts.add(new AsOfDate(asOf.date()));
        facts.addAll(policyFacts);
        facts.addAll(keys.of(tracker));
        facts.addAll(statuses.of(tracker));
        facts.addAll(RatingFacts.of(tracker));
        facts.addAll(given);
        return facts;
    }

    /** Assesses a tracker from facts that are made, in whatever order. */
    AssessedTracker judge(Tracker tracker, AsOf asOf, List<Object> facts) {
        var verdicts = new Verdicts(tracker, proofs, thresholds);
        new StageRunner(compiled, maxFirings(facts)).run(facts, verdicts);
        var assessor = new Assessor(tracker, verdicts, thresholds, facts);
        List<Assessment> assessments = assessor.assessments();
        return new AssessedTracker(
                tracker,
                asOf,
                packs(),
                assessments,
                assessor.totals(),
                assessor.measures(),
                ChasingLists.of(assessments, asOf, thresholds),
                assessor.notes());
    }
}
