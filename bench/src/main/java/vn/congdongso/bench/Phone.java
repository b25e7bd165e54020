package vn.congdongso.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** A volunteer's phone: what it knows about itself, and where its team works. */
record Phone(int no, UUID device, String secret, UUID body, UUID commune, UUID province) {

    /** Number of the phone whose commune, in the province of the load, has no other. */
    static final int ALONE_IN_ITS_COMMUNE = 63;

    /** Number of the phone whose province has no other. */
    static final int ALONE_IN_ITS_PROVINCE = 64;

    String cookie() {
        return "thiet_bi=" + device + "." + secret;
    }

    /** All 64, by number. */
    static List<Phone> all(Database database) throws SQLException {
        return database.list(
                "SELECT no, device_id, secret, body_id, commune_id, province_id FROM bench.phone ORDER BY no",
                row -> new Phone(
                        row.getInt("no"),
                        row.getObject("device_id", UUID.class),
                        row.getString("secret"),
                        row.getObject("body_id", UUID.class),
                        row.getObject("commune_id", UUID.class),
                        row.getObject("province_id", UUID.class)));
    }

    /** Numbers 1 to 32: as many communes of one province. */
    static List<Phone> ofOneProvince(List<Phone> all) {
        return all.subList(0, 32);
    }

    /** Two of the first province and one in each of 30 others. */
    static List<Phone> ofManyProvinces(List<Phone> all) {
        return all.stream()
                .filter(phone -> phone.no() <= 2 || phone.no() > 32 && phone.no() < ALONE_IN_ITS_COMMUNE)
                .toList();
    }
}
