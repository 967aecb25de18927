package org.counciltracker.rules.internal;

import java.util.List;
import java.util.Set;
import org.counciltracker.rules.fact.Reply;
import org.counciltracker.rules.fact.Signal;

/**
 * What an update with news says.
 *
 * @param reply the update
 * @param text its words, those it takes over among them
 * @param senses what its words signal, whatever words these are
 * @param signals its signals
 * @param written the update as written
 */
record Said(Reply reply, String text, Set<?> senses, List<Signal> signals, WrittenUpdate written) {}
