package org.counciltracker.assessment;

/** What about an item a rule can conclude. Each value has the name that stands in JSON's {@code concludes}. */
public enum Aspect {
    /** What is wrong with the item as published: a duplicate, an impossible date, a gap. */
    INTEGRITY("integrity", true),
    /** Whether a figure that the document prints agrees with what it follows from. */
    CHECK("check", true),
    /** Which words count as evidence, and as what. */
    EVIDENCE("evidence", false),
    /** Where two statements about the item disagree. */
    CONTRADICTION("contradiction", true),
    /** The status, with the closure reason. */
    STATUS("status", false),
    /** Which way a measure goes. */
    DIRECTION("directionOfTravel", false),
    /** What the item waits on. */
    DEPENDS_ON("dependsOn", true),
    /** That the item is not for the public. */
    EXEMPT("exempt", false),
    /** That one delivery doesn't end it. */
    RECURRING("recurring", false),
    /** How the due date stands to the as-of date. */
    TIMELINESS("timeliness", false),
    /** That there is no news of it. */
    STALE("stale", false),
    /** That what it waits on is still open. */
    BLOCKED("blocked", true),
    /** What a clerk wants to know of it, beside all that. */
    FINDING("finding", true),
    /** That a statutory or local clock runs for a reply. */
    CLOCK("clock", true),
    /** The rating. */
    RAG("rag", false),
    /** Who is to be chased for it. */
    CHASE("chase", true),
    /** What else is told to those who are chased for it. */
    CHASE_REASON("chaseReason", true);

    private final String label;
    private final boolean several;

    Aspect(String label, boolean several) {
        this.label = label;
        this.several = several;
    }

    /**
     * Returns whether an item may have several conclusions about this: it has one status, yet may depend on several others.
     *
     * @return whether different values stand beside each other rather than compete
     */
    public boolean allowsSeveral() {
        return several;
    }

    /**
     * Returns the name used in JSON.
     *
     * @return the name, in camel case
     */
    public String label() {
        return label;
    }
}
