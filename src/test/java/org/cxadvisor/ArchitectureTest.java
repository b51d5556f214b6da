package org.cxadvisor;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cxadvisor.metric.Period;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shape of the machine: who may use whom, who knows which library, and what nobody may do. */
class ArchitectureTest {

    private static final String PREFIX = "org.cxadvisor";
    private static final String RULES = PREFIX + ".rules";

    /** Top to bottom; a package uses only those below it. The root is the empty name. */
    private static final List<String> LADDER = ArchitecturePageTest.ladder();

    private static final int MOST_FILES = 60;

    private static final Set<String> EMPTY_WORDS =
            Set.of("Manager", "Helper", "Util", "Utils", "Impl", "Service", "Processor", "Dto", "Common", "Misc");
    private static final Set<String> EMPTY_PACKAGES = Set.of("model", "service", "util", "dto", "controller");

    private static final Set<String> CLOCK_READERS =
            Set.of("currentTimeMillis", "now", "systemDefaultZone", "systemUTC");

    private static final JavaClasses COMPILED = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(PREFIX);
    static final List<JavaClass> OURS = COMPILED.stream()
            .filter(type -> !type.getPackageName().startsWith(RULES))
            .toList();

    @Test
    void thereIsSomethingToJudge() {
        assertThat(OURS).as("classes").hasSizeGreaterThan(150);
        assertThat(packages()).as("packages").hasSizeGreaterThan(12);
        assertThat(factNames()).as("facts that rules import").hasSizeGreaterThan(30);
    }

    @Test
    void everyPackageStandsOnTheLadder() {
        assertThat(packages())
                .as("put each package into docs/architecture.md, below all that use it and above all it uses")
                .containsExactlyInAnyOrderElementsOf(LADDER);
    }

    @Test
    void noPackageIsTooLargeToKnow() {
        List<String> breaches = packages().stream()
                .filter(name -> files(sources(name), ".java").stream()
                                .filter(file -> file.getParent().equals(sources(name)))
                                .count()
                        > MOST_FILES)
                .toList();

        assertThat(breaches)
                .as("more than %d files are two packages: split them by what they are for", MOST_FILES)
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyPackageLooksOnlyDown() {
        return packages().stream()
                .map(name -> dynamicTest(name.isEmpty() ? "root" : name, () -> {
                    List<String> below = LADDER.subList(LADDER.indexOf(name) + 1, LADDER.size());
                    List<String> breaches = dependencies(name)
                            .filter(use -> isOurs(use.getTargetClass()))
                            .filter(use -> !step(use.getTargetClass()).equals(name))
                            .filter(use -> !below.contains(step(use.getTargetClass())))
                            .map(Dependency::getDescription)
                            .toList();

                    assertThat(breaches)
                            .as(
                                    "%s uses a package that is not below it: move what it needs down, or the caller up",
                                    name)
                            .isEmpty();
                }));
    }

    @Test
    void onlyTheRulebaseKnowsDrools() {
        onlyKnows("rulebase", "org.drools.", "org.kie.");
    }

    @Test
    void onlyYamlKnowsJacksonAndSnakeyaml() {
        onlyKnows("yaml", "tools.jackson.", "com.fasterxml.jackson.", "org.snakeyaml.", "org.yaml.snakeyaml.");
    }

    @Test
    void onlyTheWordsKnowPicocli() {
        onlyKnows("cli", "picocli.");
    }

    @Test
    void onlyTheShellKnowsSpringAndJLine() {
        onlyKnows("shell", "org.springframework.", "org.jline.");
    }

    @Test
    void onlyReportsKnowTemplatesAndOfficeFormats() {
        onlyKnows("report", "gg.jte.", "org.apache.poi.", "org.commonmark.", "biweekly.");
    }

    @Test
    void pagesKnowNeitherAuditNorStrategy() {
        assertThat(dependencies("page")
                        .map(Dependency::getTargetClass)
                        .filter(ArchitectureTest::isOurs)
                        .map(ArchitectureTest::step)
                        .filter(name -> !name.equals("page") && !name.equals("language"))
                        .toList())
                .as("a page carries blocks and values: turn what it shows into them in `report`")
                .isEmpty();
    }

    /** A page that explains a threshold shows it as such; all else prints what was decided. */
    @Test
    void reportsLookUpNoThresholdAndRunNoRule() {
        List<String> breaches = dependencies("report")
                .filter(use -> !use.getOriginClass().getSimpleName().equals("ThresholdText"))
                .filter(use -> Set.of("Thresholds", "StageRules", "RuleCompiler")
                        .contains(use.getTargetClass().getSimpleName()))
                .map(Dependency::getDescription)
                .toList();

        assertThat(breaches)
                .as("decide it in a rule or in `strategy`, and let the report print what was decided")
                .isEmpty();
    }

    @Test
    void onlyMainReadsTheClock() {
        List<String> breaches =
                accesses(OURS.stream().filter(type -> !step(type).isEmpty()), access -> {
                    String owner = access.getTargetOwner().getName();
                    String name = access.getTarget().getName();
                    return (owner.startsWith("java.time.") || owner.equals("java.lang.System"))
                                    && CLOCK_READERS.contains(name)
                            || owner.equals("java.util.Calendar") && name.equals("getInstance")
                            || owner.equals("java.util.Date") && isBare(access);
                });

        assertThat(breaches)
                .as("take the day as a parameter: `Main` alone asks what day it is, so that a run can be repeated")
                .isEmpty();
    }

    @Test
    void nothingIsTimedByNanoseconds() {
        assertThat(accesses(
                        OURS.stream(), access -> access.getTarget().getName().equals("nanoTime")))
                .as("nothing that is shown may depend on how fast the machine was")
                .isEmpty();
    }

    @Test
    void nothingDependsOnWhereItRuns() {
        List<String> breaches = accesses(OURS.stream(), access -> {
            String owner = access.getTargetOwner().getName();
            String name = access.getTarget().getName();
            return owner.equals("java.util.Locale") && (name.equals("getDefault") || name.equals("setDefault"))
                    || owner.equals("java.util.TimeZone") && name.endsWith("etDefault")
                    || speaksTheLanguageOfTheMachine(access)
                    || owner.startsWith("java.text.") && name.startsWith("get") && isBare(access)
                    || owner.equals("java.nio.charset.Charset") && name.equals("defaultCharset");
        });
        List<String> zones = accesses(
                OURS.stream().filter(type -> !step(type).isEmpty()),
                access -> access.getTargetOwner().getName().equals("java.time.ZoneId")
                        && access.getTarget().getName().equals("systemDefault"));

        assertThat(breaches)
                .as("say Locale.ROOT, StandardCharsets.UTF_8 or a zone: the same audit gives the same bytes everywhere")
                .isEmpty();
        assertThat(zones).as("only `Main` knows where it runs").isEmpty();
    }

    @Test
    void nothingIsLeftToChance() {
        assertThat(accesses(OURS.stream(), access -> {
                    String owner = access.getTargetOwner().getName();
                    return owner.startsWith("java.util.random.")
                            || owner.endsWith("Random")
                            || owner.equals("java.lang.Math")
                                    && access.getTarget().getName().equals("random")
                            || access.getTarget().getName().equals("randomUUID")
                            || access.getTarget().getName().equals("identityHashCode");
                }))
                .as("make ids of names and draw nothing by lot: the same audit gives the same bytes")
                .isEmpty();
    }

    @Test
    void onlyMainSpeaksToTheConsole() {
        assertThat(accesses(OURS.stream().filter(type -> !step(type).isEmpty()), access -> {
                    String owner = access.getTargetOwner().getName();
                    String name = access.getTarget().getName();
                    return owner.equals("java.lang.System")
                                    && Set.of("out", "err", "exit", "console").contains(name)
                            || name.equals("printStackTrace") && isBare(access);
                }))
                .as("write to the screen that was handed in, and return an exit code")
                .isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsForAndWhatItMayUse() throws IOException {
        List<String> breaches = new ArrayList<>();
        for (String name : packages()) {
            Path plate = sources(name).resolve("package-info.java");
            if (!Files.exists(plate)) {
                breaches.add(plate + " is missing: one sentence on the job, one on what it may use, @NullMarked");
                continue;
            }
            String text = Files.readString(plate);
            String says = text.substring(0, Math.max(0, text.indexOf("*/")))
                    .replaceAll("[/*\\s]+", " ")
                    .strip();
            if (says.split("[.](?: |$)").length < 2) {
                breaches.add(plate + " needs two sentences: what the package is for, and what it may use");
            }
            if (!text.contains("@NullMarked\npackage ")) {
                breaches.add(plate + " needs @NullMarked, so that `may be null` is a type");
            }
        }

        assertThat(breaches).isEmpty();
    }

    @Test
    void noNameIsEmpty() {
        List<String> breaches = OURS.stream()
                .filter(type ->
                        Arrays.stream(type.getSimpleName().split("(?=[A-Z])")).anyMatch(EMPTY_WORDS::contains)
                                || EMPTY_PACKAGES.contains(step(type)))
                .map(type -> type.getName() + ": call it what it is, or what it does")
                .toList();

        assertThat(breaches).isEmpty();
    }

    @Test
    void noFieldIsAnOptional() {
        List<String> breaches = OURS.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().getName().startsWith("java.util.Optional"))
                .map(field -> field.getFullName() + ": make it @Nullable, and let a method answer with the Optional")
                .toList();

        assertThat(breaches).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyFactOfARuleIsAFlatPublicRecord() {
        Set<String> facts = factNames();
        return facts.stream()
                .map(name -> dynamicTest(name, () -> {
                    Class<?> fact = Class.forName(name);
                    assertThat(fact.isRecord() && Modifier.isPublic(fact.getModifiers()))
                            .as("make %s a public record: rules see nothing else", name)
                            .isTrue();
                    for (RecordComponent component : fact.getRecordComponents()) {
                        assertThat(component.getName().length())
                                .as(
                                        "%s.%s: Drools reads single letters in its own way, so write the word",
                                        name, component)
                                .isGreaterThan(1);
                        assertThat(isFlat(component.getGenericType()))
                                .as(
                                        "%s.%s: rules see text, numbers and lists of text; unfold the rest",
                                        name, component)
                                .isTrue();
                    }
                }));
    }

    @Test
    void everyPublicTypeIsAskedForElsewhere() {
        Set<String> facts = factNames();
        List<String> breaches = OURS.stream()
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !facts.contains(type.getName()))
                .filter(type -> !isStarted(type))
                .filter(type -> askingPackages(type).isEmpty())
                .map(type -> type.getName() + ": no other package and no rule asks for it, so make it package-private")
                .sorted()
                .toList();

        assertThat(breaches).isEmpty();
    }

    @Test
    void everyTestIsFoundAndRuns() throws IOException {
        List<String> breaches = new ArrayList<>();
        for (Path file : files(Path.of("src/test/java"), ".java")) {
            String text = Files.readString(file);
            String name = file.getFileName().toString().replace(".java", "");
            if (text.contains("import org.junit.jupiter.api.Test") && !name.endsWith("Test") && !name.endsWith("IT")) {
                breaches.add(file + ": no runner looks for tests here, so let its name end in Test");
            }
            if (text.lines().anyMatch(line -> line.strip().matches("@Disabled\\b.*"))) {
                breaches.add(file + ": fix the test or delete it; one that is switched off looks alive");
            }
        }

        assertThat(breaches).isEmpty();
    }

    private static void onlyKnows(String name, String... libraries) {
        List<String> breaches = OURS.stream()
                .filter(type -> !step(type).equals(name))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> Arrays.stream(libraries)
                        .anyMatch(library -> use.getTargetClass().getName().startsWith(library)))
                .map(Dependency::getDescription)
                .toList();

        assertThat(breaches)
                .as("only %s knows %s: ask it for what you need in our own words", name, List.of(libraries))
                .isEmpty();
    }

    static Stream<Dependency> dependencies(String name) {
        return OURS.stream()
                .filter(type -> step(type).equals(name))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream());
    }

    private static List<String> accesses(Stream<JavaClass> types, Predicate<JavaAccess<?>> wanted) {
        List<String> found = new ArrayList<>();
        types.forEach(type -> type.getAccessesFromSelf().stream()
                .filter(wanted)
                .map(access -> access.getDescription())
                .forEach(found::add));
        return found;
    }

    private static boolean isBare(JavaAccess<?> access) {
        return access.getTarget().getFullName().endsWith("()");
    }

    private static boolean speaksTheLanguageOfTheMachine(JavaAccess<?> access) {
        String target = access.getTarget().getFullName();
        return target.contains("String.formatted(")
                || target.contains("String.format(java.lang.String,")
                || target.contains("Print") && target.contains(".printf(java.lang.String,")
                || target.endsWith("DateTimeFormatter.ofPattern(java.lang.String)")
                || target.contains("DateTimeFormatter.ofLocalized")
                || target.contains("DecimalFormat.<init>(") && !target.contains("DecimalFormatSymbols")
                || target.endsWith("ResourceBundle.getBundle(java.lang.String)")
                || target.endsWith("String.toLowerCase()")
                || target.endsWith("String.toUpperCase()")
                || target.endsWith("String.getBytes()")
                || target.endsWith("String.<init>([B)");
    }

    private static Set<String> packages() {
        return OURS.stream().map(ArchitectureTest::step).collect(toCollection(TreeSet::new));
    }

    static boolean isOurs(JavaClass type) {
        String name = type.getPackageName();
        return (name.equals(PREFIX) || name.startsWith(PREFIX + ".")) && !name.startsWith(RULES);
    }

    /** The package of a class below {@code org.cxadvisor}: a step of the ladder. */
    static String step(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(PREFIX) ? "" : name.substring(PREFIX.length() + 1);
    }

    private static Path sources(String name) {
        Path root = Path.of("src/main/java/org/cxadvisor");
        return name.isEmpty() ? root : root.resolve(name.replace('.', '/'));
    }

    private static Set<String> askingPackages(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream()
                .map(use -> use.getOriginClass().getPackageName())
                .filter(name -> !name.equals(type.getPackageName()))
                .collect(toCollection(TreeSet::new));
    }

    private static boolean isStarted(JavaClass type) {
        return type.getMethods().stream()
                .anyMatch(method ->
                        method.getName().equals("main") && method.getModifiers().contains(JavaModifier.STATIC));
    }

    private static boolean isFlat(Type type) {
        if (type instanceof ParameterizedType list) {
            return list.getRawType() == List.class && list.getActualTypeArguments()[0] == String.class;
        }
        return type == String.class || type == Period.class || type instanceof Class<?> plain && plain.isPrimitive();
    }

    /** Every class of ours that a rule or table imports, except enums. */
    private static Set<String> factNames() {
        Pattern imported = Pattern.compile("org\\.cxadvisor(?:\\.[a-z]+)+\\.[A-Z]\\w*");
        Set<String> names = new TreeSet<>();
        Stream.concat(files(Path.of("rules"), ".drl").stream(), files(Path.of("rules"), ".drl.csv").stream())
                .map(ArchitectureTest::text)
                .flatMap(text ->
                        text.lines().filter(line -> line.startsWith("import ") || line.startsWith("\"Import\"")))
                .flatMap(line -> imported.matcher(line).results().map(MatchResult::group))
                .forEach(names::add);
        return names;
    }

    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
