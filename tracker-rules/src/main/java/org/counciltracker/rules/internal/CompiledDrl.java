package org.counciltracker.rules.internal;

import java.util.List;
import org.drools.model.Model;

/**
 * Rules that were compiled at run time.
 *
 * @param models one model for each DRL package
 * @param loader the loader of their classes
 */
record CompiledDrl(List<Model> models, ClassLoader loader) {
    CompiledDrl {
        models = List.copyOf(models);
    }
}
