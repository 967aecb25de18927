package org.counciltracker.io.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BestAssignmentTest {

    @Test
    void givesUpTheBestOfOneRowForMoreInAll() {
        assertThat(BestAssignment.of(new double[][] {{5, 4, 0}, {5, 1, 0}})).containsExactly(1, 0);
    }

    @Test
    void isAsGoodAsTryingAllWays() {
        Random random = new Random(28);
        for (int i = 0; i < 200; i++) {
            double[][] scores = new double[4][6];
            for (double[] row : scores) {
                for (int j = 0; j < row.length; j++) {
                    row[j] = random.nextInt(19) - 9;
                }
            }
            int[] assigned = BestAssignment.of(scores);
            double sum = 0;
            for (int row = 0; row < 4; row++) {
                sum += scores[row][assigned[row]];
            }
            assertThat(assigned).doesNotHaveDuplicates();
            assertThat(sum).isEqualTo(best(scores, 0, 0));
        }
    }

    @Test
    void hasNothingToGiveWithoutRows() {
        assertThat(BestAssignment.of(new double[0][0])).isEmpty();
    }

    private static double best(double[][] scores, int row, int taken) {
        if (row == scores.length) {
            return 0;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int column = 0; column < scores[row].length; column++) {
            if ((taken & 1 << column) == 0) {
                best = Math.max(best, scores[row][column] + best(scores, row + 1, taken | 1 << column));
            }
        }
        return best;
    }
}
