package vn.congdongso.documents.signing;

import java.security.cert.X509Certificate;
import java.util.List;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

/** What a person reads of a certificate. */
final class Certificates {

    private Certificates() {}

    static String signer(X509Certificate certificate) {
        return name(certificate.getSubjectX500Principal().getName());
    }

    static String issuer(X509Certificate certificate) {
        return name(certificate.getIssuerX500Principal().getName());
    }

    /** The common name, or else the whole of the name. */
    private static String name(String distinguished) {
        try {
            List<Rdn> parts = new LdapName(distinguished).getRdns();
            return parts.stream()
                    .filter(part -> part.getType().equalsIgnoreCase("CN"))
                    .map(part -> part.getValue().toString())
                    .reduce((first, last) -> last)
                    .orElse(distinguished);
        } catch (InvalidNameException unusual) {
            return distinguished;
        }
    }
}
