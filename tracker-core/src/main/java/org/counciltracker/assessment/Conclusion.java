package org.counciltracker.assessment;

import org.counciltracker.model.ClosureReason;
import org.counciltracker.model.RagRating;
import org.counciltracker.model.Reference;
import org.counciltracker.model.ResponsibleParty;
import org.counciltracker.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * What a rule concludes of an item, a measure or a stated total.
 *
 * <p>Of the conclusions that compete for one {@link #slot()} of an item, {@link Settlement} keeps one. All kinds are
 * immutable and thread-safe.
 */
public sealed interface Conclusion {

    /**
     * Returns what the conclusion is about.
     *
     * @return the aspect
     */
    Aspect aspect();

    /**
     * Returns the value concluded, as it stands in JSON's {@code value}.
     *
     * @return the value's text
     */
    String value();

    /**
     * Returns what the conclusion competes for. Where an aspect allows several conclusions, each value is a slot of its own.
     *
     * @return the slot's name
     */
    default String slot() {
        return aspect().allowsSeveral() ? aspect().label() + ":" + value() : aspect().label();
    }

    /**
     * Something is wrong with the item as published.
     *
     * @param message what, for people
     */
    record Flaw(String message) implements Conclusion {
        @Override
        public Aspect aspect() {
            return Aspect.INTEGRITY;
        }

        @Override
        public String value() {
            return message;
        }
    }

    /**
     * Words count as evidence of a kind.
     *
     * @param kind as what they count
     */
    record Counts(SignalKind kind) implements Conclusion {
        @Override
        public Aspect aspect() {
            return Aspect.EVIDENCE;
        }

        @Override
        public String value() {
            return kind.name();
        }
    }

    /**
     * Two statements about the item disagree.
     *
     * @param message both sides, for people
     */
    record Contradiction(String message) implements Conclusion {
        @Override
        public Aspect aspect() {
            return Aspect.CONTRADICTION;
        }

        @Override
        public String value() {
            return message;
        }
    }

    /**
     * The item has a status.
     *
     * @param status the status
     * @param closure why it was closed, null unless {@code status} is {@link Status#CLOSED}
     */
    record HasStatus(Status status, @Nullable ClosureReason closure) implements Conclusion {
        /**
         * Checks that a reason is given exactly where an item is closed.
         *
         * @param status the status
         * @param closure why it was closed, null unless {@code status} is {@link Status#CLOSED}
         * @throws IllegalArgumentException if {@code closure} doesn't suit {@code status}
         */
        public HasStatus {
            if ((status == Status.CLOSED) != (closure != null)) {
                throw new IllegalArgumentException(
                        "closure (%s) must be given for CLOSED and for nothing else, but status is (%s)."
                                .formatted(closure, status));
            }
        }

        @Override
        public Aspect aspect() {
            return Aspect.STATUS;
        }

        @Override
        public String value() {
            return closure == null ? status.name() : status + " (" + closure + ")";
        }
    }

    /**
     * The item waits on another.
     *
     * @param reference the other item
     */
    record DependsOn(Reference reference) implements Conclusion {
        @Override
        public Aspect aspect() {
            return Aspect.DEPENDS_ON;
        }

        @Override
        public String value() {
            return reference.toString();
        }

        @Override
        public String slot() {
            return aspect().label() + ":" + reference.canonical();
        }
    }

    /**
     * The item is not for the public.
     *
     * @param basis the words that say so
     */
    record Exempt(String basis) implements Conclusion {
        @Override
        public Aspect aspect() {
            return Aspect.EXEMPT;
        }

        @Override
        public String value() {
            return basis;
        }
    }

    /** One delivery doesn't end the item. */
    record Recurs() implements Conclusion {
        @Override
        public Aspect aspect() {
            return Aspect.RECURRING;
        }

        @Override
        public String value() {
            return "true";
        }
    }

    /**
     * The item's due date stands to the as-of date in some way.
     *
     * @param timeliness in which way
     * @param days the days from the last due day to the as-of date where overdue, the days left otherwise
     */
    record IsTimely(Timeliness timeliness, int days) implements Conclusion {
        @Override
        public Aspect aspect() {
            return Aspect.TIMELINESS;
        }

        @Override
        public String value() {
            return timeliness.name();
        }
    }

    /** There is no news of the item. */
    record IsStale() implements Conclusion {
        @Override
        public Aspect aspect() {
            return Aspect.STALE;
        }

        @Override
        public String value() {
            return "true";
        }
    }

    /**
     * The item can't go on before another is done.
     *
     * @param by the other item
     * @param direct whether the item waits on it directly, rather than through others
     * @param last whether the other waits on nothing itself, so that it is what holds all up in the end
     */
    record IsBlocked(Reference by, boolean direct, boolean last) implements Conclusion {
        @Override
        public Aspect aspect() {
            return Aspect.BLOCKED;
        }

        @Override
        public String value() {
            return by.toString();
        }

        @Override
        public String slot() {
            return aspect().label() + ":" + by.canonical();
        }
    }

    /**
     * There is something about the item that a clerk wants to know. It changes nothing else.
     *
     * @param kind what kind of thing, in capitals, such as {@code SLIP_PASSED_ON}; packs may have their own
     * @param message what, for people, as a sentence
     */
    record Finding(String kind, String message) implements Conclusion {
        @Override
        public Aspect aspect() {
            return Aspect.FINDING;
        }

        @Override
        public String value() {
            return message;
        }
    }

    /**
     * A statutory or local clock runs for a reply.
     *
     * @param clock the clock
     */
    record OwesReply(ReplyClock clock) implements Conclusion {
        @Override
        public Aspect aspect() {
            return Aspect.CLOCK;
        }

        @Override
        public String value() {
            return clock.inWords();
        }

        @Override
        public String slot() {
            return aspect().label() + ":" + clock.id();
        }
    }

    /**
     * The item has a rating.
     *
     * @param rating the rating
     */
    record IsRated(RagRating rating) implements Conclusion {
        @Override
        public Aspect aspect() {
            return Aspect.RAG;
        }

        @Override
        public String value() {
            return rating.name();
        }
    }

    /**
     * A party is to be chased for the item. All reasons given for the level that is settled on are kept.
     *
     * @param party the party, or null where the item names none
     * @param level how hard
     * @param reason why, for people
     */
    record IsChased(@Nullable ResponsibleParty party, ChaseLevel level, String reason) implements Conclusion {
        @Override
        public Aspect aspect() {
            return Aspect.CHASE;
        }

        @Override
        public String value() {
            return level.name();
        }

        @Override
        public String slot() {
            return aspect().label() + ":" + (party == null ? "" : party.name());
        }
    }

    /**
     * A party that is chased for the item is told something else, at whatever level. A party that isn't chased is told nothing.
     *
     * @param party the party, or null where the item names none
     * @param reason what, for people, as a sentence
     */
    record HasReason(@Nullable ResponsibleParty party, String reason) implements Conclusion {
        @Override
        public Aspect aspect() {
            return Aspect.CHASE_REASON;
        }

        @Override
        public String value() {
            return reason;
        }

        @Override
        public String slot() {
            return aspect().label() + ":" + (party == null ? "" : party.name()) + ":" + reason;
        }
    }

    /**
     * A figure that the document prints was reckoned again.
     *
     * @param of what was reckoned, such as {@code items}; one check of each is kept
     * @param printed the figure printed
     * @param reckoned the figure that it should be
     * @param agrees whether the two are the same
     * @param message what came of it, for people
     */
    record Checked(String of, String printed, String reckoned, boolean agrees, String message) implements Conclusion {
        @Override
        public Aspect aspect() {
            return Aspect.CHECK;
        }

        @Override
        public String value() {
            return message;
        }

        @Override
        public String slot() {
            return aspect().label() + ":" + of;
        }
    }

    /**
     * A measure goes one way.
     *
     * @param direction which
     */
    record Travels(Direction direction) implements Conclusion {
        @Override
        public Aspect aspect() {
            return Aspect.DIRECTION;
        }

        @Override
        public String value() {
            return direction.name();
        }
    }
}
