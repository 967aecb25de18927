package org.counciltracker.model;

/** What kind of item this is. */
public enum ItemKind {
    /** Something a scrutiny body recommended or asked for. */
    RECOMMENDATION,
    /** An action of a plan. */
    PLAN_ACTION
}
