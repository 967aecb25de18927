package org.counciltracker.cli;

import java.util.Locale;

/** In which form a result is given. */
enum Format {
    TABLE,
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
