@NullMarked
package org.counciltracker.rules.internal;

import org.jspecify.annotations.NullMarked;
