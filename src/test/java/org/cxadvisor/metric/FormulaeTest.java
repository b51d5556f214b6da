package org.cxadvisor.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.cxadvisor.metric.Formulae.Rank;
import org.junit.jupiter.api.Test;

class FormulaeTest {

    @Test
    void churnCountsTheLostAndNotTheNetLoss() {
        assertThat(Formulae.churn(80, 500)).isEqualTo(16);
        assertThat(Formulae.netLoss(500, 450)).isEqualTo(10);
        assertThat(Formulae.netLoss(450, 500)).isNegative();
    }

    @Test
    void churnAddsUpOverAYear() {
        assertThat(Formulae.yearlyChurn(5, 12)).isCloseTo(46, within(.5));
        assertThat(Formulae.yearlyChurn(10, 4)).isCloseTo(34.4, within(.05));
    }

    @Test
    void retentionLeavesTheNewOut() {
        assertThat(Formulae.retention(500, 450, 30)).isEqualTo(84);
    }

    @Test
    void lifetimeValueLeavesTheFirstPaymentOut() {
        assertThat(Formulae.lifetimeValue(100, 80, 10)).isCloseTo(266.67, within(.005));
        assertThat(100 + Formulae.lifetimeValue(100, 80, 10)).isCloseTo(366.67, within(.005));
    }

    @Test
    void theYearsChurnOfTwoCausesAddsUpByTheMonth() {
        assertThat(Formulae.yearlyChurn(2.41 + .86, 12)).isCloseTo(32.9, within(.05));
    }

    @Test
    void abandonmentFallsWhereThoseWhoGiveUpAtOnceAreLeftOut() {
        assertThat(Formulae.abandonment(30, 0, 200)).isEqualTo(15);
        assertThat(Formulae.abandonment(30, 10, 200)).isCloseTo(10.53, within(.005));
    }

    @Test
    void workAndCostAreSharedOutOverTheContacts() {
        assertThat(Formulae.meanWait(4_044, 100)).isCloseTo(40.44, within(1e-9));
        assertThat(Formulae.handlingTime(24_000, 3_000, 9_000, 100)).isEqualTo(360);
        assertThat(Formulae.costPerContact(18_290, 3_100)).isCloseTo(5.90, within(.0001));
    }

    @Test
    void whoComesBackWasNotHelped() {
        assertThat(Formulae.containment(70, 0, 100)).isEqualTo(70);
        assertThat(Formulae.containment(70, 40, 100)).isEqualTo(30);
    }

    @Test
    void repeatPurchaseAndTurnoverAreSharesOfThoseWhoWereThere() {
        assertThat(Formulae.repeatPurchase(21, 100)).isEqualTo(21);
        assertThat(Formulae.turnover(9, 22, 22)).isCloseTo(40.9, within(.01));
        assertThat(Formulae.turnover(9, 20, 16)).isEqualTo(50);
    }

    @Test
    void whatATacticBringsIsMeasuredAgainstItsCost() {
        assertThat(Formulae.returnOnInvestment(30_000, 6_000, 24_000)).isEqualTo(50);
        assertThat(Formulae.returnOnInvestment(0, 0, 24_000)).isEqualTo(-100);
    }

    @Test
    void netSentimentDoublesWhereNeutralMentionsAreDropped() {
        assertThat(Formulae.netSentiment(80, 100, 20)).isEqualTo(30);
        assertThat(Formulae.netSentimentWithoutNeutral(80, 20)).isEqualTo(60);
    }

    @Test
    void shareOfVoiceIsOwnOutOfAll() {
        assertThat(Formulae.shareOfVoice(30, 90)).isEqualTo(25);
    }

    @Test
    void visibilityIsWhatRanksEarnOutOfWhatFirstRanksWould() {
        List<Double> clicks = List.of(28.5, 15.7, 11.0);
        assertThat(Formulae.searchVisibility(List.of(new Rank(100, 1)), clicks)).isEqualTo(100);
        assertThat(Formulae.searchVisibility(List.of(new Rank(9_900, 2), new Rank(100, 0)), clicks))
                .isCloseTo(100 * 9_900 * 15.7 / (10_000 * 28.5), within(1e-9));
        assertThat(Formulae.searchVisibility(List.of(new Rank(9_900, 4)), clicks))
                .isZero();
    }

    @Test
    void fewReviewsAreDrawnToWhatIsUsual() {
        assertThat(Formulae.shrunkRating(5, 2, 4, 10)).isCloseTo(50 / 12.0, within(1e-9));
        assertThat(Formulae.shrunkRating(Double.NaN, 0, 4, 10)).isEqualTo(4);
    }
}
