package vn.congdongso.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congdongso.access.AccountId;
import vn.congdongso.access.Accounts;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Official;
import vn.congdongso.access.Role;
import vn.congdongso.people.People;
import vn.congdongso.people.PersonId;
import vn.congdongso.shared.Validity;
import vn.congdongso.units.UnitId;

/** The officials of the demonstration; all share one password, which the program prints when it starts. */
@Component
class DemoAccounts {

    static final String PASSWORD = "Cung-thu-Cong-Dong-So-2026";

    private static final Validity SINCE_REFORM = Validity.since(LocalDate.of(2025, 7, 1));

    /** @param what the official may do, in a few Vietnamese words for the printed list */
    record Line(String username, String name, String position, String unit, Role role, String what) {}

    static final List<Line> LINES = List.of(
            new Line(
                    "camthanh",
                    "Trần Minh Khôi",
                    "Chuyên viên Phòng Văn hóa - Xã hội phường Cẩm Thành",
                    "camthanh",
                    Role.COMMUNE_OFFICIAL,
                    "Cán bộ phường Cẩm Thành"),
            new Line(
                    "moduc",
                    "Lê Thị Kim Chi",
                    "Chuyên viên Phòng Văn hóa - Xã hội xã Mộ Đức",
                    "moduc",
                    Role.COMMUNE_OFFICIAL,
                    "Cán bộ xã Mộ Đức (kế thừa xã Đức Tân)"),
            new Line(
                    "sokhcn",
                    "Phạm Quốc Huy",
                    "Chuyên viên Sở Khoa học và Công nghệ tỉnh Quảng Ngãi",
                    "qng",
                    Role.DEPARTMENT_OFFICIAL,
                    "Cán bộ Sở Khoa học và Công nghệ Quảng Ngãi"),
            new Line("kiemtra", "Võ Thị Ngọc Ánh", "Thanh tra viên", "qng", Role.AUDITOR, "Người kiểm tra"),
            new Line("quantri", "Huỳnh Đức Trí", "Quản trị viên", "vn", Role.ADMINISTRATOR, "Người quản lý tài khoản"));

    private final Accounts accounts;
    private final People people;
    private final DemoGround ground;

    DemoAccounts(Accounts accounts, People people, DemoGround ground) {
        this.accounts = accounts;
        this.people = people;
        this.ground = ground;
    }

    /** Opens the accounts and answers the one of the department, in whose name targets are assigned. */
    CurrentAccount open() {
        List<CurrentAccount> opened = LINES.stream().map(this::open).toList();
        return opened.stream()
                .filter(account -> account.displayName().equals("Phạm Quốc Huy"))
                .findFirst()
                .orElseThrow();
    }

    private CurrentAccount open(Line line) {
        UnitId unit = ground.unit(line.unit());
        PersonId person = people.add(line.name(), line.position(), unit);
        AccountId account = accounts.register(new Official(person, line.username(), line.name(), unit, PASSWORD));
        accounts.grant(account, line.role(), unit, SINCE_REFORM, "Dữ liệu dùng thử");
        return new CurrentAccount(account, person, line.name(), false);
    }
}
