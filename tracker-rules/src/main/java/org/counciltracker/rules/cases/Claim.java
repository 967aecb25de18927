package org.counciltracker.rules.cases;

import static java.util.Arrays.stream;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.counciltracker.assessment.Aspect;
import org.counciltracker.assessment.ChaseLevel;
import org.counciltracker.assessment.Confidence;
import org.counciltracker.assessment.Direction;
import org.counciltracker.assessment.SignalKind;
import org.counciltracker.assessment.Timeliness;
import org.counciltracker.model.ClosureReason;
import org.counciltracker.model.RagRating;
import org.counciltracker.model.Reference;
import org.counciltracker.model.Status;
import org.counciltracker.rules.pack.Choices;
import org.jspecify.annotations.Nullable;

/** What a case may say of what must or must not be concluded. This enum is immutable and thread-safe. */
public enum Claim {
    /** The rule with this id proposed something, decided or overruled. */
    FIRE("fire", Set.of()),
    /** The rule with this id is among those that settled something. */
    DECIDE("decide", Set.of()),
    /** The status. */
    STATUS("status", Status.class, Aspect.STATUS),
    /** Why it is closed. */
    CLOSURE("closure", ClosureReason.class, Aspect.STATUS),
    /** How sure the status is. */
    CONFIDENCE("confidence", Confidence.class, Aspect.STATUS),
    /** The rating. */
    RAG("rag", RagRating.class, Aspect.RAG),
    /** How the due date stands to the as-of date. */
    TIMELINESS("timeliness", Timeliness.class, Aspect.TIMELINESS),
    /** The way in which a measure moves. */
    DIRECTION("direction", Direction.class, Aspect.DIRECTION),
    /** The days since the due date. */
    OVERDUE_DAYS("overdueDays", Set.of(Aspect.TIMELINESS)),
    /** The days since the last news. */
    STALE_DAYS("staleDays", Set.of(Aspect.STALE)),
    /** Whether there is too little news. */
    STALE("stale", Set.of(Aspect.STALE)),
    /** Whether it is not for the public. */
    EXEMPT("exempt", Set.of(Aspect.EXEMPT)),
    /** Whether one delivery doesn't end it. */
    RECURRING("recurring", Set.of(Aspect.RECURRING)),
    /** An item it waits on. */
    DEPENDS_ON("dependsOn", Set.of(Aspect.DEPENDS_ON)),
    /** An item without which it can't go on. */
    BLOCKED_BY("blockedBy", Set.of(Aspect.BLOCKED)),
    /** The kind of something found. */
    FINDING("finding", Set.of(Aspect.FINDING)),
    /** Words of a contradiction. */
    CONTRADICTION("contradiction", Set.of(Aspect.CONTRADICTION)),
    /** Words of what is wrong with it as published. */
    FLAW("flaw", Set.of(Aspect.INTEGRITY)),
    /** Words of a reason to chase. */
    REASON("reason", Set.of(Aspect.CHASE, Aspect.CHASE_REASON)),
    /** Words of any conclusion. */
    SAYS("says", Set.of()),
    /** How hard a party is chased. */
    CHASE("chase", ChaseLevel.class, Aspect.CHASE),
    /** A clock that runs for a reply. */
    CLOCK("clock", Set.of(Aspect.CLOCK)),
    /** As what its words were settled to count. */
    COUNTS("counts", SignalKind.class, Aspect.EVIDENCE),
    /** Whether a printed figure agrees with what was reckoned. */
    AGREES("agrees", Set.of(Aspect.CHECK)),
    /** What the one rule that is tried concludes. */
    CONCLUDE("conclude", Set.of());

    /** What is expected where nothing may be there. */
    static final String NOTHING = "none";

    private static final Set<String> WORDS_FOR_NOTHING = Set.of(NOTHING, "nothing");

    private final String key;
    private final @Nullable Class<? extends Enum<?>> names;
    private final ImmutableSet<Aspect> aspects;

    Claim(String key, Set<Aspect> aspects) {
        this.key = key;
        this.names = null;
        this.aspects = ImmutableSet.copyOf(aspects);
    }

    Claim(String key, Class<? extends Enum<?>> names, Aspect aspect) {
        this.key = key;
        this.names = names;
        this.aspects = ImmutableSet.of(aspect);
    }

    /**
     * Returns the claim of a key.
     *
     * @param key as written in a case, such as {@code dependsOn}
     * @return the claim, or empty where there is none
     */
    public static Optional<Claim> of(String key) {
        return stream(values()).filter(claim -> claim.key.equals(key)).findFirst();
    }

    /**
     * Returns how a case writes it.
     *
     * @return the key
     */
    public String key() {
        return key;
    }

    static List<String> keys() {
        return stream(values()).map(Claim::key).toList();
    }

    /** Returns which conclusions it is about, none where it may be about any. */
    Set<Aspect> aspects() {
        return aspects;
    }

    boolean isAboutRules() {
        return this == FIRE || this == DECIDE;
    }

    /**
     * Reads what is expected.
     *
     * @throws IllegalArgumentException if it can't be a value of this claim
     */
    String read(String written) {
        if (WORDS_FOR_NOTHING.contains(written) && !isAboutRules()) {
            return NOTHING;
        }
        Class<? extends Enum<?>> type = names;
        if (type != null) {
            String name = WrittenValue.name(written);
            if (!WrittenValue.names(type).contains(name)) {
                throw new IllegalArgumentException(
                        "%s (%s) must be %s.".formatted(key, written, Choices.oneOf(name, WrittenValue.names(type))));
            }
            return name;
        }
        return switch (this) {
            case OVERDUE_DAYS, STALE_DAYS -> String.valueOf(WrittenValue.number(key, written));
            case STALE, EXEMPT, RECURRING, AGREES -> String.valueOf(WrittenValue.truth(key, written));
            default -> {
                if (written.isBlank()) {
                    throw new IllegalArgumentException("%s must not be blank.".formatted(key));
                }
                yield written;
            }
        };
    }

    /** Returns whether what was concluded is what is written. */
    boolean matches(String expected, String concluded) {
        return switch (this) {
            case DEPENDS_ON, BLOCKED_BY -> Reference.of(expected).equals(Reference.of(concluded));
            case CONTRADICTION, FLAW, REASON, SAYS -> contains(concluded, expected);
            case CONCLUDE -> concluded.equals(expected) || concluded.equals(WrittenValue.name(expected));
            default -> concluded.equals(expected);
        };
    }

    static boolean contains(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }
}
