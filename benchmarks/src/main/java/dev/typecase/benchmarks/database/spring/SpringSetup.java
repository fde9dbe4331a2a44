package dev.typecase.benchmarks.database.spring;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Repositories and transactions, as the documentation sets them up. */
@Configuration
@EnableJdbcRepositories
public class SpringSetup extends AbstractJdbcConfiguration {

    /** For Spring. */
    public SpringSetup() {}

    /** SQL with named parameters. */
    @Bean
    public NamedParameterJdbcOperations namedParameterJdbcOperations(DataSource source) {
        return new NamedParameterJdbcTemplate(source);
    }

    /** Transactions on one database. */
    @Bean
    public PlatformTransactionManager transactionManager(DataSource source) {
        return new JdbcTransactionManager(source);
    }

    /** Transactions by call. */
    @Bean
    public TransactionTemplate transactionTemplate(PlatformTransactionManager manager) {
        return new TransactionTemplate(manager);
    }
}
