package vn.congdongso.access.domain;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congdongso.access.AccountId;

/** Ends what is open in browsers, in the transaction that makes it right to end it. */
@Component
class Sessions {

    private final JdbcClient jdbc;

    Sessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void endAll(AccountId account) {
        jdbc.sql("DELETE FROM access.spring_session WHERE principal_name = :account")
                .param("account", account.toString())
                .update();
    }
}
