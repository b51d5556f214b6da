package org.cxadvisor;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the launcher runs once, so that later runs start from an archive of the classes it loaded: the usual commands on
 * two very different audits, in one process, as archives of several runs cannot be joined.
 */
final class Training {

    private Training() {}

    /**
     * Runs the commands; how they end is of no interest.
     *
     * @param arguments the folder with the sample audits, and a folder to write to
     */
    public static void main(String[] arguments) {
        for (String name : List.of("olist-2018-q1", "fjord-and-fern")) {
            String audit = arguments[0] + "/" + name + ".audit.yaml";
            Stream.of(
                            List.of("advise", audit, "-o", arguments[1] + "/" + name),
                            List.of("validate", audit),
                            List.of("gaps", audit))
                    .forEach(Main::run);
        }
    }
}
