package vn.congdongso.access.domain;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congdongso.access.AccountId;
import vn.congdongso.access.Place;
import vn.congdongso.access.PlaceOf;

/** An account lies in the unit that answers for it. */
@Component
class PlaceOfAccount implements PlaceOf<AccountId> {

    private final AccountRows accounts;

    PlaceOfAccount(AccountRows accounts) {
        this.accounts = accounts;
    }

    @Override
    public Class<AccountId> idType() {
        return AccountId.class;
    }

    @Override
    public Optional<Place> placeOf(AccountId id) {
        return accounts.find(id).map(account -> Place.in(account.unit()));
    }
}
