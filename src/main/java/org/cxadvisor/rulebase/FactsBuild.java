package org.cxadvisor.rulebase;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lays out what rules can see, with what its sources say of it, so that who writes a rule need not read Java. */
final class FactsBuild {

    private static final Pattern IMPORTED = Pattern.compile("org\\.cxadvisor(?:\\.[a-z]+)+\\.[A-Z]\\w*");
    private static final Pattern PARAMETER = Pattern.compile("(?s)@param (\\w+)\\s+(.*?)(?=@param|@return|@throws|$)");

    private final Path project;
    private final List<RuleFile> rules;

    FactsBuild(Path project, List<RuleFile> rules) {
        this.project = project;
        this.rules = rules;
    }

    /** Every record that a rule of ours names, sorted by its name. */
    List<Map<String, Object>> facts() throws IOException {
        TreeSet<String> names = new TreeSet<>(Comparator.comparing(FactsBuild::simple));
        for (RuleFile rule : rules) {
            Matcher matcher = IMPORTED.matcher(rule.text());
            while (matcher.find()) {
                names.add(matcher.group());
            }
        }
        List<Map<String, Object>> facts = new ArrayList<>();
        for (String name : names) {
            Class<?> type = type(name);
            if (type.isRecord()) {
                facts.add(fact(type));
            }
        }
        return facts;
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, FactsBuild.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> fact(Class<?> type) throws IOException {
        String source = source(type);
        String comment = commentBefore(source, source.indexOf("record " + type.getSimpleName() + "("));
        Map<String, String> said = parameters(comment);
        List<Map<String, Object>> fields = new ArrayList<>();
        for (RecordComponent field : type.getRecordComponents()) {
            fields.add(Map.of(
                    "name", field.getName(),
                    "kind", kind(field.getType()),
                    "says", said.getOrDefault(field.getName(), "")));
        }
        Map<String, Object> fact = new TreeMap<>();
        fact.put("name", type.getSimpleName());
        fact.put("type", type.getName());
        fact.put("says", plain(comment.contains("@param") ? comment.substring(0, comment.indexOf("@param")) : comment));
        fact.put("fields", fields);
        fact.put("predicates", predicates(type));
        fact.putAll(example(type.getSimpleName()));
        return fact;
    }

    private String source(Class<?> type) throws IOException {
        return Files.readString(
                project.resolve("src/main/java").resolve(type.getName().replace('.', '/') + ".java"));
    }

    private static String kind(Class<?> type) {
        if (type == double.class || type == int.class) {
            return "number";
        }
        return type == boolean.class ? "true or false" : type == List.class ? "list of texts" : "text";
    }

    /** What can be asked of a fact beyond its fields. */
    private List<Map<String, Object>> predicates(Class<?> type) throws IOException {
        List<String> fields = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        List<Map<String, Object>> predicates = new ArrayList<>();
        List<Method> methods = Arrays.stream(type.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getDeclaringClass().getName().startsWith("org.cxadvisor"))
                .filter(method -> !method.isSynthetic() && !fields.contains(method.getName()))
                .filter(method -> !method.getReturnType().isRecord())
                .filter(method -> !List.of("equals", "hashCode", "toString").contains(method.getName()))
                .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toGenericString))
                .toList();
        for (Method method : methods) {
            predicates.add(Map.of(
                    "call", call(method),
                    "kind", kind(method.getReturnType()),
                    "says", saidOf(method)));
        }
        return predicates;
    }

    private static String call(Method method) {
        List<String> names =
                Stream.of(method.getParameters()).map(Parameter::getName).toList();
        return method.getName() + "(" + (names.isEmpty() ? "" : " " + String.join(", ", names)) + " )";
    }

    /** What stands above a method, or above the one of its interface that it carries out. */
    private String saidOf(Method method) throws IOException {
        List<Class<?>> declaring = new ArrayList<>(List.of(method.getDeclaringClass()));
        declaring.addAll(List.of(method.getDeclaringClass().getInterfaces()));
        for (Class<?> type : declaring) {
            if (type.getName().startsWith("org.cxadvisor")) {
                String source = source(type);
                Matcher matcher = Pattern.compile(
                                "\\b(?:boolean|double|int|String|List<String>) " + method.getName() + "\\(")
                        .matcher(source);
                String said = matcher.find() ? plain(commentBefore(source, matcher.start())) : "";
                if (!said.isEmpty()) {
                    return said;
                }
            }
        }
        return "";
    }

    /** The comment that ends where a declaration begins; empty where there is none. */
    private static String commentBefore(String source, int declaration) {
        int end = declaration < 0 ? -1 : source.lastIndexOf("*/", declaration);
        if (end < 0 || !source.substring(end + 2, declaration).matches("(\\s|public|default|@\\w+)*")) {
            return "";
        }
        return source.substring(source.lastIndexOf("/**", end) + 3, end).replaceAll("(?m)^\\s*\\* ?", "");
    }

    private static Map<String, String> parameters(String comment) {
        Map<String, String> said = new TreeMap<>();
        Matcher matcher = PARAMETER.matcher(comment);
        while (matcher.find()) {
            said.put(matcher.group(1), plain(matcher.group(2)));
        }
        return said;
    }

    private static String plain(String comment) {
        return comment.replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replaceAll("\\{@link (?:[\\w.]*#)?([^}]*)}", "`$1`")
                .replaceAll("@return .*", "")
                .replaceAll("<[^>]+>", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** A pattern of ours that looks for the fact, else a conclusion of it, with the rule. */
    private Map<String, Object> example(String name) {
        Pattern pattern = Pattern.compile("(?m)^\\s*(?:not |exists )?(\\$\\w+\\s*: )?(" + name + "\\(.*\\))\\s*$");
        for (RuleFile rule : rules) {
            Matcher matcher = pattern.matcher(rule.text());
            if (!rule.isTable() && matcher.find()) {
                return Map.of("example", matcher.group().strip().replaceAll("\\s+: ", " : "), "rule", rule.stem());
            }
        }
        for (RuleFile rule : rules) {
            Matcher matcher = Pattern.compile("\\$\\w+ : " + name + "\\b").matcher(rule.text());
            if (matcher.find()) {
                return Map.of("example", matcher.group() + "( )", "rule", rule.stem());
            }
        }
        for (RuleFile rule : rules) {
            Matcher matcher =
                    Pattern.compile("insert\\( (?:new )?" + name + "\\b[^;]*;").matcher(rule.text());
            if (matcher.find()) {
                String text = matcher.group().replace("\"\"", "\"").replaceAll("\\s+", " ");
                return Map.of("example", text, "rule", rule.stem());
            }
        }
        return Map.of("example", "", "rule", "");
    }
}
