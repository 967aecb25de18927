package org.counciltracker.assessment;

/**
 * Which rule a conclusion comes from.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param id the rule's id, never reused, such as {@code STATUS-040}
 * @param title what it says, in the clerk's words
 * @param basis the law or practice that it rests on
 * @param pack the pack that it comes from
 */
public record RuleIdentity(String id, String title, String basis, String pack) implements Comparable<RuleIdentity> {

    @Override
    public int compareTo(RuleIdentity other) {
        int byId = id.compareTo(other.id);
        return byId != 0 ? byId : pack.compareTo(other.pack);
    }
}
