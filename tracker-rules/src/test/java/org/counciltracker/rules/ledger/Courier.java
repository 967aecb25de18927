package org.counciltracker.rules.ledger;

/** A class of an application's package that brings along more than facts should. */
public final class Courier extends Thread {

    /** What a rule could change for everybody. */
    public static int letters;
}
