package org.counciltracker.assessment;

/**
 * One step of the story of a verdict: a proposal, and whether it was kept.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param proposal what a rule concluded, with its proof
 * @param decided false for what another proposal overruled
 */
public record ExplanationStep(Proposal proposal, boolean decided) {}
