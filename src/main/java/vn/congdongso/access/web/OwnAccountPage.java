package vn.congdongso.access.web;

import java.time.Instant;
import java.util.List;
import vn.congdongso.access.domain.Device;
import vn.congdongso.webui.FormView;

public record OwnAccountPage(FormView form, String name, List<String> roleKeys, boolean volunteer, List<Phone> phones) {

    /** @param here the phone in the hand */
    public record Phone(String id, String kindKey, Instant since, Instant lastSeen, boolean here) {

        static Phone of(Device device, boolean here) {
            return new Phone(device.id().toString(), device.kind().key(), device.createdAt(), device.lastSeen(), here);
        }

        public String signOutAction() {
            return "/tai-khoan/cua-toi/thiet-bi/" + id + "/dang-xuat";
        }
    }
}
