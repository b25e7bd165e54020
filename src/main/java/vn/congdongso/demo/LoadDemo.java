package vn.congdongso.demo;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.units.UnitId;

/** All of the demonstration or nothing of it. */
@Component
class LoadDemo {

    private final DemoGround ground;
    private final DemoAccounts accounts;
    private final DemoTeams teams;
    private final DemoWork work;
    private final DemoHouseholds households;

    LoadDemo(DemoGround ground, DemoAccounts accounts, DemoTeams teams, DemoWork work, DemoHouseholds households) {
        this.ground = ground;
        this.accounts = accounts;
        this.teams = teams;
        this.work = work;
        this.households = households;
    }

    @Transactional
    public void load() {
        ground.lay();
        CurrentAccount department = accounts.open();
        teams.establish();
        UnitId province = ground.unit("qng");
        work.assignTargets(department, province);
        work.log(department, province);
        households.enter(department);
    }
}
