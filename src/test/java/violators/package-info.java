/** Code that breaks a rule on purpose: each architecture test shows that its rule catches one of these. */
package violators;
