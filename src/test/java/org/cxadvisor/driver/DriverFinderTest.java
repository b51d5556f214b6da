package org.cxadvisor.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.cxadvisor.driver.DriverStudy.Driver;
import org.cxadvisor.driver.DriverStudy.Reason;
import org.cxadvisor.rulebase.Thresholds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes with an outcome in a table: known weights, and what bad tables are told. */
class DriverFinderTest {

    private static final Path CARS = Path.of("src/test/resources/drivers/mtcars.csv");

    /** The weights that R's packages give for the cars that come with R, in percent, and their R². */
    @Test
    void theWeightsOfAKnownTableAreThoseOfR() {
        double[][] r = carCorrelations();
        Importance importance = Importance.of(among(r), with(r)).orElseThrow();

        assertThat(importance.explained()).isCloseTo(0.7792, within(0.00005));
        assertThat(importance.shares()[0]).isCloseTo(0.2932, within(0.00005));
        assertThat(importance.shares()[1]).isCloseTo(0.2851, within(0.00005));
        assertThat(importance.shares()[2]).isCloseTo(0.2980, within(0.00005));
        assertThat(importance.shares()[3]).isCloseTo(0.1237, within(0.00005));
    }

    @Test
    void shapleySharesAreTheMeanGainOverAllOrders() {
        double[][] r = carCorrelations();
        double[] shares = Shapley.shares(among(r), with(r));
        double[] gains = new double[4];
        orders(among(r), with(r), 0, new int[4], 0, gains);
        double explained = Importance.of(among(r), with(r)).orElseThrow().explained();

        double sum = 0;
        for (int at = 0; at < 4; at++) {
            assertThat(shares[at]).isCloseTo(gains[at] / 24 / explained, within(1e-12));
            sum += shares[at];
        }
        assertThat(sum).isCloseTo(1, within(1e-12));
    }

    private static void orders(double[][] among, double[] with, int taken, int[] order, int depth, double[] gains) {
        for (int column = 0; column < order.length; column++) {
            if ((taken & 1 << column) == 0) {
                order[depth] = column;
                if (depth == order.length - 1) {
                    for (int at = 0; at < order.length; at++) {
                        gains[order[at]] += explained(among, with, order, at + 1) - explained(among, with, order, at);
                    }
                }
                if (depth < order.length - 1) {
                    orders(among, with, taken | 1 << column, order, depth + 1, gains);
                }
            }
        }
    }

    private static double explained(double[][] among, double[] with, int[] order, int first) {
        if (first == 0) {
            return 0;
        }
        double[][] some = new double[first][first];
        double[] outcome = new double[first];
        for (int one = 0; one < first; one++) {
            outcome[one] = with[order[one]];
            for (int other = 0; other < first; other++) {
                some[one][other] = among[order[one]][order[other]];
            }
        }
        return Importance.of(some, outcome).orElseThrow().explained();
    }

    @Test
    void tooFewRowsWithholdTheWeightsAndKeepTheCorrelations() throws IOException {
        DriverStudy study = find(Files.readString(CARS), "mpg", List.of("cyl", "disp", "hp", "gear"), "");

        assertThat(study.withheld()).extracting(Reason::what).containsExactly("few-rows", "few-rows-each");
        assertThat(study.drivers()).allMatch(driver -> Double.isNaN(driver.weight()));
        assertThat(study.drivers().get(0).correlation()).isCloseTo(-0.852162, within(1e-6));
    }

    @Test
    void theLargestWeightIsThatOfWhatTheOutcomeWasMadeOf() {
        DriverStudy study = find(survey(600, 0.4), "overall", List.of(), "");

        assertThat(study.isTold()).isTrue();
        assertThat(study.drivers()).extracting(Driver::name).containsExactly("speed", "price", "staff");
        assertThat(study.drivers().stream().mapToDouble(Driver::weight).sum()).isCloseTo(1, within(1e-9));
        assertThat(study.drivers())
                .allMatch(driver -> driver.weightLow() < driver.weight()
                        && driver.weight() < driver.weightHigh()
                        && driver.low() < driver.correlation()
                        && driver.correlation() < driver.high());
    }

    @Test
    void aRowOfWeightTwoCountsAsTwoRows() {
        StringBuilder twice = new StringBuilder("overall,speed,price\n");
        StringBuilder once = new StringBuilder("overall,speed,price,w\n");
        Random random = new Random(5);
        for (int row = 0; row < 400; row++) {
            String cells = (1 + random.nextInt(5)) + "," + (1 + random.nextInt(5)) + "," + (1 + random.nextInt(5));
            twice.append(cells).append('\n').append(row % 2 == 0 ? cells + "\n" : "");
            once.append(cells).append(',').append(row % 2 == 0 ? 2 : 1).append('\n');
        }
        List<Driver> plain = find(twice.toString(), "overall", List.of(), "").drivers();
        List<Driver> weighted = find(once.toString(), "overall", List.of(), "w").drivers();

        for (int at = 0; at < plain.size(); at++) {
            assertThat(weighted.get(at).name()).isEqualTo(plain.get(at).name());
            assertThat(weighted.get(at).correlation()).isCloseTo(plain.get(at).correlation(), within(1e-12));
        }
    }

    @Test
    void aWeightThatIsACodeOfNoAnswerLeavesARowOut() {
        String table = "overall,speed,w\n" + "1,2,1\n2,1,1\n3,3,1\n".repeat(10) + "5,1,99\n";

        assertThat(find(table, "overall", List.of(), "w").used()).isEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource({"overall, '', overall", "overall, 'speed,overall', ''", "overall, 'speed,price', price"})
    void aColumnHasOneRole(String outcome, String drivers, String weight) {
        List<String> named = drivers.isEmpty() ? List.of() : List.of(drivers.split(","));

        assertThatThrownBy(() -> find("overall,speed,price\n1,2,3\n2,1,1\n", outcome, named, weight))
                .isInstanceOfSatisfying(
                        TableException.class, e -> assertThat(e.what()).isEqualTo("column-in-two-roles"));
    }

    @Test
    void codesOfNoAnswerAndTextsLeaveARowOut() {
        String table = survey(600, 0.4) + "5,99,3,3\n".repeat(30) + "5,4,NA,3\n".repeat(20) + "5,,3,3\n"
                + "5,fast,3,3\n" + "5,4\n";
        DriverStudy study = find(table, "overall", List.of(), "");

        assertThat(study.rows()).isEqualTo(653);
        assertThat(study.used()).isEqualTo(600);
        assertThat(study.texts()).containsEntry("speed", 1L);
        same(study, find(survey(600, 0.4), "overall", List.of(), ""));
    }

    /** But for rounding: sums differ in their last digit when they are taken about another centre. */
    private static void same(DriverStudy one, DriverStudy other) {
        assertThat(one.drivers())
                .usingRecursiveComparison()
                .withComparatorForType((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : Double.compare(a, b), Double.class)
                .isEqualTo(other.drivers());
    }

    @Test
    void whatCannotExplainAnythingIsLeftOutAndSaid() {
        String table =
                survey(600, 0.4).replaceFirst("\n", ",same,name,nothing\n").replaceAll("(?m)(\\d)$", "$1,7,Ann,");
        DriverStudy study = find(table, "overall", List.of(), "");

        assertThat(study.isTold()).isTrue();
        assertThat(study.leftOut())
                .extracting(reason -> reason.what() + " " + reason.column())
                .containsExactly("constant same", "text name", "empty nothing");
    }

    @Test
    void columnsThatSayTheSameWithholdTheWeightsAndAreNamed() {
        String table =
                survey(600, 0.4).replaceFirst("\n", ",copy\n").replaceAll("(?m)^(\\d),(\\d),(.*)$", "$1,$2,$3,$2");
        DriverStudy study = find(table, "overall", List.of(), "");

        assertThat(study.withheld()).extracting(Reason::what).containsExactly("collinear");
        assertThat(study.withheld().get(0).column()).isEqualTo("speed, copy");
    }

    @Test
    void anOutcomeThatIsHardlyExplainedHasNoWeights() {
        assertThat(find(noise(), "overall", List.of(), "").withheld())
                .extracting(Reason::what)
                .containsExactly("little-explained");
    }

    @Test
    void answersThatAreOneImpressionHaveNoWeights() {
        assertThat(find(survey(600, 3), "overall", List.of(), "").withheld())
                .extracting(Reason::what)
                .containsExactly("halo");
    }

    @Test
    void otherSeparatorsDecimalCommasAndAMarkAtTheStartAreRead() {
        String plain = survey(600, 0.4);
        String european = "\uFEFF" + plain.replace(",", ";").replaceAll("(\\d)", "$1,0");

        DriverStudy study = find(plain, "overall", List.of(), "");

        same(find(european, "overall", List.of(), ""), study);
        same(find(plain.replace(",", "\t"), "overall", List.of(), ""), study);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                          | table-empty
        overall                     | table-empty
        'overall,a,a\\n1,2,3'       | table-column-twice
        'ovrall,a\\n1,2'            | no-such-column
        'overall,a\\n1,2\\n1,3'     | outcome-constant
        'overall,a\\nyes,2\\nno,3'  | outcome-no-number
        'overall,a\\n'              | outcome-no-number
        'overall,a\\n1,x\\n2,y'     | no-driver-column
        """)
    void whatIsNoTableIsSaidInAWord(String table, String what) {
        assertThatThrownBy(() -> find(table.replace("\\n", "\n"), "overall", List.of(), ""))
                .isInstanceOfSatisfying(TableException.class, refused -> assertThat(refused.what())
                        .isEqualTo(what));
    }

    @Test
    void aFileInAnotherEncodingIsRefused() {
        byte[] latin = "overall,größe\n1,2\n2,3\n".getBytes(Charset.forName("ISO-8859-1"));

        assertThatThrownBy(() -> new DriverTable("t.csv", () -> new ByteArrayInputStream(latin), Set.of()))
                .isInstanceOfSatisfying(TableException.class, refused -> assertThat(refused.what())
                        .isEqualTo("table-no-text"));
    }

    @Test
    void fewerRowsThanDriversEndInWords() {
        DriverStudy study = find("overall,a,b,c\n1,2,3,1\n2,1,3,2\n", "overall", List.of(), "");

        assertThat(study.withheld()).extracting(Reason::what).startsWith("few-rows");
    }

    /** Half a million rows that never are in memory together. */
    @Test
    void aLongTableIsReadRowByRow() {
        DriverTable table = new DriverTable("long.csv", () -> new LongTable(500_000), Set.of());
        DriverStudy study = new DriverFinder(table, Thresholds.builtIn()).find("y", List.of(), "");

        assertThat(study.used()).isEqualTo(500_000);
        assertThat(study.isTold()).isTrue();
    }

    private static DriverStudy find(String table, String outcome, List<String> drivers, String weight) {
        byte[] bytes = table.getBytes(StandardCharsets.UTF_8);
        DriverTable read = new DriverTable("t.csv", () -> new ByteArrayInputStream(bytes), Set.of("99", "NA"));
        return new DriverFinder(read, Thresholds.builtIn()).find(outcome, drivers, weight);
    }

    /** Answers of people with a general mood, and an outcome made of what they were asked. */
    private static String survey(int rows, double mood) {
        Random random = new Random(11);
        StringBuilder table = new StringBuilder("overall,speed,price,staff\n");
        for (int row = 0; row < rows; row++) {
            double general = mood * random.nextGaussian();
            double speed = random.nextGaussian() + general;
            double price = random.nextGaussian() + general;
            double staff = random.nextGaussian() + general;
            double overall = 0.6 * speed + 0.35 * price + 0.1 * staff + 0.6 * random.nextGaussian();
            table.append(
                    String.format(Locale.ROOT, "%d,%d,%d,%d%n", mark(overall), mark(speed), mark(price), mark(staff)));
        }
        return table.toString();
    }

    private static int mark(double value) {
        return (int) Math.max(1, Math.min(9, Math.round(5 + value)));
    }

    private static String noise() {
        Random random = new Random(3);
        StringBuilder table = new StringBuilder("overall,speed,price\n");
        for (int row = 0; row < 600; row++) {
            table.append(1 + random.nextInt(5) + "," + (1 + random.nextInt(5)) + "," + (1 + random.nextInt(5)) + "\n");
        }
        return table.toString();
    }

    private static double[][] carCorrelations() {
        DriverTable table = new DriverTable("mtcars.csv", () -> Files.newInputStream(CARS), Set.of());
        List<Integer> columns = List.of("cyl", "disp", "hp", "gear", "mpg").stream()
                .map(table.header()::indexOf)
                .toList();
        CrossProducts products = new CrossProducts(new double[] {6, 230, 146, 3, 20});
        table.read(row -> products.add(
                columns.stream()
                        .mapToDouble(column -> table.number(DriverTable.cell(row, column)))
                        .toArray(),
                1));
        return products.correlations();
    }

    private static double[][] among(double[][] r) {
        double[][] among = new double[r.length - 1][];
        for (int at = 0; at < among.length; at++) {
            among[at] = java.util.Arrays.copyOf(r[at], r.length - 1);
        }
        return among;
    }

    private static double[] with(double[][] r) {
        return java.util.Arrays.copyOf(r[r.length - 1], r.length - 1);
    }

    /** A table that is written while it is read. */
    private static final class LongTable extends InputStream {

        private final int rows;
        private int next;
        private byte[] line = "y,a,b\n".getBytes(StandardCharsets.UTF_8);
        private int at;

        private LongTable(int rows) {
            this.rows = rows;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (at == line.length && !nextLine()) {
                return -1;
            }
            int part = Math.min(length, line.length - at);
            System.arraycopy(line, at, into, from, part);
            at += part;
            return part;
        }

        private boolean nextLine() {
            if (next == rows) {
                return false;
            }
            int a = next * 7919 % 101 % 5 + 1;
            int b = (int) (next * 104729L % 997 % 5) + 1;
            int y = a * 2 + b + next % 3;
            line = (y + "," + a + "," + b + "\n").getBytes(StandardCharsets.UTF_8);
            next++;
            at = 0;
            return true;
        }
    }
}
