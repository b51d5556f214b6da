package org.cxadvisor.rulebook;

import java.util.List;
import org.cxadvisor.rulebase.Catalogue;

/** Every fact that a rule can see or conclude, laid out when the program was built. */
public final class FactCatalogue {

    private FactCatalogue() {}

    /** The facts, sorted by name. */
    public static List<FactPage> read() {
        return Catalogue.read("facts", Shelf.class).files();
    }

    record Shelf(List<FactPage> files) {}
}
