package org.counciltracker.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.counciltracker.model.PrintedChange.Kind;

/**
 * The change between two printed figures, as far as their rounding lets one know it.
 *
 * <p>"81.0" stands for anything from 80.95 to 81.05, so a change that was reckoned from the figures before they were rounded may
 * differ from one reckoned from those printed. This record is immutable and thread-safe.
 *
 * @param value the change between the figures as printed
 * @param least the least that it can have been
 * @param most the most that it can have been
 */
public record RoundedChange(BigDecimal value, BigDecimal least, BigDecimal most) {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext DIGITS = MathContext.DECIMAL64;

    /**
     * Reckons the change between two figures.
     *
     * @param from the earlier figure, with the digits printed
     * @param to the later figure, with the digits printed
     * @param kind what the change is reckoned in
     * @return the change, or empty where it is a percentage of a figure that may be nothing
     */
    public static Optional<RoundedChange> of(BigDecimal from, BigDecimal to, Kind kind) {
        BigDecimal fromSlack = from.ulp().multiply(HALF);
        BigDecimal toSlack = to.ulp().multiply(HALF);
        if (kind == Kind.DIFFERENCE) {
            BigDecimal difference = to.subtract(from);
            BigDecimal slack = fromSlack.add(toSlack);
            return Optional.of(new RoundedChange(difference, difference.subtract(slack), difference.add(slack)));
        }
        if (from.abs().compareTo(fromSlack) <= 0) {
            return Optional.empty();
        }
        BigDecimal least = null;
        BigDecimal most = null;
        for (BigDecimal start : new BigDecimal[] {from.subtract(fromSlack), from.add(fromSlack)}) {
            for (BigDecimal end : new BigDecimal[] {to.subtract(toSlack), to.add(toSlack)}) {
                BigDecimal percent = percent(start, end);
                least = least == null ? percent : least.min(percent);
                most = most == null ? percent : most.max(percent);
            }
        }
        BigDecimal value = percent(from, to);
        return Optional.of(new RoundedChange(value, least == null ? value : least, most == null ? value : most));
    }

    private static BigDecimal percent(BigDecimal from, BigDecimal to) {
        return to.subtract(from).multiply(HUNDRED).divide(from.abs(), DIGITS);
    }

    /**
     * Returns whether a printed change can be this one, rounded to the digits that it is printed with.
     *
     * @param printed the printed change
     * @return whether it can
     */
    public boolean allows(BigDecimal printed) {
        BigDecimal slack = printed.ulp().multiply(HALF);
        return printed.compareTo(least.subtract(slack)) >= 0 && printed.compareTo(most.add(slack)) <= 0;
    }

    /**
     * Returns the change rounded to as many places as another figure has.
     *
     * @param like the other figure
     * @return the change
     */
    public BigDecimal roundedLike(BigDecimal like) {
        return value.setScale(like.scale(), RoundingMode.HALF_UP);
    }
}
