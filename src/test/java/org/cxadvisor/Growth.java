package org.cxadvisor;

import java.lang.management.ManagementFactory;
import java.util.function.IntConsumer;

/** How much longer work takes on twice as much, in processor time: other programs on the machine do not count. */
public final class Growth {

    private static final int TRIES = 3;

    private Growth() {}

    /** The processor time of the work on twice the size, divided by that on the size; the least of some tries of each. */
    public static double ofDoubling(int size, IntConsumer work) {
        work.accept(size / 4);
        long once = Long.MAX_VALUE;
        long twice = Long.MAX_VALUE;
        for (int tried = 0; tried < TRIES; tried++) {
            once = Math.min(once, time(size, work));
            twice = Math.min(twice, time(2 * size, work));
        }
        return (double) twice / once;
    }

    private static long time(int size, IntConsumer work) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.accept(size);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }
}
