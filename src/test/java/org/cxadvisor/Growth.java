package org.cxadvisor;

import java.lang.management.ManagementFactory;
import java.util.function.IntConsumer;

/** How much more work is done on twice as much; other programs on the machine do not count. */
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

    /** The bytes allocated by the work on twice the size, divided by those on the size: nearly the same whenever it is counted. */
    public static double ofDoublingInBytes(int size, IntConsumer work) {
        work.accept(size / 4);
        return (double) bytes(2 * size, work) / bytes(size, work);
    }

    private static long bytes(int size, IntConsumer work) {
        var thread = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        work.accept(size);
        return thread.getCurrentThreadAllocatedBytes() - before;
    }

    private static long time(int size, IntConsumer work) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.accept(size);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }
}
