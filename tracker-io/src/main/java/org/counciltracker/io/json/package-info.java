/**
 * Assessed trackers as JSON, for other programs, and the JSON Schema that every output keeps to.
 *
 * <p>The keys are a promise to those programs: {@link AssessmentJsonWriter} says what stands where.
 */
@NullMarked
package org.counciltracker.io.json;

import org.jspecify.annotations.NullMarked;
