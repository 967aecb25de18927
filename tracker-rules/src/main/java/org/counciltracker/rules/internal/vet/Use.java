package org.counciltracker.rules.internal.vet;

/**
 * Something that a compiled class uses.
 *
 * @param kind in which way
 * @param owner the name of the class used, with dots
 * @param member the method or field, or empty where the class is only named
 * @param descriptor the types of the method or field, which tell it from others of its name
 */
record Use(Kind kind, String owner, String member, String descriptor) {

    /** The name that constructors have in a class file. */
    static final String CONSTRUCTOR = "<init>";

    /** The ways of using something. */
    enum Kind {
        CALL,
        READ,
        WRITE,
        NAME,
        /** A call that a method of the class decides on when it is first made. */
        BIND,
        LOCK,
        /** A static field of its own, by which one firing could speak to the next. */
        KEEP,
        NATIVE
    }

    static Use naming(String owner) {
        return new Use(Kind.NAME, owner, "", "");
    }
}
