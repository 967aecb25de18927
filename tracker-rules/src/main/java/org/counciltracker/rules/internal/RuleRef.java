package org.counciltracker.rules.internal;

import org.counciltracker.assessment.Confidence;
import org.counciltracker.assessment.RuleIdentity;
import org.counciltracker.rules.pack.Stage;

/**
 * What the engine knows of a rule beside its conditions.
 *
 * @param identity its id, title, basis and pack
 * @param stage the stage it runs in
 * @param strength how strongly it speaks against others
 * @param confidence how sure it is
 */
record RuleRef(RuleIdentity identity, Stage stage, int strength, Confidence confidence) {

    String id() {
        return identity.id();
    }
}
