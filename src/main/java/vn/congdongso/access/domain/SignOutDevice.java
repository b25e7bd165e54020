package vn.congdongso.access.domain;

import java.util.UUID;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.shared.Change;
import vn.congdongso.shared.Changes;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Today;
import vn.congdongso.shared.UseCase;
import vn.congdongso.shared.Violation;

/** A volunteer puts out one of their own phones, a lost one or the one in the hand. */
@UseCase
public class SignOutDevice {

    public record Command(CurrentAccount by, UUID device) {}

    private final DeviceRows devices;
    private final AccountRows accounts;
    private final Changes changes;
    private final Today today;

    SignOutDevice(DeviceRows devices, AccountRows accounts, Changes changes, Today today) {
        this.devices = devices;
        this.accounts = accounts;
        this.changes = changes;
        this.today = today;
    }

    public Outcome<UUID> handle(Command command) {
        UUID device = command.device();
        if (!devices.revoke(command.by().id(), device, today.now())) {
            return Outcome.refused(Violation.of("", "access.violation.device-gone"));
        }
        UUID unit = accounts.find(command.by().id()).orElseThrow().unit().value();
        changes.record(new Change("access.device.signed-out", "device", device.toString(), unit, null, null, null));
        return Outcome.accepted(device);
    }
}
