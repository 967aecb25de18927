package org.counciltracker.rules;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.counciltracker.assessment.AssessedTracker;
import org.counciltracker.assessment.PackIdentity;
import org.counciltracker.assessment.Proposal;
import org.counciltracker.assessment.SignalKind;
import org.counciltracker.calendar.AsOf;
import org.counciltracker.model.Tracker;
import org.counciltracker.rules.internal.RuleBase;
import org.counciltracker.rules.internal.vet.Vetting;
import org.counciltracker.rules.pack.RuleFiringException;
import org.counciltracker.rules.pack.RulePack;
import org.counciltracker.rules.pack.RulePackException;
import org.jspecify.annotations.Nullable;

/**
 * Assesses trackers by rule packs.
 *
 * <p>An engine is built once from its packs and may then be shared by any number of threads; it is immutable. An
 * assessment is a function of the tracker, the date with its calendar, and the packs: the same inputs give equal results
 * on any machine, in any time zone and locale.
 *
 * <pre>{@code
 * RulesEngine engine = RulesEngine.standard();
 * AssessedTracker assessed = engine.assess(tracker, AsOf.on(LocalDate.of(2022, 11, 21)));
 * for (ChasingList list : assessed.chasingLists()) {
 *     System.out.println(list.party() + ": " + list.chases().size());
 * }
 * }</pre>
 */
public final class RulesEngine {

    private final RuleBase base;

    private RulesEngine(RuleBase base) {
        this.base = base;
    }

    /**
     * Obtains an engine with the standard rules and the {@code status-key} rating scheme.
     *
     * @return the engine; the same one at each call
     */
    public static RulesEngine standard() {
        return Standard.ENGINE;
    }

    /**
     * Obtains a builder.
     *
     * @return a builder with the standard rules alone
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Assesses a tracker.
     *
     * @param tracker the tracker
     * @param asOf the date to judge at, with the body's calendar
     * @return the tracker with a verdict on each item, chasing lists and notes
     * @throws RuleFiringException if a rule fails or loops
     */
    public AssessedTracker assess(Tracker tracker, AsOf asOf) {
        return assess(tracker, asOf, List.of());
    }

    /**
     * Assesses a tracker together with facts of the application, which its own rules may read.
     *
     * @param tracker the tracker
     * @param asOf the date to judge at, with the body's calendar
     * @param facts immutable values, whose order changes nothing
     * @return the tracker with a verdict on each item, chasing lists and notes
     * @throws RuleFiringException if a rule fails or loops
     */
    public AssessedTracker assess(Tracker tracker, AsOf asOf, Collection<?> facts) {
        return base.assess(tracker, asOf, facts);
    }

    /**
     * Tries one rule alone, on facts laid out for it and those of the policy: thresholds, legend and scheme.
     *
     * @param rule the id of a rule in force
     * @param date the date to judge at, or null where the rule needs none
     * @param facts immutable values, whose order changes nothing
     * @return what it proposes, sorted; nothing is settled
     * @throws IllegalArgumentException if no such rule is in force
     * @throws RuleFiringException if the rule fails or loops
     */
    public List<Proposal> tryRule(String rule, @Nullable LocalDate date, Collection<?> facts) {
        return base.tryRule(rule, date, facts);
    }

    /**
     * Returns the packs in force.
     *
     * @return the packs, in the order in which they are laid over each other
     */
    public List<PackIdentity> packs() {
        return base.packs();
    }

    /**
     * Returns the rules in force.
     *
     * @return the rules, sorted by stage and id
     */
    public List<RuleInForce> rules() {
        return base.rules();
    }

    /**
     * Returns the rows of the packs' tables in force: numbers, cues, ratings, clocks, words of colour keys.
     *
     * @return the rows, table by table
     */
    public List<RowInForce> rows() {
        return base.rows();
    }

    /**
     * Returns the cues in force that are found in a text, with what they need and nothing that defeats them.
     *
     * @param text the text, such as an update
     * @return their rows, in the order of the lexicon
     */
    public List<RowInForce> cuesIn(String text) {
        return base.cuesIn(text);
    }

    /**
     * Describes a rule in force.
     *
     * @param rule the rule's id
     * @return the description, or empty where no rule of this id is in force
     */
    public Optional<RuleDescription> describe(String rule) {
        return base.describe(rule);
    }

    /** Returns words of a kind, as the lexicon gives them for an example, or empty where no row of the kind is in force. */
    Optional<String> example(SignalKind kind) {
        return base.example(kind);
    }

    /**
     * Returns the rating schemes that come with the library.
     *
     * @return their names, the default first
     */
    public static List<String> schemes() {
        return RuleBase.schemes(List.of());
    }

    /** Builds an engine. Not thread-safe. */
    public static final class Builder {

        private static final int USUAL_FIRINGS_PER_FACT = 200;

        private final List<RulePack> packs = new ArrayList<>();
        private @Nullable String scheme;
        private int firingsPerFact = USUAL_FIRINGS_PER_FACT;
        private ClassLoader classLoader = RulesEngine.class.getClassLoader();

        private Vetting vetting = Vetting.NONE;

        private Builder() {}

        /**
         * Lays a pack over the standard one and those given before; none unless called.
         *
         * @param pack the pack; packs are code and must be trusted like code
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder pack(RulePack pack) {
            packs.add(pack);
            return this;
        }

        /**
         * Chooses the rating scheme; {@code status-key} unless set.
         *
         * @param name a scheme of the library or of a pack
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder scheme(String name) {
            this.scheme = name;
            return this;
        }

        /**
         * Sets how often rules may fire before they are taken to loop: in one stage, for each fact that the assessment
         * starts with; {@value #USUAL_FIRINGS_PER_FACT} unless set. The standard rules fire less than once.
         *
         * @param limit the number, at least 1
         * @return this builder
         * @throws IllegalArgumentException if {@code limit} is less than 1
         */
        @CanIgnoreReturnValue
        public Builder firingsPerFact(int limit) {
            if (limit < 1) {
                throw new IllegalArgumentException("limit (%s) must be at least 1.".formatted(limit));
            }
            this.firingsPerFact = limit;
            return this;
        }

        /**
         * Sets the class loader through which the rules of packs see the application's own facts; that of this library
         * unless set. Only an application whose classes lie in a loader below it needs this, such as a plug-in.
         *
         * @param loader sees this library and the facts
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder classLoader(ClassLoader loader) {
            this.classLoader = loader;
            return this;
        }

        /**
         * Sets whether packs are vetted; they aren't unless set. A pack whose compiled rules use anything but values and pure
         * functions is refused before any of it is loaded. This is vetting, not a sandbox: it can't see a rule that never
         * ends or fills the memory, and packs must still be trusted like code.
         *
         * @param asked whether they are; the artifact {@code org.ow2.asm:asm} must then be on the class path
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder vet(boolean asked) {
            this.vetting = new Vetting(asked, Set.of());
            return this;
        }

        /**
         * Has packs vetted, as {@link #vet(boolean)} does, and lets their rules use the application's own facts.
         *
         * @param alsoAllowed the packages of these facts, such as {@code org.example.council.visits}; all classes in and below
         *     them may be used whole
         * @return this builder
         */
        @CanIgnoreReturnValue
        public Builder vet(Set<String> alsoAllowed) {
            this.vetting = new Vetting(true, alsoAllowed);
            return this;
        }

        /**
         * Builds the engine: compiles the DRL of the packs given, which takes seconds the first time, and joins all rules.
         *
         * @return the engine
         * @throws RulePackException if a pack can't be used; all problems found are listed
         * @throws IllegalArgumentException if there is no such scheme
         */
        public RulesEngine build() {
            List<String> schemes = RuleBase.schemes(packs);
            String chosen = scheme == null ? schemes.get(0) : scheme;
            if (!schemes.contains(chosen)) {
                throw new IllegalArgumentException(
                        "scheme (%s) must be one of: %s.".formatted(chosen, String.join(", ", schemes)));
            }
            return new RulesEngine(RuleBase.of(chosen, packs, firingsPerFact, classLoader, vetting));
        }
    }

    /** Holds the standard engine, which is made when it is first asked for. */
    private static final class Standard {
        private static final RulesEngine ENGINE = builder().build();
    }
}
