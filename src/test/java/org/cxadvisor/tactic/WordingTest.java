package org.cxadvisor.tactic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "patients, Tell customers of a delay, Tell patients of a delay",
        "patients, Ask each customer, Ask each patient",
        "passengers, Customers wait, Passengers wait",
        "tenants, the customer's own data, the tenant's own data",
        "people, Ask each customer and all customers, Ask each customer and all people",
        "companies, Ask each customer and all customers, Ask each company and all companies",
        "businesses, Ask each customer, Ask each business",
        "coaches, the customer's own data, the coach's own data",
        "houses, Ask each customer, Ask each house",
        "owners, A customer waits and a customer calls, An owner waits and an owner calls",
        "users, a customer waits, a user waits",
        "universities, a customer waits, a university waits",
        "heirs, Ask a customer, Ask an heir",
        "owners, a single customer, a single owner",
        "owners, a customer service, a customer service",
        "Kunden, Inform customers, Inform customers",
        "passengers, Move new customers' data, Move new passengers' data",
        "patients, Set up customer service, Set up customer service",
        "customers, Inform customers, Inform customers"
    })
    void customersAreCalledAsTheOrganizationCallsThem(String called, String sentence, String said) {
        assertThat(Wording.of(called).say(sentence)).isEqualTo(said);
    }
}
