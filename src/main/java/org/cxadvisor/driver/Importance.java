package org.cxadvisor.driver;

import java.util.Optional;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/** How much of an outcome each of several columns accounts for, found from their correlations alone. */
final class Importance {

    /** An eigenvalue below this is nought but for rounding. */
    private static final double NOTHING = 1e-8;

    private final double explained;
    private final double[] relative;

    private Importance(double explained, double[] relative) {
        this.explained = explained;
        this.relative = relative;
    }

    /**
     * Johnson's relative weights (2000): the columns are replaced by the nearest ones that do not overlap, and what these account
     * for is given back to the columns. Empty where one column follows from others.
     *
     * @param correlations of the columns among each other
     * @param outcome of each with the outcome
     */
    static Optional<Importance> of(double[][] correlations, double[] outcome) {
        int columns = outcome.length;
        EigenDecompositionSymmetric eigen = new EigenDecompositionSymmetric(MatrixUtils.createRealMatrix(correlations));
        RealMatrix vectors = eigen.getV();
        double[] values = eigen.getEigenvalues();
        double[][] loadings = new double[columns][columns];
        double[] beta = new double[columns];
        for (int at = 0; at < columns; at++) {
            if (values[at] < NOTHING) {
                return Optional.empty();
            }
        }
        for (int one = 0; one < columns; one++) {
            for (int other = 0; other < columns; other++) {
                double inverse = 0;
                for (int at = 0; at < columns; at++) {
                    double both = vectors.getEntry(one, at) * vectors.getEntry(other, at);
                    loadings[one][other] += both * Math.sqrt(values[at]);
                    inverse += both / Math.sqrt(values[at]);
                }
                beta[one] += inverse * outcome[other];
            }
        }
        double[] relative = new double[columns];
        double explained = 0;
        for (int one = 0; one < columns; one++) {
            for (int other = 0; other < columns; other++) {
                relative[one] += loadings[one][other] * loadings[one][other] * beta[other] * beta[other];
            }
            explained += relative[one];
        }
        return Optional.of(new Importance(explained, relative));
    }

    /** R²: which share of the variation of the outcome they account for together. */
    double explained() {
        return explained;
    }

    /** The relative weights as shares of what is explained. */
    double[] shares() {
        double[] shares = new double[relative.length];
        for (int at = 0; at < shares.length; at++) {
            shares[at] = relative[at] / explained;
        }
        return shares;
    }
}
