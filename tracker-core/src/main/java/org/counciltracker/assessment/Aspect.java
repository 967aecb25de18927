package org.counciltracker.assessment;

/** What about an item a rule can conclude. Each value has the name that stands in JSON's {@code concludes}. */
public enum Aspect {
    /** What is wrong with the item as published: a duplicate, an impossible date, a gap. */
    INTEGRITY("integrity"),
    /** Which words count as evidence, and as what. */
    EVIDENCE("evidence"),
    /** Where two statements about the item disagree. */
    CONTRADICTION("contradiction"),
    /** The status, with the closure reason. */
    STATUS("status"),
    /** What the item waits on. */
    DEPENDS_ON("dependsOn"),
    /** That the item is not for the public. */
    EXEMPT("exempt"),
    /** That one delivery doesn't end it. */
    RECURRING("recurring"),
    /** How the due date stands to the as-of date. */
    TIMELINESS("timeliness"),
    /** That there is no news of it. */
    STALE("stale"),
    /** The rating. */
    RAG("rag"),
    /** Who is to be chased for it. */
    CHASE("chase");

    private final String label;

    Aspect(String label) {
        this.label = label;
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
