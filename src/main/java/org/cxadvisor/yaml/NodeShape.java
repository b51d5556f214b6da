package org.cxadvisor.yaml;

import java.util.EnumSet;
import java.util.Set;
import org.cxadvisor.yaml.Form.EitherForm;
import org.cxadvisor.yaml.Form.Exact;
import org.cxadvisor.yaml.Form.KeyedForm;
import org.cxadvisor.yaml.Form.ListForm;
import org.cxadvisor.yaml.Form.MapForm;

/** What tells the forms of an {@link EitherForm} apart. */
enum NodeShape {
    TEXT,
    LIST,
    MAP;

    static NodeShape of(Node node) {
        if (node instanceof Scalar) {
            return TEXT;
        }
        return node instanceof Items ? LIST : MAP;
    }

    static Set<NodeShape> of(Form form) {
        if (form instanceof Exact exact) {
            return of(exact.of());
        }
        if (form instanceof EitherForm either) {
            EnumSet<NodeShape> shapes = EnumSet.noneOf(NodeShape.class);
            either.forms().forEach(one -> shapes.addAll(of(one)));
            return shapes;
        }
        if (form instanceof ListForm) {
            return EnumSet.of(LIST);
        }
        return EnumSet.of(form instanceof KeyedForm || form instanceof MapForm ? MAP : TEXT);
    }
}
