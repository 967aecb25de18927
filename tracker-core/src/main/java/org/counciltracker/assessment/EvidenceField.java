package org.counciltracker.assessment;

/** The field of an item or a measure that a quote is taken from. */
public enum EvidenceField {
    /** One of the updates, by its index. */
    UPDATE,
    /** What was asked. */
    TEXT,
    /** The section's name. */
    SECTION,
    /** The words of a status column. */
    STATUS,
    /** The colour. */
    SHADING,
    /** The words of the due cell. */
    DUE,
    /** The words of a column that names related items. */
    RELATED,
    /** The words of a column that names what the item waits on. */
    DEPENDENCIES,
    /** The name of a measure. */
    NAME,
    /** A reading of a measure as written, by its index. */
    READING,
    /** A printed change of a measure as written, by its index. */
    CHANGE,
    /** The target of a measure, as a plain number. */
    TARGET;

    /**
     * Returns whether there are several of this field, told apart by an index.
     *
     * @return whether a quote from it has an index
     */
    public boolean hasIndex() {
        return this == UPDATE || this == READING || this == CHANGE;
    }
}
