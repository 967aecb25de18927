package org.counciltracker.rules.internal;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.runtime.Environment;
import org.kie.api.runtime.KieRuntime;

/**
 * Takes the proposals of one session.
 *
 * <p>It travels in the session's environment: a DRL global would have to be declared in every file, and a fact could be
 * matched.
 */
final class ProposalSink {

    private static final String KEY = ProposalSink.class.getName();

    private final List<Proposed> proposals = new ArrayList<>();

    static ProposalSink of(KieRuntime session) {
        if (session.getEnvironment().get(KEY) instanceof ProposalSink sink) {
            return sink;
        }
        throw new IllegalStateException("A conclusion was drawn in a session that takes none.");
    }

    void enter(Environment environment) {
        environment.set(KEY, this);
    }

    void add(Proposed proposal) {
        proposals.add(proposal);
    }

    /** Returns the proposals since the last call, in the order in which they were made. */
    List<Proposed> drain() {
        List<Proposed> drained = List.copyOf(proposals);
        proposals.clear();
        return drained;
    }
}
