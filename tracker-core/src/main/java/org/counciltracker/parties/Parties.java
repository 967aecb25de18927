package org.counciltracker.parties;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counciltracker.model.Note;
import org.counciltracker.model.ResponsibleParty;
import org.counciltracker.model.Tracker;

/**
 * A directory of the parties that a body deals with.
 *
 * <p>A name or alias is found without regard to case, punctuation and the length of white space. Nothing else is taken
 * for a match: "Support officer (OPCC)" is not "Support officer", who may be somebody else's. An alias may stand for
 * several parties, as "PCC/CC" does. This class is immutable and thread-safe.
 *
 * <pre>{@code
 * Parties parties = Parties.of(List.of(Party.of("Office of the Commissioner").withAliases("OPCC", "OPPC")));
 * AssessedTracker assessed = engine.assess(parties.applyTo(tracker), asOf).withContacts(parties);
 * }</pre>
 */
public final class Parties {

    /** A directory that nobody gave. */
    public static final Parties NONE = new Parties(List.of(), List.of());

    private final List<Party> all;
    private final List<Note> notes;
    private final ImmutableListMultimap<PartyKey, Party> byName;

    private Parties(Collection<Party> all, Collection<Note> notes) {
        this.all = List.copyOf(all);
        this.notes = List.copyOf(notes);
        this.byName = index(this.all);
    }

    /**
     * Obtains a directory.
     *
     * @param parties the parties
     * @return the directory
     * @throws IllegalArgumentException if two parties have one name, or an alias of one is the name of another
     */
    public static Parties of(Collection<Party> parties) {
        return of(parties, List.of());
    }

    /**
     * Obtains a directory, with what was noticed while reading it.
     *
     * @param parties the parties
     * @param notes what was noticed; a tracker that the directory is applied to gets these notes too
     * @return the directory
     * @throws IllegalArgumentException if two parties have one name, or an alias of one is the name of another
     */
    public static Parties of(Collection<Party> parties, Collection<Note> notes) {
        return parties.isEmpty() && notes.isEmpty() ? NONE : new Parties(parties, notes);
    }

    private static ImmutableListMultimap<PartyKey, Party> index(List<Party> parties) {
        Map<PartyKey, Party> names = new HashMap<>();
        for (Party party : parties) {
            Party other = names.putIfAbsent(PartyKey.of(party.name().name()), party);
            if (other != null) {
                throw new IllegalArgumentException("parties must have different names, but (%s) and (%s) have one."
                        .formatted(other.name(), party.name()));
            }
        }
        var index = ImmutableListMultimap.<PartyKey, Party>builder();
        for (Party party : parties) {
            Set<PartyKey> keys = new LinkedHashSet<>();
            keys.add(PartyKey.of(party.name().name()));
            for (String alias : party.aliases()) {
                PartyKey key = PartyKey.of(alias);
                Party named = names.get(key);
                if (named != null && !named.equals(party)) {
                    throw new IllegalArgumentException(
                            "alias (%s) of (%s) is the name of another party.".formatted(alias, party.name()));
                }
                keys.add(key);
            }
            keys.forEach(key -> index.put(key, party));
        }
        return index.build();
    }

    /**
     * Returns whether two wordings name the same party to a directory.
     *
     * @param one a wording
     * @param other another
     * @return whether they differ at most in case, punctuation and the length of white space
     */
    public static boolean isSameName(String one, String other) {
        return PartyKey.of(one).equals(PartyKey.of(other));
    }

    /**
     * Returns all parties.
     *
     * @return an immutable list in the order given
     */
    public List<Party> all() {
        return all;
    }

    /**
     * Returns what was noticed while reading the directory.
     *
     * @return an immutable list
     */
    public List<Note> notes() {
        return notes;
    }

    /**
     * Returns whether nobody is in it.
     *
     * @return true for {@link #NONE}
     */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /**
     * Returns the parties that a wording stands for.
     *
     * @param wording a name or an alias
     * @return an immutable list in the order of the directory: empty where nobody is called so, several where an alias
     *     stands for several
     */
    public List<Party> find(String wording) {
        return byName.get(PartyKey.of(wording));
    }

    /**
     * Returns the entry of a party.
     *
     * @param party the party by its name or by an alias that is its alone
     * @return the entry, or empty where there is none or more than one
     */
    public Optional<Party> entry(ResponsibleParty party) {
        List<Party> found = find(party.name());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /**
     * Returns a tracker in which every party that the directory knows has the directory's name.
     *
     * <p>A note {@code PARTY_BY_ALIAS} tells for each wording that was replaced which party it became; a note
     * {@code UNKNOWN_PARTY} for each that the directory doesn't know, which name is near. The order of the parties of an
     * item stays; a party that an item would then name twice stands once.
     *
     * @param tracker the tracker
     * @return the tracker under the directory's names; the same tracker where the directory is empty
     */
    public Tracker applyTo(Tracker tracker) {
        return isEmpty() ? tracker : new PartyNaming(this, tracker).named();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parties parties && all.equals(parties.all) && notes.equals(parties.notes);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    /** Returns the names of the parties. */
    @Override
    public String toString() {
        return all.stream().map(Party::name).toList().toString();
    }
}
