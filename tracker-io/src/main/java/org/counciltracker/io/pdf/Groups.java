package org.counciltracker.io.pdf;

/** Numbers from 0 that are joined into groups. Not thread-safe. */
final class Groups {

    private final int[] above;

    Groups(int size) {
        above = new int[size];
        for (int i = 0; i < size; i++) {
            above[i] = i;
        }
    }

    /** Returns the least number of the group that a number is in. */
    int of(int number) {
        int top = number;
        while (above[top] != top) {
            above[top] = above[above[top]];
            top = above[top];
        }
        return top;
    }

    void join(int one, int other) {
        int a = of(one);
        int b = of(other);
        above[Math.max(a, b)] = Math.min(a, b);
    }
}
