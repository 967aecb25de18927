/**
 * Looks through the classes that rules were compiled to, and refuses what they have no business with.
 *
 * <p>This is vetting, not a sandbox: packs are code and must be trusted like code.
 */
@NullMarked
package org.counciltracker.rules.internal.vet;

import org.jspecify.annotations.NullMarked;
