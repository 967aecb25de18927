/** What was concluded about a tracker: proposals, decisions, and the assessed tracker, each with its proof. */
@NullMarked
package org.counciltracker.assessment;

import org.jspecify.annotations.NullMarked;
