package vn.congdongso.documents.signing;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Digital signatures on documents.
 *
 * @param timestampUrl address of a timestamp service (RFC 3161); without one, signatures bear the time of this machine
 * @param trustedCertificates file of certificates (PEM) of the roots to which a signer's certificate must lead for the
 *     chain to be called trusted; without one, the chain is only shown
 */
@ConfigurationProperties("congdongso.signing")
record SigningSettings(
        @Nullable String timestampUrl, @Nullable String trustedCertificates) {}
