package org.cxadvisor.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cxadvisor.yaml.Form.ChoiceForm;
import org.cxadvisor.yaml.Form.EitherForm;
import org.cxadvisor.yaml.Form.Exact;
import org.cxadvisor.yaml.Form.KeyedForm;
import org.cxadvisor.yaml.Form.ListForm;
import org.cxadvisor.yaml.Form.MapForm;
import org.cxadvisor.yaml.Form.ValueForm;

/** Writes what a form accepts, as short as it can be. */
final class FormExample {

    /** How many keys of a map are shown where none is required. */
    private static final int SOME = 3;

    private static final String INDENT = "  ";

    private final List<String> lines = new ArrayList<>();

    /** The keys one inside the other, and what may stand at the last. */
    List<String> of(List<FormKey> steps) {
        String indent = "";
        for (FormKey step : steps) {
            Form form = bare(step.key().form());
            boolean last = step.equals(steps.get(steps.size() - 1));
            if (last && isShort(form)) {
                lines.add(indent + step.key().name() + ": " + shortly(form));
                break;
            }
            lines.add(indent + step.key().name() + ":");
            indent = open(
                    form, indent + INDENT, last ? "" : next(steps, step).key().name(), last);
        }
        return lines;
    }

    private static FormKey next(List<FormKey> steps, FormKey step) {
        return steps.get(steps.indexOf(step) + 1);
    }

    /** Writes what has to stand before the next key, and says how far that is to be indented. */
    private String open(Form form, String indent, String next, boolean last) {
        Form inside = form instanceof ListForm list ? bare(list.of()) : form;
        String start = form instanceof ListForm ? indent + "- " : indent;
        String rest = form instanceof ListForm ? indent + INDENT : indent;
        if (inside instanceof EitherForm either) {
            inside = bare(either.forms().get(either.forms().size() - 1));
        }
        if (inside instanceof MapForm map && Form.key(next, map.known()) == null) {
            lines.add(start + shortly(map.keys()) + ":" + (last ? " " + shortly(map.value()) : ""));
            return last ? rest : open(bare(map.value()), rest + INDENT, next, false);
        }
        List<Form.Key> shown = inside instanceof KeyedForm keyed ? shown(keyed, next, last) : List.of();
        for (Form.Key key : shown) {
            lines.add((key.equals(shown.get(0)) ? start : rest) + key.name() + ": " + shortly(key.form()));
        }
        if (shown.isEmpty() && form instanceof ListForm) {
            lines.add(indent + "-");
        }
        return rest;
    }

    private static List<Form.Key> shown(KeyedForm form, String next, boolean last) {
        List<Form.Key> required = form.keys().stream()
                .filter(key -> key.required() && !key.name().equals(next))
                .toList();
        if (!last) {
            return required;
        }
        List<Form.Key> shown = new ArrayList<>(required);
        form.keys().stream()
                .filter(key -> !key.required() && isShort(bare(key.form())))
                .limit(SOME)
                .forEach(shown::add);
        return shown.isEmpty() ? form.keys().subList(0, 1) : shown;
    }

    private static boolean isShort(Form form) {
        return !(form instanceof KeyedForm)
                && !(form instanceof MapForm)
                && !(form instanceof ListForm list && !isShort(bare(list.of())));
    }

    private static String shortly(Form given) {
        Form form = bare(given);
        if (form instanceof ValueForm value) {
            return value.kind().example();
        } else if (form instanceof ChoiceForm choice) {
            return choice.words().get(0).word();
        } else if (form instanceof ListForm list) {
            return "[ " + shortly(list.of()) + " ]";
        } else if (form instanceof EitherForm either) {
            return shortly(either.forms().get(0));
        } else if (form instanceof MapForm map) {
            return "{ " + shortly(map.keys()) + ": " + shortly(map.value()) + " }";
        } else if (form instanceof KeyedForm keyed) {
            return shown(keyed, "", true).stream()
                    .map(key -> key.name() + ": " + shortly(key.form()))
                    .collect(Collectors.joining(", ", "{ ", " }"));
        }
        return "in your own words";
    }

    private static Form bare(Form form) {
        return form instanceof Exact exact ? exact.of() : form;
    }
}
