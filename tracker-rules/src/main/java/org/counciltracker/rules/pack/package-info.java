/**
 * Rule packs as their authors write them: a folder of rules, words, numbers and legends, read with every problem named by
 * file and line. Nothing here runs a rule.
 */
@NullMarked
package org.counciltracker.rules.pack;

import org.jspecify.annotations.NullMarked;
